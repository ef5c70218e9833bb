import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { DueText } from '../../shared/components/due-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { QuotaGrid } from '../../shared/components/quota-grid.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import type { WorkMilestone } from '../../shared/fieldwork/fieldwork-query.ts';
import { EvidencePill } from '../../shared/fieldwork/evidence.tsx';
import { VerdictPill } from '../../shared/fieldwork/verdict.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { StaffNotes } from '../../shared/notes/staff-notes.tsx';
import { StudentNudge } from '../../shared/place/student-nudge.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { studentWorkQuery, type StaffWork } from './grading-data.ts';
import classes from './grading.module.css';

const route = getRouteApi('/shell/students/$assignmentId/$enrolmentId');

/** One student's work on one assignment, as staff see it: the grid, the deadlines, each interview. */
export function StudentPage() {
  const t = useText();
  const { formatDate } = useIntl();
  const viewer = useViewer();
  const { assignmentId, enrolmentId } = route.useParams();
  const { data: work, error, refetch } = useQuery(studentWorkQuery(assignmentId, enrolmentId));
  if (!work) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const { student, assignment, grid, milestones, interviews, reflection } = work;
  const late = milestones.filter((milestone) => milestone.late && milestone.metAt === null).length;
  const columns: Column<StaffWork['interviews'][number]>[] = [
    {
      key: 'who',
      header: t('grading.interviewee'),
      phone: 'title',
      cell: ({ id, contact, occupation, askedForJob }) => (
        <span className={classes.stack}>
          <AnchorLink to="/interview-log/$interviewId" params={{ interviewId: id }}>
            {contact.name}
          </AnchorLink>
          <small>{occupation.title}</small>
          {askedForJob && <StatusPill tone="wait">{t('grading.talkAboutIt')}</StatusPill>}
        </span>
      ),
    },
    {
      key: 'when',
      header: t('grading.met'),
      cell: ({ startsAt, mode }) =>
        `${formatDate(startsAt, { day: 'numeric', month: 'short' })}, ${t(`mode.${mode}`)}`,
    },
    {
      key: 'minutes',
      header: t('grading.length'),
      align: 'right',
      cell: ({ actualMinutes }) => (actualMinutes === null ? '–' : t('minutes', { minutes: actualMinutes })),
    },
    {
      key: 'thanks',
      header: t('grading.thankYou'),
      cell: ({ thankedAt, actualMinutes, evidence }) => (
        <span className={classes.stack}>
          {t(thankedAt ? 'grading.thanked' : 'grading.notThanked')}
          {actualMinutes !== null && <EvidencePill tier={evidence} />}
        </span>
      ),
    },
    {
      key: 'counts',
      header: t('grading.counts'),
      cell: (interview) => (
        <span className={classes.stack}>
          <VerdictPill interview={interview} />
          {interview.notCounted.map(({ reason, found, wanted }) => (
            <small key={reason}>{t(`staffWhy.${reason}`, { found: found ?? 0, wanted: wanted ?? 0 })}</small>
          ))}
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={`${student.givenName} ${student.familyName}`}
        above={
          <AnchorLink to="/assignments/$assignmentId" params={{ assignmentId }}>
            {assignment.title}
          </AnchorLink>
        }
        now={t('grading.studentNow', { counted: grid.counted, wanted: grid.wanted, late })}
      />
      {may(viewer, 'student:nudge') && <StudentNudge assignmentId={assignmentId} enrolmentId={enrolmentId} />}
      <div className={classes.student}>
        <section aria-labelledby="grid">
          <h2 id="grid">{t('grading.quotaTitle')}</h2>
          <QuotaGrid grid={grid} />
        </section>
        <section aria-labelledby="dates">
          <h2 id="dates">{t('grading.milestones')}</h2>
          <ul className={classes.milestones}>
            {milestones.map((milestone) => (
              <li key={milestone.id}>
                <span className={classes.inline}>
                  <strong>{milestone.title}</strong>
                  <MilestonePill milestone={milestone} />
                </span>
                <small>
                  <DueText dueAt={milestone.dueAt} zone={milestone.zone} />
                  {milestone.extended && ` · ${t('grading.extended')}`}
                </small>
              </li>
            ))}
          </ul>
          <p>
            {t(`grading.reflection.${reflection.state}`, { words: reflection.words })}{' '}
            {student.email ? (
              <a className={classes.mail} href={`mailto:${student.email}`}>
                {t('grading.writeTo', { name: student.givenName })}
              </a>
            ) : (
              t('app.noEmail')
            )}
          </p>
        </section>
      </div>
      <p>
        <ButtonLink
          to="/students/$assignmentId/$enrolmentId/synthesis"
          params={{ assignmentId, enrolmentId }}
          variant="default"
        >
          {t('grading.synthesis', { name: student.givenName })}
        </ButtonLink>
      </p>
      <BeforeTheyAsked work={work} />
      <section aria-labelledby="interviews" className={classes.block}>
        <h2 id="interviews">{t('grading.interviews', { count: interviews.length })}</h2>
        {interviews.some(({ askedForJob }) => askedForJob) && <p>{t('grading.talkAboutItHint')}</p>}
        {interviews.length === 0 ? (
          <p>{t('grading.noInterviewsYet', { name: student.givenName })}</p>
        ) : (
          <DataTable
            caption={t('grading.interviews', { count: interviews.length })}
            columns={columns}
            rows={interviews}
            rowKey={({ id }) => id}
          />
        )}
      </section>
      {may(viewer, 'note:keep') && (
        <div className={classes.block}>
          <StaffNotes enrolmentId={enrolmentId} student={student} />
        </div>
      )}
    </>
  );
}

/** The pledge as it was signed, and whether the primer was passed; nothing where neither is asked for. */
function BeforeTheyAsked({ work: { assignment, pledge, primerPass, student } }: { work: StaffWork }) {
  const t = useText();
  const { formatDate } = useIntl();
  const day = (at: string) => formatDate(at, { dateStyle: 'long' });
  const asksPledge = assignment.requiresPledge || pledge !== null;
  const asksPrimer = assignment.requiresPrimer || primerPass !== null;
  if (!asksPledge && !asksPrimer) return null;
  return (
    <section aria-labelledby="before" className={classes.block}>
      <h2 id="before">{t('grading.before')}</h2>
      {asksPrimer && (
        <p>
          {primerPass
            ? t('grading.primerPassed', { date: day(primerPass.passedAt), number: primerPass.number })
            : t('grading.primerOpen', { name: student.givenName })}
        </p>
      )}
      {asksPledge &&
        (pledge ? (
          <details>
            <summary>
              {t('grading.pledgeSigned', { date: day(pledge.signedAt), name: pledge.signedName })}
            </summary>
            <p className={classes.pledge}>{pledge.text}</p>
          </details>
        ) : (
          <p>{t('grading.pledgeOpen', { name: student.givenName })}</p>
        ))}
    </section>
  );
}

function MilestonePill({ milestone: { metAt, unsaid, late } }: { milestone: WorkMilestone }) {
  const t = useText();
  const { formatDate } = useIntl();
  if (unsaid) return <StatusPill tone="good">{t('grading.handedIn')}</StatusPill>;
  if (metAt)
    return (
      <StatusPill tone="good">
        {t('grading.metOn', { date: formatDate(metAt, { day: 'numeric', month: 'short' }) })}
      </StatusPill>
    );
  return late ? (
    <StatusPill tone="bad">{t('grading.late')}</StatusPill>
  ) : (
    <StatusPill tone="quiet">{t('grading.open')}</StatusPill>
  );
}
