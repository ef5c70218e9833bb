import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskExtensionDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { DueText } from '../../shared/components/due-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { instantOf } from '../../shared/intl/wall-clock.ts';
import type { AskProps } from './ask-props.ts';
import classes from './home.module.css';

const DAYS = ['1', '2', '3', '5', '7'] as const;

/** How many more days, until when that would be, and why. */
export function AskDialog({
  assignmentId,
  milestone,
  onClose,
}: Omit<AskProps, 'asked'> & { onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const [days, setDays] = useState<(typeof DAYS)[number]>('3');
  const [reason, setReason] = useState('');
  const ask = useMutation({
    mutationFn: () =>
      request(AskExtensionDocument, {
        input: { assignmentId, milestoneId: milestone.id, days: Number(days), reason },
      }),
    onSuccess: async ({ askExtension: { state } }) => {
      toast(t(state === 'GRANTED' ? 'home.givenItself' : 'home.sent'));
      onClose();
      await client.invalidateQueries();
    },
  });
  const until = instantOf(laterBy(milestone.dueLocal, Number(days)), milestone.zone, 'deadline');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('home.askTitle', { step: milestone.title })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <Stack>
          <ChoiceChips
            legend={t('home.askDays')}
            look="segments"
            choices={DAYS.map((value) => ({ value, label: value }))}
            value={days}
            onChange={setDays}
          />
          {until && (
            <p className={classes.askHint}>
              <T
                id="home.askUntil"
                values={{ when: <DueText key="when" dueAt={until} zone={milestone.zone} form="when" /> }}
              />
            </p>
          )}
          <Textarea
            label={t('home.askReason')}
            description={t('home.askReasonHint')}
            autosize
            minRows={3}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          <ErrorState error={ask.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={ask.isPending} disabled={reason.trim() === ''}>
              {t('home.askSend')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The same time of day, so many days on the calendar later. */
function laterBy(local: string, days: number): string {
  return new Date(Date.parse(`${local}Z`) + days * 86_400_000).toISOString().slice(0, 16);
}
