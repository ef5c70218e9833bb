import { Button } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import {
  OperationsDocument,
  type OperationsQuery,
  RetryFailedJobsDocument,
  RetryTenantMailDocument,
} from '../../generated/operations.ts';
import { type Column, DataTable } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Figures } from '../../shared/components/figures.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { distanceInWords } from '../../shared/intl/due.ts';
import { useText } from '../../shared/intl/text.tsx';
import { InstallationPart } from './installation-part.tsx';
import { LatenessPlot } from './lateness-plot.tsx';
import classes from './operations.module.css';

type Operations = OperationsQuery['operations'];
type Queue = NonNullable<Operations['queue']>;
type TenantMail = Operations['tenants'][number];

const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: async ({ signal }) => (await request(OperationsDocument, {}, { signal })).operations,
  refetchInterval: 10_000,
});

/** For whoever runs the installation: whether jobs are done and mail leaves in time. Nothing of anybody's is shown. */
export function OperationsPage() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(operationsQuery);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('operations.title')}
        now={data && <Now operations={data} />}
        action={
          <Button component="a" href="/admin/queues" variant="default">
            {t('operations.board')}
          </Button>
        }
      />
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <section aria-labelledby="queue">
            <h2 id="queue">{t('operations.queue')}</h2>
            {data.queue ? (
              <QueueFigures queue={data.queue} />
            ) : (
              <p role="alert">{t('operations.queueGone')}</p>
            )}
          </section>
          <InstallationPart />
          <LatenessPlot tenants={data.tenants} />
          <Tenants tenants={data.tenants} />
        </>
      )}
    </div>
  );
}

/** In one sentence, whether anything is to be done. */
function Now({ operations: { queue, tenants } }: { operations: Operations }) {
  const t = useText();
  const { locale } = useIntl();
  const [oldest] = tenants.flatMap(({ lateSince }) => lateSince ?? []).sort();
  if (oldest) return t('operations.isLate', { since: distanceInWords(new Date(oldest), new Date(), locale) });
  if (!queue) return t('operations.noQueue');
  const failures = tenants.flatMap((tenant) => tenant.failures);
  const failed = failures.reduce((sum, { count }) => sum + count, queue.failed);
  return failed > 0 ? t('operations.hasFailed', { count: failed }) : t('operations.isWell');
}

function QueueFigures({ queue }: { queue: Queue }) {
  const t = useText();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: async () => (await request(RetryFailedJobsDocument, {})).retryFailedJobs,
    onSuccess: (count) => toast(t('operations.jobsAgain', { count })),
    onSettled: () => client.invalidateQueries({ queryKey: operationsQuery.queryKey }),
  });
  return (
    <>
      <Figures
        figures={(['waiting', 'active', 'delayed', 'failed'] as const).map((state) => ({
          label: t(`operations.${state}`),
          value: queue[state],
        }))}
      />
      <p className={classes.quiet}>{t('operations.backend', { backend: queue.backend })}</p>
      {queue.failures.length > 0 && (
        <ul className={classes.list}>
          {queue.failures.map(({ job, error, count, lastAt }) => (
            <li key={`${job} ${error}`}>
              {t('operations.jobFailed', { job, error, count })} <FormattedRelative at={lastAt} />
            </li>
          ))}
        </ul>
      )}
      {queue.failed > 0 && (
        <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
          {t('operations.retryJobs')}
        </Button>
      )}
      <ErrorState error={again.error} />
    </>
  );
}

function Tenants({ tenants }: { tenants: readonly TenantMail[] }) {
  const t = useText();
  const columns: Column<TenantMail>[] = [
    {
      key: 'tenant',
      header: t('operations.tenant'),
      phone: 'title',
      cell: ({ slug }) => <code>{slug}</code>,
    },
    {
      key: 'late',
      header: t('operations.late'),
      cell: ({ lateSince }) =>
        lateSince ? (
          <FormattedRelative at={lateSince} />
        ) : (
          <span className={classes.quiet}>{t('operations.onTime')}</span>
        ),
    },
    ...(['planned', 'sent', 'inDoubt', 'dropped'] as const).map((key): Column<TenantMail> => ({
      key,
      header: t(`operations.${key}`),
      align: 'right',
      cell: (tenant) => tenant[key],
    })),
    {
      key: 'failures',
      header: t('operations.failures'),
      cell: (tenant) => <Failures tenant={tenant} />,
    },
  ];
  return (
    <section aria-labelledby="tenants">
      <h2 id="tenants">{t('operations.tenants')}</h2>
      <p className={classes.quiet}>{t('operations.tenantsHint')}</p>
      <DataTable
        caption={t('operations.tenants')}
        columns={columns}
        rows={tenants}
        rowKey={({ tenantId }) => tenantId}
      />
    </section>
  );
}

function Failures({ tenant: { tenantId, slug, failures } }: { tenant: TenantMail }) {
  const t = useText();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: async (reason: string) =>
      (await request(RetryTenantMailDocument, { tenantId, reason })).retryTenantMail,
    onSuccess: (count) => toast(t('operations.mailAgain', { count })),
    onSettled: () => client.invalidateQueries({ queryKey: operationsQuery.queryKey }),
  });
  if (failures.length === 0) return <span className={classes.quiet}>{t('operations.none')}</span>;
  return (
    <>
      {failures.map(({ reason, count }) => (
        <div key={reason} className={classes.failures}>
          <span>{t('operations.reason', { reason, count })}</span>
          <Button
            variant="default"
            size="compact-sm"
            loading={again.isPending}
            onClick={() => again.mutate(reason)}
            aria-label={t('operations.retryOf', { tenant: slug, reason })}
          >
            {t('operations.retry')}
          </Button>
        </div>
      ))}
      <ErrorState error={again.error} />
    </>
  );
}
