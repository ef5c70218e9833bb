import { Button } from '@mantine/core';
import { IconEyeOff, IconFlag, IconUserEdit } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { useShortcuts } from '../../shared/shortcuts.ts';
import { UnsentDrafts } from '../../shared/unsent/unsent-drafts.tsx';
import { AlikeInSection } from './alike-in-section.tsx';
import { GradeStatePill } from './grade-state.tsx';
import { claimsQuery } from './claims-data.ts';
import { gradedAssignmentQuery, type QueueRow } from './grading-data.ts';
import { type Lens, wide, within } from './lens.ts';
import { EVERYTHING } from './queue-scope.ts';
import { LensBar } from './lens-bar.tsx';
import { countsOf, isUngraded, SHOWN, shows, stateOf, type Shown } from './queue.ts';
import { OlderGrades } from './older-grades.tsx';
import { ReleaseGrades } from './release-grades.tsx';
import { useName } from './use-name.ts';
import { useQueue } from './use-queue.ts';
import { useSections } from './use-sections.ts';
import classes from './grading.module.css';

const route = getRouteApi('/shell/grading/$assignmentId');
const ROWS_AT_ONCE = 200;

function showing(lens: Lens, show: Shown): Lens {
  const { show: _, ...rest } = lens;
  return show === 'ALL' ? rest : { ...rest, show };
}

