import { useQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { DueText } from '../../shared/components/due-text.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { gradingAssignmentsQuery, type GradingAssignment } from './grading-data.ts';
import { EVERYTHING } from './queue-scope.ts';
import { OpenReadings } from './open-readings.tsx';
import { OpenRegrades } from './open-regrades.tsx';
import classes from './grading.module.css';

const waiting = ({ progress: { submitted, returned, excused, graded } }: GradingAssignment) =>
  submitted - returned - excused - graded;
const ready = ({ progress: { graded, released } }: GradingAssignment) => graded - released;

/** Which assignments wait for grades, the fullest pile first. */
export function GradingPage() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(gradingAssignmentsQuery);
  const assignments = data
    ?.filter(({ state }) => state === 'PUBLISHED')
    .sort((a, b) => waiting(b) - waiting(a) || ready(b) - ready(a));
  const sum = (of: (assignment: GradingAssignment) => number) =>
    assignments?.reduce((total, assignment) => total + of(assignment), 0) ?? 0;
  const [first] = assignments ?? [];

  const columns: Column<GradingAssignment>[] = [
    {
      key: 'title',
      header: t('grading.assignment'),
      phone: 'title',
      cell: (assignment) => (
        <span className={classes.stack}>
          <AnchorLink
            to="/grading/$assignmentId"
            params={{ assignmentId: assignment.id }}
            search={waiting(assignment) > 0 ? { show: 'UNGRADED' } : {}}
            fw={600}
          >
            {assignment.title}
          </AnchorLink>
          <small>
            {assignment.section.course.code} · {assignment.section.name}
          </small>
        </span>
      ),
    },
    {
      key: 'due',
      header: t('grading.reflectionDue'),
      cell: ({ milestones }) => {
        const due = milestones.find(({ kind }) => kind === 'REFLECTION');
        return due ? <DueText dueAt={due.dueAt} zone={due.zone} form="when" /> : '–';
      },
    },
    {
      key: 'submitted',
      header: t('grading.submitted'),
      align: 'right',
      cell: ({ progress: { submitted, students } }) =>
        t('grading.ofAll', { count: submitted, all: students }),
    },
    {
      key: 'state',
      header: t('grading.next'),
      cell: (assignment) =>
        waiting(assignment) > 0 ? (
          <StatusPill tone="wait">{t('grading.waitingCount', { count: waiting(assignment) })}</StatusPill>
        ) : ready(assignment) > 0 ? (
          <StatusPill tone="accent">{t('grading.toRelease', { count: ready(assignment) })}</StatusPill>
        ) : assignment.progress.returned > 0 ? (
          <StatusPill tone="quiet">
            {t('grading.returnedCount', { count: assignment.progress.returned })}
          </StatusPill>
        ) : assignment.progress.submitted === 0 ? (
          <StatusPill tone="quiet">{t('grading.nothingYet')}</StatusPill>
        ) : (
          <StatusPill tone="good">{t('grading.allReleased')}</StatusPill>
        ),
    },
  ];

  return (
    <>
      <PageHeader
        title={t('grading.title')}
        now={assignments && t('grading.now', { waiting: sum(waiting), ready: sum(ready) })}
        action={
          <span className={classes.actions}>
            {assignments && assignments.filter((each) => waiting(each) > 0).length > 1 && (
              <ButtonLink
                to="/grading/$assignmentId"
                params={{ assignmentId: EVERYTHING }}
                search={{ show: 'UNGRADED', order: 'DUE' }}
                size="md"
                variant="default"
              >
                {t('lens.everything')}
              </ButtonLink>
            )}
            {first && waiting(first) > 0 && (
              <ButtonLink
                to="/grading/$assignmentId"
                params={{ assignmentId: first.id }}
                search={{ show: 'UNGRADED' }}
                size="md"
              >
                {t('grading.begin')}
              </ButtonLink>
            )}
          </span>
        }
      />
      <OpenRegrades />
      <OpenReadings />
      {isPending && <RowsSkeleton />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {assignments?.length === 0 && (
        <EmptyState
          picture="writing"
          title={t('grading.emptyTitle')}
          action={<ButtonLink to="/sections">{t('grading.toSections')}</ButtonLink>}
        >
          {t('grading.empty')}
        </EmptyState>
      )}
      {assignments && assignments.length > 0 && (
        <DataTable
          caption={t('grading.title')}
          columns={columns}
          rows={assignments}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}
