import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { FieldNotes } from './field-notes.tsx';
import { FunnelPart } from './funnel.tsx';
import { insightAssignmentsQuery } from './insight-data.ts';
import classes from './insight.module.css';
import { Keep } from './keep.tsx';
import { Ways } from './ways.tsx';

const route = getRouteApi('/shell/insight');

/** What the work of many shows together, one assignment at a time. */
export function InsightPage() {
  const t = useText();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { assignment, cohort } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(insightAssignmentsQuery);
  const chosen = data?.find(({ id }) => id === assignment) ?? data?.[0];
  const staff = may(viewer, 'insight:read');
  return (
    <div className={classes.page}>
      <PageHeader title={t('insight.title')} now={t(staff ? 'insight.now' : 'insight.nowStudent')} />
      {isPending && <RowsSkeleton />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState picture="list" title={t('insight.emptyTitle')}>
          {t('insight.empty')}
        </EmptyState>
      )}
      {data && chosen && (
        <>
          {data.length > 1 && (
            <NativeSelect
              className={classes.choose}
              label={t('insight.assignment')}
              value={chosen.id}
              data={data.map(({ id, title, section }) => ({
                value: id,
                label: `${title} · ${section.course.code} ${section.name}`,
              }))}
              onChange={(event) =>
                void navigate({ to: '/insight', search: { assignment: event.currentTarget.value } })
              }
            />
          )}
          {staff && <FunnelPart key={chosen.id} assignmentId={chosen.id} cohortId={cohort} />}
          <Ways assignmentId={chosen.id} />
          <FieldNotes assignmentId={chosen.id} />
          {staff && <Keep assignmentId={chosen.id} />}
        </>
      )}
    </div>
  );
}