/** All submissions of an assignment: what waits, what is ready, what students have seen. */
export function QueuePage() {
  const t = useText();
  const intl = useIntl();
  const name = useName();
  const { zone, id: me } = useViewer();
  const navigate = route.useNavigate();
  const { assignmentId } = route.useParams();
  const lens = route.useSearch();
  const { show = 'ALL' } = lens;
  const everything = assignmentId === EVERYTHING;
  const assignment = useQuery({ ...gradedAssignmentQuery(assignmentId), enabled: !everything });
  const queue = useQueue(assignmentId, lens.order);
  const { sections, sectionOf, assignmentOf } = useSections(assignmentId);
  const { data: claims = [] } = useQuery(claimsQuery(assignmentId));
  const [releasing, setReleasing] = useState(false);
  const [room, setRoom] = useState(ROWS_AT_ONCE);

  const all = queue.data ?? [];
  const looked = within(all, lens, sectionOf, me);
  const counts = countsOf(looked);
  const whole = countsOf(all);
  const narrowed = looked.length < all.length;
  const rows = looked.filter((row) => shows(show, row));
  const others = new Map(
    claims.filter(({ mine }) => !mine).map((claim) => [claim.submissionId, claim.heldBy]),
  );
  const nextRow = looked.find((row) => isUngraded(row) && !others.has(row.submissionId));
  const total = assignment.data?.rubric.totalPoints;
  const go = (row: QueueRow | undefined) =>
    row &&
    void navigate({
      to: '/grading/$assignmentId/$submissionId',
      params: { assignmentId, submissionId: row.submissionId },
      search: lens,
    });
  useShortcuts([{ key: 'g', label: 'grading.key.begin', run: () => go(nextRow) }]);

  const columns: Column<QueueRow>[] = [
    {
      key: 'student',
      header: t('grading.student'),
      phone: 'title',
      cell: ({ submissionId, student, pseudonym, cohort, assignmentId: of }) => (
        <span className={classes.stack}>
          <AnchorLink
            to="/grading/$assignmentId/$submissionId"
            params={{ assignmentId, submissionId }}
            search={lens}
            fw={600}
          >
            {name.inList({ student, pseudonym })}
          </AnchorLink>
          {everything && <small>{assignmentOf(of)}</small>}
          {cohort && <small>{cohort}</small>}
        </span>
      ),
    },
    {
      key: 'submitted',
      header: t('grading.handedIn'),
      cell: ({ submittedAt, late, number, pseudonym, onBehalf }) => (
        <span className={classes.inline}>
          <time dateTime={submittedAt}>
            {intl.formatDate(submittedAt, {
              day: 'numeric',
              month: 'short',
              // While names are hidden the hour is too: by it one could tell who it was.
              ...(pseudonym === null
                ? { hour: 'numeric', minute: '2-digit', timeZone: zone }
                : { timeZone: 'UTC' }),
            })}
          </time>
          {late && <StatusPill tone="bad">{t('grading.late')}</StatusPill>}
          {onBehalf && <StatusPill tone="quiet">{t('unsent.pill')}</StatusPill>}
          {number > 1 && <small>{t('grading.version', { number })}</small>}
        </span>
      ),
    },
    {
      key: 'words',
      header: t('grading.words'),
      align: 'right',
      cell: ({ words }) => intl.formatNumber(words),
    },
    {
      key: 'quota',
      header: t('grading.quota'),
      align: 'right',
      cell: ({ quotaCounted, quotaWanted }) => (
        <span data-short={quotaCounted < quotaWanted || undefined} className={classes.quota}>
          {t('grid.ofWanted', { counted: Math.min(quotaCounted, quotaWanted), wanted: quotaWanted })}
        </span>
      ),
    },
    {
      key: 'points',
      header: t('grading.points'),
      align: 'right',
      cell: ({ grade }) =>
        grade?.points == null
          ? '–'
          : total === undefined
            ? intl.formatNumber(grade.points)
            : t('grading.pointsOf', { points: grade.points, total }),
    },
    {
      key: 'state',
      header: t('grading.state'),
      cell: (row) => (
        <span className={classes.inline}>
          <GradeStatePill state={stateOf(row)} />
          {row.revision === 'HANDED_IN' && <StatusPill tone="accent">{t('grading.revised')}</StatusPill>}
          {row.revision === 'NOT_REVISED' && isUngraded(row) && (
            <StatusPill tone="bad">{t('grading.notRevised')}</StatusPill>
          )}
          {row.readingOpen && <StatusPill tone="wait">{t('second.open')}</StatusPill>}
          {row.flagged && (
            <StatusPill tone="wait" icon={IconFlag}>
              {t('flag.flagged')}
            </StatusPill>
          )}
          {others.has(row.submissionId) && (
            <StatusPill tone="quiet" icon={IconUserEdit}>
              {t('claim.openAt', {
                name: `${others.get(row.submissionId)!.givenName} ${others.get(row.submissionId)!.familyName}`,
              })}
            </StatusPill>
          )}
        </span>
      ),
    },
  ];

  return (
    <>
      <PageHeader
        title={everything ? t('lens.everything') : (assignment.data?.title ?? t('grading.title'))}
        above={<AnchorLink to="/grading">{t('grading.title')}</AnchorLink>}
        now={
          queue.isSuccess &&
          t('grading.queueNow', {
            all: all.length,
            waiting: whole.UNGRADED,
            ready: whole.READY,
            missing: assignment.data
              ? assignment.data.progress.students - assignment.data.progress.submitted
              : 0,
            excused: all.filter((row) => stateOf(row) === 'EXCUSED').length,
          })
        }
        action={
          <span className={classes.actions}>
            {!everything && (
              <ButtonLink
                to="/grading/$assignmentId/marking"
                params={{ assignmentId }}
                size="md"
                variant="subtle"
              >
                {t('marking.title')}
              </ButtonLink>
            )}
            {!everything && whole.READY + whole.RELEASED > 0 && (
              <ButtonLink
                to="/grading/$assignmentId/second"
                params={{ assignmentId }}
                size="md"
                variant="subtle"
              >
                {t('second.title')}
              </ButtonLink>
            )}
            {!everything && counts.READY > 0 && (
              <Button
                size="md"
                variant={nextRow ? 'default' : 'filled'}
                onClick={() => setReleasing(true)}
                disabled={!queue.complete}
              >
                {t('grading.release', { count: counts.READY })}
              </Button>
            )}
            {nextRow && (
              <ButtonLink
                to="/grading/$assignmentId/$submissionId"
                params={{ assignmentId, submissionId: nextRow.submissionId }}
                search={lens}
                size="md"
              >
                {t('grading.gradeNext')}
              </ButtonLink>
            )}
          </span>
        }
      />
      {!everything && <UnsentDrafts assignmentId={assignmentId} />}
      {!everything && <OlderGrades assignmentId={assignmentId} />}
      {all.some(({ pseudonym }) => pseudonym !== null) && (
        <p className={classes.unnamed}>
          <IconEyeOff size={17} stroke={1.75} aria-hidden />
          {t('anon.queue')}
        </p>
      )}
      {assignment.data && <AlikeInSection sectionId={assignment.data.section.id} />}
      {all.length > 0 && (
        <LensBar
          assignmentId={assignmentId}
          lens={lens}
          rows={all}
          sections={sections}
          sectionOf={sectionOf}
          me={me}
          onLens={(next) => void navigate({ search: next, replace: true })}
        />
      )}
      {all.length > 0 && (
        <nav className={classes.chips} aria-label={t('grading.filter')}>
          {SHOWN.map((each: Shown) => (
            <Link
              key={each}
              to="/grading/$assignmentId"
              params={{ assignmentId }}
              search={showing(lens, each)}
              className={classes.chip}
              aria-current={each === show ? 'true' : undefined}
              // Else the one without a search of its own would be the current one beside every other.
              activeOptions={{ exact: true }}
              replace
            >
              {t(`grading.show.${each}`)} <output>{counts[each]}</output>
            </Link>
          ))}
        </nav>
      )}
      {queue.isPending && <RowsSkeleton rows={8} />}
      <ErrorState error={queue.error ?? assignment.error} onRetry={() => void queue.refetch()} />
      {queue.isSuccess && all.length === 0 && (
        <EmptyState picture="writing" title={t('grading.noneTitle')}>
          {t('grading.none')}
        </EmptyState>
      )}
      {all.length > 0 && rows.length === 0 && (
        <EmptyState
          picture="quiet"
          title={narrowed ? t('grading.noneNarrowed') : t(`grading.noneShown.${show}`)}
          action={
            <ButtonLink
              to="/grading/$assignmentId"
              params={{ assignmentId }}
              search={wide(lens)}
              variant="default"
            >
              {t('grading.showAll')}
            </ButtonLink>
          }
        >
          {t('grading.noneShownBody')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t('grading.queueCaption', { title: assignment.data?.title ?? '' })}
          columns={columns}
          rows={rows.slice(0, room)}
          rowKey={({ submissionId }) => submissionId}
        />
      )}
      {rows.length > room && (
        <Button variant="default" mt="md" onClick={() => setRoom(room + ROWS_AT_ONCE)}>
          {t('app.loadMore')}
        </Button>
      )}
      {releasing && (
        <ReleaseGrades assignmentId={assignmentId} rows={looked} onClose={() => setReleasing(false)} />
      )}
    </>
  );
}
