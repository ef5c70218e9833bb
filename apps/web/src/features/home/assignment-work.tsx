import { IconArrowRight, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { QuotaGrid } from '../../shared/components/quota-grid.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import type { Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { reasonInWords, verdictOf } from '../../shared/fieldwork/verdict.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { OwedLine } from './owed-line.tsx';
import { Timeline } from './timeline.tsx';
import classes from './home.module.css';

interface AssignmentWorkProps {
  readonly work: Work;
  /** The most urgent one. */
  readonly first: boolean;
  /** What else is to be done today, right after the next step. */
  readonly children: ReactNode;
}

/** One assignment: the next step, the grid, the deadlines, the reflection. */
export function AssignmentWork({ work, first, children }: AssignmentWorkProps) {
  const t = useText();
  const { assignment, grid, interviews, milestones } = work;
  const id = `assignment-${assignment.id}`;
  // The one that the next step is about is explained there.
  const uncounted = interviews.filter(
    (interview) => verdictOf(interview) === 'not' && interview.id !== work.nextStep.interviewId,
  );
  return (
    <section className={classes.work} aria-labelledby={id}>
      <h2 id={id} className={classes.assignment}>
        {assignment.title}
      </h2>
      <NextStepCard work={work} primary={first} />
      {children}
      <div className={classes.columns}>
        <div>
          <div className={classes.heading}>
            <h3>{t('home.interviews')}</h3>
            {grid.met ? (
              <StatusPill tone="good">{t('home.met')}</StatusPill>
            ) : (
              grid.rows.length > 1 && (
                <span>{t('home.count', { counted: grid.counted, wanted: grid.wanted })}</span>
              )
            )}
          </div>
          <QuotaGrid
            grid={grid}
            wrapSlot={({ interview }, picture, occupationId) =>
              interview ? (
                <Link
                  to="/interviews/$interviewId"
                  params={{ interviewId: interview.id }}
                  className={classes.slot}
                >
                  {picture}
                </Link>
              ) : occupationId ? (
                <Link
                  to="/interviews/new"
                  search={{ assignment: assignment.id, occupation: occupationId }}
                  className={classes.slot}
                >
                  {picture}
                </Link>
              ) : (
                <Link to="/plan" search={{ assignment: assignment.id }} className={classes.slot}>
                  {picture}
                </Link>
              )
            }
          />
          {uncounted.length > 0 && (
            <div className={classes.uncounted}>
              <h4>{t('home.uncounted', { count: uncounted.length })}</h4>
              <ul>
                {uncounted.map(({ id: interviewId, contact, notCounted }) => (
                  <li key={interviewId}>
                    <AnchorLink to="/interviews/$interviewId" params={{ interviewId }} underline="always">
                      {contact.name}
                    </AnchorLink>
                    {': '}
                    {notCounted[0] && reasonInWords(t, notCounted[0]).why}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div>
          <h3>{t('home.deadlines')}</h3>
          <Timeline milestones={milestones} assignmentId={assignment.id} />
          <Excuses excuses={work.excuses} />
          <StandingTime standing={work.standingTime} />
        </div>
      </div>
      <ReflectionRow work={work} />
      {first && <OwedLine />}
    </section>
  );
}

/** What is not asked of them, where they would look for its date. */
function Excuses({ excuses }: Pick<Work, 'excuses'>) {
  const t = useText();
  const { formatDate } = useIntl();
  return excuses.map(({ id, milestoneTitle, excusedAt }) => (
    <p key={id} className={classes.excused}>
      {t('home.excused', {
        what: milestoneTitle ?? '',
        all: milestoneTitle === null ? 'yes' : 'no',
        date: formatDate(excusedAt, { day: 'numeric', month: 'long' }),
      })}
    </p>
  ));
}

function ReflectionRow({ work: { assignment, reflection } }: { work: Work }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { state, words, savedAt, returned, submittedAt, releasedAt } = reflection;
  const day = (at: string) => formatDate(at, { day: 'numeric', month: 'long' });
  const sentence = releasedAt
    ? t('home.reflection.released', { date: day(releasedAt) })
    : submittedAt
      ? t(returned ? 'home.reflection.returned' : 'home.reflection.submitted', { date: day(submittedAt) })
      : savedAt && state !== 'NOT_STARTED'
        ? t('home.reflection.draft', { words, date: day(savedAt) })
        : t('home.reflection.none');
  return (
    <Link
      to="/reflections/$assignmentId"
      params={{ assignmentId: assignment.id }}
      className={classes.reflection}
      data-released={releasedAt !== null || undefined}
    >
      <IconPencil size={22} stroke={1.5} aria-hidden />
      <span>
        <strong>{t('home.reflection')}</strong>
        <span>{sentence}</span>
      </span>
      <IconArrowRight size={18} stroke={1.75} aria-hidden />
    </Link>
  );
}

/** That every date is later than everybody's; nobody but the student and their staff knows. */
function StandingTime({ standing }: { standing: Work['standingTime'] }) {
  const t = useText();
  if (!standing) return null;
  const { extraDays: days, extraPercent: percent } = standing;
  const how = days > 0 && percent > 0 ? 'Both' : days > 0 ? 'Days' : 'Percent';
  return <p className={classes.standing}>{t(`home.standing${how}`, { days, percent })}</p>;
}
