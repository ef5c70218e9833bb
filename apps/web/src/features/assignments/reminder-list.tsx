import { Button } from '@mantine/core';
import { IconBan, IconMailForward } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { remindersQuery, type Reminder } from './assignments-data.ts';
import { offsetInWords } from './offset-words.ts';
import classes from './overview.module.css';

const REASONS = ['DEADLINE_PASSED', 'TOO_LATE', 'SUPERSEDED'] as const;

/** Why a reminder did not go out; a reason that came into being later stands as it is. */
function whyNot(t: Translate, droppedBecause: string): string {
  const reason = REASONS.find((each) => each === droppedBecause);
  return reason ? t(`assignments.dropped.${reason}`) : droppedBecause;
}

/** Who is reminded of what and when, and what became of it. */
export function ReminderList({ assignmentId, zone }: { assignmentId: string; zone: string }) {
  const t = useText();
  const { formatDate } = useIntl();
  const reminders = useInfiniteQuery(remindersQuery(assignmentId));
  const columns: Column<Reminder>[] = [
    {
      key: 'who',
      header: t('assignments.student'),
      phone: 'title',
      cell: ({ person }) => (
        <strong>
          {person.familyName}, {person.givenName}
        </strong>
      ),
    },
    { key: 'what', header: t('assignments.about'), cell: ({ milestone }) => milestone.title },
    {
      key: 'offset',
      header: t('assignments.occasion'),
      cell: ({ offsetMinutes }) => offsetInWords(t, offsetMinutes),
    },
    {
      key: 'when',
      header: t('assignments.when'),
      cell: ({ sendAt, sentAt }) => (
        <time dateTime={sentAt ?? sendAt}>
          {formatDate(sentAt ?? sendAt, {
            day: 'numeric',
            month: 'short',
            hour: 'numeric',
            minute: '2-digit',
            timeZone: zone,
          })}
        </time>
      ),
    },
    {
      key: 'state',
      header: t('assignments.state'),
      cell: ({ state, droppedBecause }) => (
        <span className={classes.reminderState}>
          {state === 'SENT' ? (
            <StatusPill tone="good" icon={IconMailForward}>
              {t('assignments.reminder.SENT')}
            </StatusPill>
          ) : state === 'PLANNED' ? (
            <StatusPill tone="accent">{t('assignments.reminder.PLANNED')}</StatusPill>
          ) : (
            <StatusPill tone="quiet" icon={IconBan}>
              {t('assignments.reminder.DROPPED')}
            </StatusPill>
          )}
          {droppedBecause && <small>{whyNot(t, droppedBecause)}</small>}
        </span>
      ),
    },
  ];
  return (
    <section aria-labelledby="reminders" className={classes.block}>
      <h2 id="reminders">{t('assignments.reminders')}</h2>
      {reminders.isPending && <RowsSkeleton rows={3} />}
      <ErrorState error={reminders.error} onRetry={() => void reminders.refetch()} />
      {reminders.data?.length === 0 && <p className={classes.quiet}>{t('assignments.noReminders')}</p>}
      {reminders.data && reminders.data.length > 0 && (
        <DataTable
          caption={t('assignments.reminders')}
          columns={columns}
          rows={reminders.data}
          rowKey={({ id }) => id}
        />
      )}
      {reminders.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={reminders.isFetchingNextPage}
          onClick={() => void reminders.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
    </section>
  );
}
