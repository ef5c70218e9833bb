import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { DueText } from '../../shared/components/due-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { T, useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { ExtensionDialog } from '../../shared/time/extension-dialog.tsx';
import { GivenItself } from '../../shared/time/given-itself.tsx';
import { OpenRequests } from '../../shared/time/open-requests.tsx';
import { PastGrants } from '../../shared/time/past-grants.tsx';
import { overviewQuery } from './assignments-data.ts';
import { totalPointsOf, designOf } from './design.ts';
import { GridSummary } from './grid/grid-summary.tsx';
import { JobTalk } from './job-talk.tsx';
import { ProgressFigures } from './progress-figures.tsx';
import { conditionsInWords } from './quota-words.ts';
import { SaveTemplate } from './save-template.tsx';
import { thanksInWords } from './thanks-part.tsx';
import { ReminderLadder } from './reminder-ladder.tsx';
import classes from './overview.module.css';

const route = getRouteApi('/shell/assignments/$assignmentId');

/** Where an assignment stands: how far the students are, the dates, who is reminded of what. */
export function AssignmentPage() {
  const t = useText();
  const viewer = useViewer();
  const { assignmentId } = route.useParams();
  const { data: assignment, error, refetch } = useQuery(overviewQuery(assignmentId));
  const [extending, setExtending] = useState(false);
  if (!assignment)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;

  const { title, section, state, milestones, progress, quota, cohorts, prompts } = assignment;
  const draft = state === 'DRAFT';
  const toGrade = progress.submitted - progress.returned - progress.graded;
  const next = [...milestones]
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
    .find(({ dueAt }) => new Date(dueAt) > new Date());
  return (
    <>
      <PageHeader
        title={title}
        above={
          <AnchorLink
            to="/sections/$sectionId"
            params={{ sectionId: section.id }}
            search={{ tab: 'assignments' }}
          >
            {section.course.code} · {section.name}
          </AnchorLink>
        }
        now={
          draft ? (
            t('assignments.isDraft')
          ) : next ? (
            <T
              id="app.pair"
              values={{ name: next.title, what: <DueText key="due" dueAt={next.dueAt} zone={next.zone} /> }}
            />
          ) : (
            t('assignments.allPast')
          )
        }
        action={
          <Group gap="xs">
            {may(viewer, 'assignment:design') && (
              <SaveTemplate assignmentId={assignmentId} title={assignment.title} />
            )}
            {may(viewer, 'assignment:design') && (
              <ButtonLink
                to="/assignments/$assignmentId/edit"
                params={{ assignmentId }}
                size="md"
                variant={draft ? 'filled' : 'default'}
              >
                {t(draft ? 'assignments.goOn' : 'assignments.edit')}
              </ButtonLink>
            )}
            {!draft && may(viewer, 'grade:give') && progress.submitted > 0 && (
              <ButtonLink to="/grading/$assignmentId" params={{ assignmentId }} size="md">
                {toGrade > 0 ? t('assignments.toGrade', { count: toGrade }) : t('assignments.seeGrades')}
              </ButtonLink>
            )}
          </Group>
        }
      />
      <div className={classes.top}>
        <section aria-labelledby="progress">
          <h2 id="progress">{t('assignments.progress')}</h2>
          <ProgressFigures progress={progress} />
          <JobTalk cohorts={assignment.jobTalk} />
        </section>
        <section aria-labelledby="dates">
          <div className={classes.head}>
            <h2 id="dates">{t('assignments.part.milestones')}</h2>
            {!draft && may(viewer, 'extension:grant') && (
              <Button variant="default" size="compact-md" onClick={() => setExtending(true)}>
                {t('time.extend')}
              </Button>
            )}
          </div>
          <ul className={classes.milestones}>
            {milestones.map(({ id, title: name, dueAt, zone }) => (
              <li key={id}>
                <strong>{name}</strong>
                <DueText dueAt={dueAt} zone={zone} />
              </li>
            ))}
          </ul>
          <h3>{t('assignments.part.quota')}</h3>
          <p className={classes.quiet}>
            {[
              t('assignments.say.quota', { interviews: quota.perOccupation, occupations: quota.occupations }),
              ...conditionsInWords(t, designOf(assignment).quota),
              thanksInWords(t, assignment.thanks),
            ].join(' ')}
          </p>
          <p className={classes.quiet}>
            {t('assignments.previewWork', {
              prompts: prompts.length,
              points: totalPointsOf(designOf(assignment)),
            })}
          </p>
          <p className={classes.cohorts}>
            {cohorts.length === 0 ? (
              <StatusPill tone="wait">{t('assignments.forNobody')}</StatusPill>
            ) : (
              cohorts.map(({ id, name, size }) => (
                <span key={id}>{t('assignments.cohort', { name, count: size })}</span>
              ))
            )}
          </p>
        </section>
      </div>
      {!draft && <GridSummary assignmentId={assignmentId} />}
      {!draft && (
        <section aria-labelledby="asked" className={classes.block}>
          <h2 id="asked">{t('time.requests')}</h2>
          <OpenRequests assignmentId={assignmentId} mayAnswer={may(viewer, 'extension:grant')} />
          {may(viewer, 'extension:grant') && (
            <GivenItself assignmentId={assignmentId} days={assignment.givesDaysItself} />
          )}
        </section>
      )}
      {!draft && (
        <section aria-labelledby="given" className={classes.block}>
          <h2 id="given">{t('time.past')}</h2>
          <PastGrants assignmentId={assignmentId} mayUndo={may(viewer, 'extension:grant')} />
        </section>
      )}
      {may(viewer, 'reminder:read') && (
        <ReminderLadder assignmentId={assignmentId} zone={section.zone} draft={draft} />
      )}
      {extending && <ExtensionDialog assignment={assignment} onClose={() => setExtending(false)} />}
    </>
  );
}
