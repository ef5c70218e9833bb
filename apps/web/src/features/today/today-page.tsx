import {
  IconChecklist,
  IconClockExclamation,
  IconFilePlus,
  IconLifebuoy,
  IconFileUpload,
  IconHourglassLow,
  IconPencil,
  IconSend,
  IconUserPlus,
  type Icon,
  IconMessageQuestion,
} from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { HelpNeededDocument, StaffTodayDocument } from '../../generated/operations.ts';
import { DueText } from '../../shared/components/due-text.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { stuckText } from '../../shared/place/place.ts';
import { may, useViewer } from '../../shared/session/session.ts';
import { FollowUps } from './follow-ups.tsx';
import { StartNote } from './start-note.tsx';
import { comingUp, needsOf, type Need } from './today.ts';
import classes from './today.module.css';

/** `start`: with how far the institution is with its beginning, for whoever may look after it. */
const todayQuery = (start: boolean) =>
  queryOptions({
    queryKey: ['today', { start }],
    queryFn: ({ signal }) => request(StaffTodayDocument, { start }, { signal }),
  });

const helpQuery = queryOptions({
  queryKey: ['assignments', 'help'],
  queryFn: async ({ signal }) => (await request(HelpNeededDocument, {}, { signal })).helpNeeded,
});

const ICONS: Record<Need['kind'], Icon> = {
  grade: IconChecklist,
  release: IconSend,
  regrade: IconMessageQuestion,
  asked: IconHourglassLow,
  late: IconClockExclamation,
  stuck: IconLifebuoy,
  staff: IconUserPlus,
  roster: IconFileUpload,
  assignment: IconFilePlus,
  draft: IconPencil,
};

/** What needs me today? One line each, most pressing first, each with the one thing to do about it. */
export function TodayPage() {
  const t = useText();
  const viewer = useViewer();
  const { data, error, isPending, refetch } = useQuery(todayQuery(may(viewer, 'institution:manage')));
  const help = useQuery(helpQuery);
  const now = new Date();
  const sections = data?.sections.edges.map(({ node }) => node) ?? [];
  const needs = data
    ? needsOf(
        data.assignments,
        sections,
        help.data ?? [],
        {
          extend: may(viewer, 'extension:grant'),
          grade: may(viewer, 'grade:give'),
          design: may(viewer, 'assignment:design'),
          import: may(viewer, 'roster:import'),
          staff: may(viewer, 'section:create'),
        },
        now,
      )
    : [];
  const coming = data ? comingUp(data.assignments, now) : [];
  const create = may(viewer, 'section:create');
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('today.hello', { name: viewer.givenName })}
        now={data && sections.length > 0 && t('today.now', { count: needs.length })}
      />
      {data?.institutionStart && <StartNote open={data.institutionStart.open} />}
      {isPending && <RowsSkeleton rows={4} />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      <ErrorState error={data ? help.error : null} onRetry={() => void help.refetch()} />
      {data && sections.length === 0 && (
        <EmptyState
          picture="list"
          title={t('today.emptyTitle')}
          action={
            create && (
              <ButtonLink to="/sections/new" size="md">
                {t('today.newSection')}
              </ButtonLink>
            )
          }
        >
          {t(create ? 'today.empty' : 'today.emptyStaff')}
        </EmptyState>
      )}
      {data && sections.length > 0 && !help.isPending && needs.length === 0 && (
        <EmptyState
          picture="quiet"
          title={t('today.quietTitle')}
          action={
            <ButtonLink to="/sections" variant="default">
              {t('today.toSections')}
            </ButtonLink>
          }
        >
          {t('today.quiet')}
        </EmptyState>
      )}
      {needs.length > 0 && (
        <ul className={classes.needs}>
          {needs.map((need, at) => (
            <NeedRow
              key={`${need.kind} ${'section' in need ? need.section.id : need.assignment.id}`}
              need={need}
              first={at === 0}
            />
          ))}
        </ul>
      )}
      {may(viewer, 'note:keep') && <FollowUps />}
      {coming.length > 0 && (
        <section className={classes.coming} aria-labelledby="coming">
          <h2 id="coming">{t('today.coming')}</h2>
          <ul>
            {coming.map(({ assignment, milestone }) => (
              <li key={`${assignment.id} ${milestone.id}`}>
                <span>
                  <strong>{milestone.title}</strong>
                  <small>
                    <AnchorLink to="/assignments/$assignmentId" params={{ assignmentId: assignment.id }}>
                      {assignment.title}
                    </AnchorLink>
                    {` · ${assignment.section.course.code} · ${assignment.section.name}`}
                  </small>
                </span>
                <DueText dueAt={milestone.dueAt} zone={milestone.zone} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NeedRow({ need, first }: { need: Need; first: boolean }) {
  const t = useText();
  const NeedIcon = ICONS[need.kind];
  const { section } = 'section' in need ? need : need.assignment;
  const where = `${section.course.code} · ${section.name}`;
  const looks = { size: 'md', ...(!first && { variant: 'default' }) } as const;
  const action = t(`today.do.${need.kind}`);
  return (
    <li className={classes.need} data-first={first || undefined}>
      <NeedIcon size={24} stroke={1.5} aria-hidden />
      <div>
        <strong>{t(`today.need.${need.kind}`, { count: need.count ?? 0 })}</strong>
        {need.kind === 'stuck' && (
          <small className={classes.who}>
            {need.longest
              .map((place) =>
                t('app.pair', {
                  name: `${place.student.givenName} ${place.student.familyName}`,
                  what: stuckText(t, place),
                }),
              )
              .join(' · ')}
          </small>
        )}
        <span>{'assignment' in need ? `${need.assignment.title} · ${where}` : where}</span>
      </div>
      {'section' in need ? (
        need.kind === 'roster' ? (
          <ButtonLink to="/sections/$sectionId/roster" params={{ sectionId: need.section.id }} {...looks}>
            {action}
          </ButtonLink>
        ) : (
          // The step that comes first: without an assignment that is perhaps a cohort.
          <ButtonLink to="/sections/$sectionId/setup" params={{ sectionId: need.section.id }} {...looks}>
            {action}
          </ButtonLink>
        )
      ) : need.kind === 'draft' ? (
        <ButtonLink
          to="/assignments/$assignmentId/edit"
          params={{ assignmentId: need.assignment.id }}
          {...looks}
        >
          {action}
        </ButtonLink>
      ) : need.kind === 'regrade' ? (
        <ButtonLink to="/grading" {...looks}>
          {action}
        </ButtonLink>
      ) : need.kind === 'asked' ? (
        <ButtonLink to="/assignments/$assignmentId" params={{ assignmentId: need.assignment.id }} {...looks}>
          {action}
        </ButtonLink>
      ) : need.kind === 'late' || need.kind === 'stuck' ? (
        <ButtonLink
          to="/assignments/$assignmentId/grid"
          params={{ assignmentId: need.assignment.id }}
          search={{ show: [need.kind === 'late' ? 'LATE' : 'STUCK'], sort: 'STUCK' }}
          {...looks}
        >
          {action}
        </ButtonLink>
      ) : (
        <ButtonLink
          to="/grading/$assignmentId"
          params={{ assignmentId: need.assignment.id }}
          search={{ show: need.kind === 'grade' ? 'UNGRADED' : 'READY' }}
          {...looks}
        >
          {action}
        </ButtonLink>
      )}
    </li>
  );
}
