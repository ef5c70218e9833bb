import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { InstallationHealthDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useBytes } from '../../shared/intl/use-bytes.ts';
import classes from './operations.module.css';

const installationQuery = queryOptions({
  queryKey: ['operations', 'installation'],
  queryFn: async ({ signal }) =>
    (await request(InstallationHealthDocument, {}, { signal })).installationHealth,
  refetchInterval: 30_000,
});

/** A worker looks for work every few seconds; after this many minutes there is none. */
const SILENT_MS = 10 * 60_000;
const isLongAgo = (at: string) => Date.now() - new Date(at).getTime() > SILENT_MS;

/** The installation itself: its database, its worker, its upkeep. */
export function InstallationPart() {
  const t = useText();
  const bytes = useBytes();
  const { data, error, isPending, refetch } = useQuery(installationQuery);
  const facts: [label: string, value: ReactNode][] = data
    ? [
        [
          t('operations.worker'),
          data.workerSeenAt ? (
            <>
              <FormattedRelative at={data.workerSeenAt} />{' '}
              {isLongAgo(data.workerSeenAt) && (
                <StatusPill tone="bad">{t('operations.workerSilent')}</StatusPill>
              )}
            </>
          ) : (
            t('operations.workerUnknown')
          ),
        ],
        [
          t('operations.oldest'),
          data.waitingSince ? (
            <>
              <FormattedRelative at={data.waitingSince} />{' '}
              {isLongAgo(data.waitingSince) && (
                <StatusPill tone="bad">{t('operations.queueBehind')}</StatusPill>
              )}
            </>
          ) : (
            t('operations.noneWaits')
          ),
        ],
        [
          t('operations.upkeep'),
          <>
            {data.upkeepAt ? <FormattedRelative at={data.upkeepAt} /> : t('operations.upkeepNever')}{' '}
            {data.upkeepLate > 0 && (
              <StatusPill tone="wait">{t('operations.upkeepLate', { count: data.upkeepLate })}</StatusPill>
            )}
          </>,
        ],
        [t('operations.database'), bytes(data.databaseBytes)],
        [
          t('operations.version'),
          t('operations.migration', { name: data.migration, count: data.migrations }),
        ],
        [t('operations.backup'), t('operations.backupUnknown')],
      ]
    : [];
  return (
    <section aria-labelledby="installation">
      <h2 id="installation">{t('operations.installation')}</h2>
      {isPending && <RowsSkeleton rows={4} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
