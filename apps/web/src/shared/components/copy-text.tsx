import { Button, type ButtonProps, CopyButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../intl/text.tsx';

interface Props extends Pick<ButtonProps, 'size' | 'variant'> {
  /** What is put on the clipboard. */
  readonly value: string;
  /** What the button is called; "Copy" where nothing is said. */
  readonly children?: ReactNode;
  /** Said with its name to who does not see what it stands beside. */
  readonly what?: string;
}

/** Puts a text on the clipboard, and says for a moment that it has. */
export function CopyText({ value, children, what, variant = 'default', size = 'md' }: Props) {
  const t = useText();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => {
        const name = copied ? t('app.copied') : (children ?? t('app.copy'));
        return (
          <Button
            size={size}
            variant={variant}
            onClick={copy}
            aria-label={what && typeof name === 'string' ? t('app.pair', { name, what }) : undefined}
          >
            {name}
          </Button>
        );
      }}
    </CopyButton>
  );
}
