import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { SHOWS_GRADES } from './grading-data.ts';
import classes from './grading.module.css';

interface GradesDialogProps {
  readonly title: string;
  /** Whose grades; a choice, where there is one. */
  readonly children: ReactNode;
  /** What will happen, one sentence each. */
  readonly consequences: readonly ReactNode[];
  readonly action: { readonly label: string; readonly disabled: boolean; readonly focused?: boolean };
  /** Does it; returns to how many grades it happened. */
  readonly act: () => Promise<number>;
  /** What did happen, once it has. */
  readonly told: (count: number) => { readonly done: string; readonly fewer: string | null };
  readonly onClose: () => void;
}

/** Something that happens to many grades at once: it is asked, with what will happen; afterwards it says what did. */
export function GradesDialog({
  title,
  children,
  consequences,
  action,
  act,
  told,
  onClose,
}: GradesDialogProps) {
  const t = useText();
  const client = useQueryClient();
  const acting = useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all(SHOWS_GRADES.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const outcome = acting.data === undefined ? null : told(acting.data);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {outcome === null ? (
        <Stack>
          {children}
          <ul className={classes.consequences}>
            {consequences.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
          <ErrorState error={acting.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              size="md"
              data-autofocus={action.focused || undefined}
              onClick={() => acting.mutate()}
              loading={acting.isPending}
              disabled={action.disabled}
            >
              {action.label}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack role="status">
          <p className={classes.done}>
            <IconCircleCheck size={22} aria-hidden />
            {outcome.done}
          </p>
          {outcome.fewer && <p>{outcome.fewer}</p>}
          <Group justify="flex-end">
            <Button size="md" onClick={onClose}>
              {t('app.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
