import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { WithdrawOutcomeDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { OutcomeCard } from './afterwards-query.ts';
import classes from './thanks.module.css';

/** What was told, and what can still be taken back. */
export function OutcomeList({ outcomes }: { outcomes: readonly OutcomeCard[] }) {
  const t = useText();
  if (outcomes.length === 0) return null;
  return (
    <section className={classes.group} aria-labelledby="told">
      <h2 id="told">{t('outcome.told')}</h2>
      <ul className={classes.list}>
        {outcomes.map((outcome) => (
          <OutcomeRow key={outcome.id} outcome={outcome} />
        ))}
      </ul>
    </section>
  );
}

function OutcomeRow({ outcome }: { outcome: OutcomeCard }) {
  const t = useText();
  const { formatDate, formatTime, formatList } = useIntl();
  const changed = useFieldworkChanged();
  const { id, subject, leavesAt, sentAt, withdrawnAt, recipients } = outcome;
  const withdraw = useMutation({
    mutationFn: () => request(WithdrawOutcomeDocument, { id }),
    onSettled: changed,
  });
  const named = (some: typeof recipients) => formatList(some.map(({ name }) => name));
  const told = recipients.filter(({ heldBackBy }) => heldBackBy === null);
  const heldBack = recipients.filter(({ heldBackBy }) => heldBackBy !== null);
  const state = withdrawnAt
    ? t('outcome.withdrawn')
    : sentAt
      ? t('outcome.sent', { date: formatDate(sentAt, { day: 'numeric', month: 'long' }), names: named(told) })
      : t('outcome.leaving', { time: formatTime(leavesAt), names: named(recipients) });
  return (
    <li className={classes.told}>
      <strong>{subject}</strong>
      {(told.length > 0 || !sentAt) && <p>{state}</p>}
      {heldBack.length > 0 && <p>{t('outcome.notTo', { names: named(heldBack) })}</p>}
      {!sentAt && !withdrawnAt && (
        <Button variant="default" mt="xs" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('outcome.withdraw')}
        </Button>
      )}
      <ErrorState error={withdraw.error} />
    </li>
  );
}
