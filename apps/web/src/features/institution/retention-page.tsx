import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { ErasePerson } from './erase-person.tsx';
import { Holds } from './holds.tsx';
import { KeptRecord } from './kept-record.tsx';
import { type RetentionPage as Page, retentionQuery } from './retention-data.ts';
import { InstitutionCrumb } from './start/institution-crumb.tsx';
import classes from './institution.module.css';

/** How long what is kept, what would go tonight, and what is held whatever else is asked. */
export function RetentionPage() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(retentionQuery);
  const tonight = (data?.kinds ?? []).reduce((sum, { due }) => sum + (due?.count ?? 0), 0);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('retention.title')}
        above={<InstitutionCrumb />}
        now={data ? t('retention.tonight', { count: tonight }) : t('retention.now')}
      />
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <section className={classes.part} aria-labelledby="records">
            <h2 id="records">{t('retention.records')}</h2>
            <p>{t('retention.about', { days: data.warningDays })}</p>
            <ul className={classes.people}>
              {data.kinds.map((record) => (
                <KeptRecord key={record.kind} record={record} />
              ))}
            </ul>
          </section>
          <Holds holds={data.holds} />
          <ErasePerson />
          <Removed runs={data.runs} />
        </>
      )}
    </div>
  );
}

function Removed({ runs }: { runs: Page['runs'] }) {
  const t = useText();
  const { formatDate } = useIntl();
  if (runs.length === 0) return null;
  return (
    <section className={classes.part} aria-labelledby="removed">
      <h2 id="removed">{t('retention.removed')}</h2>
      <ul className={classes.people}>
        {runs.map(({ id, kind, onDay, units, rows }) => (
          <li key={id}>
            <span>
              {t(`retention.kind.${kind}`)}
              <small>{formatDate(`${onDay}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' })}</small>
            </span>
            <span>{t('retention.ran', { units, rows })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
