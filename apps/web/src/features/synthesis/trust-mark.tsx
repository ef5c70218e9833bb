import { UnstyledButton } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './rows.module.css';
import type { Trust } from './synthesis-query.ts';

interface TrustMarkProps {
  readonly given: Pick<Trust, 'trust' | 'reason'> | null | undefined;
  readonly name: string;
  readonly text: string;
  /** Left out where it is only to be read. */
  readonly onTrust?: (() => void) | undefined;
}

/** How far one thing is trusted, and why; pressed, it is said or changed. */
export function TrustMark({ given, name, text, onTrust }: TrustMarkProps) {
  const t = useText();
  const words = given ? t(`trust.${given.trust as 1 | 2 | 3 | 4}`) : t('trust.none');
  const named = t('trust.openNamed', { name, text });
  const mark = (
    <>
      <IconScale size={16} stroke={1.75} aria-hidden />
      {words}
    </>
  );
  return (
    <>
      {onTrust ? (
        <UnstyledButton
          className={classes.trust}
          data-given={given ? true : undefined}
          onClick={onTrust}
          // The words that are seen come first, so that whoever speaks them reaches it.
          aria-label={given ? `${words}. ${named}` : named}
        >
          {mark}
        </UnstyledButton>
      ) : (
        given && (
          <span className={classes.trust} data-given>
            {mark}
          </span>
        )
      )}
      {given?.reason && <small>{given.reason}</small>}
    </>
  );
}
