import { Button } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { MailDeskDocument, type MailDeskQuery, RetryMailDocument } from '../../generated/operations.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { Figures } from '../../shared/components/figures.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './mail-desk.module.css';

type Desk = MailDeskQuery['mailDesk'];

const deskQuery = queryOptions({
  queryKey: ['institution', 'mail'],
  queryFn: async ({ signal }) => (await request(MailDeskDocument, {}, { signal })).mailDesk,
  refetchInterval: 30_000,
});

/** Whether the institution's mail leaves, what was refused, and a second try. */
export function MailDeskPage() {
  const t = useText();
  const { data: desk, error, isPending, refetch } = useQuery(deskQuery);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('mailDesk.title')}
        above={<AnchorLink to="/institution">{t('institution.title')}</AnchorLink>}
        now={desk && <Now desk={desk} />}
      />
      {isPending && <RowsSkeleton rows={4} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {desk && (
        <>
          <DeskFigures desk={desk} />
          <Failures failures={desk.failures} />
        </>
      )}
    </div>
  );
}

/** In one sentence, whether anything is to be done. */
function Now({ desk: { late, remindersLate, failures } }: { desk: Desk }) {
  const t = useText();
  if (late + remindersLate > 0) return t('mailDesk.isLate', { count: late + remindersLate });
  return failures.length > 0 ? t('mailDesk.hasFailures', { count: failures.length }) : t('mailDesk.isWell');
}

function DeskFigures({ desk }: { desk: Desk }) {
  const t = useText();
  const { formatDate } = useIntl();
  const figures = [
    ['late', desk.late + desk.remindersLate],
    ['waiting', desk.waiting],
    ['retrying', desk.retrying],
    ['inDoubt', desk.inDoubt],
    ['sent', desk.sent],
    ['dropped', desk.dropped],
    ['refused', desk.refused],
  ] as const;
  return (
    <>
      <Figures figures={figures.map(([name, value]) => ({ label: t(`mailDesk.${name}`), value }))} />
      <p className={classes.quiet}>
        {t('mailDesk.week')}{' '}
        {desk.nextReminderAt
          ? t('mailDesk.next', {
              date: formatDate(desk.nextReminderAt, { dateStyle: 'full', timeStyle: 'short' }),
            })
          : t('mailDesk.noNext')}
      </p>
    </>
  );
}

function Failures({ failures }: { failures: Desk['failures'] }) {
  const t = useText();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: async (ids: string[]) => (await request(RetryMailDocument, { ids })).retryMail,
    onSuccess: (count) => toast(t('mailDesk.again', { count })),
    onSettled: () => client.invalidateQueries({ queryKey: deskQuery.queryKey }),
  });
  const retriable = failures.filter(({ canRetry }) => canRetry).map(({ id }) => id);
  return (
    <section aria-labelledby="failures">
      <div className={classes.head}>
        <h2 id="failures">{t('mailDesk.failures')}</h2>
        {retriable.length > 1 && (
          <Button variant="default" loading={again.isPending} onClick={() => again.mutate(retriable)}>
            {t('mailDesk.retryAll')}
          </Button>
        )}
      </div>
      <ErrorState error={again.error} />
      {failures.length === 0 && (
        <EmptyState picture="quiet" title={t('mailDesk.noneTitle')}>
          {t('mailDesk.none')}
        </EmptyState>
      )}
      <ul className={classes.failures}>
        {failures.map(({ id, person, category, at, answer, canRetry }) => (
          <li key={id}>
            <div>
              <strong>
                {person.givenName} {person.familyName}
              </strong>{' '}
              <span className={classes.quiet}>{person.email}</span>
              <p>
                <StatusPill tone="bad">{t(`mailDesk.about.${category ?? 'ACCOUNT'}`)}</StatusPill>{' '}
                <FormattedRelative at={at} />
              </p>
              <code>{answer}</code>
            </div>
            {canRetry ? (
              <Button
                variant="default"
                size="compact-md"
                disabled={again.isPending}
                onClick={() => again.mutate([id])}
                aria-label={t('mailDesk.retryTo', { name: `${person.givenName} ${person.familyName}` })}
              >
                {t('mailDesk.retry')}
              </Button>
            ) : (
              <small className={classes.quiet}>{t('mailDesk.inviteAnew')}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
