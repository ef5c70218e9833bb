import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskExtensionDocument, WithdrawExtensionRequestDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { DueText } from '../../shared/components/due-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { instantOf } from '../../shared/intl/wall-clock.ts';
import classes from './home.module.css';

const DAYS = ['1', '2', '3', '5', '7'] as const;

/** What is shown of a request beside its deadline. */
export interface OwnRequest {
  readonly id: string;
  readonly days: number;
  readonly state: 'OPEN' | 'GRANTED' | 'DECLINED' | 'WITHDRAWN';
  readonly answer: string;
}
interface AskProps {
  readonly assignmentId: string;
  readonly milestone: {
    readonly id: string;
    readonly title: string;
    readonly dueLocal: string;
    readonly zone: string;
  };
  readonly asked: OwnRequest | null;
}

/** A student asks for more time on a deadline, sees what became of it, and may take it back. */
export function AskExtension({ assignmentId, milestone, asked }: AskProps) {
  const t = useText();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation({
    mutationFn: (id: string) => request(WithdrawExtensionRequestDocument, { id }),
    onSuccess: () => client.invalidateQueries(),
  });
  if (asked?.state === 'OPEN')
    return (
      <span className={classes.asked}>
        {t('home.asked', { count: asked.days })}
        <Button
          variant="subtle"
          size="compact-sm"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(asked.id)}
        >
          {t('home.withdraw')}
        </Button>
        <ErrorState error={withdraw.error} />
      </span>
    );
  return (
    <span className={classes.asked}>
      {asked?.state === 'DECLINED' && <span>{t('home.declined', { answer: asked.answer })}</span>}
      <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
        {t('home.ask')}
      </Button>
      {asking && (
        <AskDialog assignmentId={assignmentId} milestone={milestone} onClose={() => setAsking(false)} />
      )}
    </span>
  );
}

function AskDialog({ assignmentId, milestone, onClose }: Omit<AskProps, 'asked'> & { onClose: () => void }) {
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
