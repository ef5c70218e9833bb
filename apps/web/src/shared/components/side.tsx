import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../intl/text.tsx';

interface SideProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A sheet from the right for something small that belongs to the page beneath. */
export function Side({ opened, onClose, title, children }: SideProps) {
  const t = useText();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="30rem"
      padding="md"
      title={title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {children}
    </Drawer>
  );
}
