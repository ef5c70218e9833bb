import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '../components/error-state.tsx';
import { FormattedRelative } from '../components/relative-time.tsx';
import { RowsSkeleton } from '../components/skeletons.tsx';
import { StatusPill } from '../components/status-pill.tsx';
import { T, useText } from '../intl/text.tsx';
import { grantsQuery, type Grant } from './time-data.ts';
import { useUndoGrant } from './use-grant.ts';
import classes from './time.module.css';

/** What was given on an assignment, newest first; each can be taken back. */
export function PastGrants({ assignmentId, mayUndo }: { assignmentId: string; mayUndo: boolean }) {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(grantsQuery(assignmentId));
  const undo = useUndoGrant();
  if (isPending) return <RowsSkeleton rows={2} />;
  return (
    <>
      <ErrorState error={error ?? undo.error} onRetry={() => void refetch()} />
      {data?.length === 0 && <p className={classes.quiet}>{t('time.pastNone')}</p>}
      <ul className={classes.grants}>
        {data?.map((grant) => (
          <li key={grant.id} data-undone={grant.undoneAt !== null || undefined}>
            <GrantLine grant={grant} />
            {grant.undoneAt !== null ? (
              <StatusPill tone="quiet">{t('time.undone')}</StatusPill>
            ) : (
              mayUndo && (
                <Button
                  variant="default"
                  size="compact-md"
                  loading={undo.isPending && undo.variables === grant.id}
                  onClick={() => undo.mutate(grant.id)}
                >
                  {t('time.undo')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function GrantLine({ grant }: { grant: Grant }) {
  const t = useText();
  const { formatDate, formatList } = useIntl();
  const { days, dueLocal, milestones, students, studentCount, grantedBy, grantedAt } = grant;
  const reason = grant.forRevision ? t('time.forRevision') : grant.reason;
  const more =
    days !== null
      ? t('time.grantDays', { count: days })
      : t('time.grantUntil', {
          date: formatDate(`${dueLocal}Z`, {
            ...{ weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
            timeZone: 'UTC',
          }),
        });
  const when = <FormattedRelative key="when" at={grantedAt} />;
  return (
    <div>
      <strong>{t('time.grantFor', { steps: formatList(milestones.map(({ title }) => title)), more })}</strong>
      <p className={classes.quiet}>
        {t('time.names', {
          names: students.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', '),
          more: studentCount - students.length,
        })}
        {reason && `: ${reason}`}
      </p>
      <p className={classes.quiet}>
        {grantedBy ? (
          <T id="time.by" values={{ who: `${grantedBy.givenName} ${grantedBy.familyName}`, when }} />
        ) : (
          <T id="time.byItself" values={{ when }} />
        )}
      </p>
    </div>
  );
}
