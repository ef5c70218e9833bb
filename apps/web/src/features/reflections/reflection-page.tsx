import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DueText } from '../../shared/components/due-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { Editor } from './editor.tsx';
import { Feedback } from './feedback.tsx';
import { NotesBeside } from './notes-beside.tsx';
import { HeldText } from './held-text.tsx';
import { GivenAnew } from './past-grades.tsx';
import { PastText } from './past-text.tsx';
import { Receipt } from './receipt.tsx';
import { deskQuery, type Desk, standing } from './reflection-query.ts';
import { SubmittedText } from './submitted-text.tsx';
import { Versions } from './versions.tsx';
import classes from './reflections.module.css';

const route = getRouteApi('/shell/reflections/$assignmentId');

export function ReflectionPage() {
  const t = useText();
  const { assignmentId } = route.useParams();
  const { version } = route.useSearch();
  const { data: desk, error, refetch, isPending } = useQuery(deskQuery(assignmentId));
  const above = (
    <AnchorLink to="/reflections" size="sm" data-print="no">
      {t('reflections.title')}
    </AnchorLink>
  );
  if (isPending) return <PageSkeleton />;
  if (!desk)
    return (
      <>
        <PageHeader title={t('reflections.one')} above={above} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  const { submissions, held, assignment } = desk.reflection;
  const submission = submissions.find(({ number }) => number === version);
  const graded = submissions.find(({ grade }) => grade?.releasedAt);
  const [newest] = standing(submissions);
  const anew = newest && !newest.grade && newest.pastGrades.length > 0 ? newest.pastGrades : null;
  return (
    <div className={classes.page}>
      <PageHeader
        title={submission ? t('reflections.version', { number: submission.number }) : assignment.title}
        above={
          submission ? (
            <AnchorLink to="/reflections/$assignmentId" params={{ assignmentId }} size="sm" data-print="no">
              {assignment.title}
            </AnchorLink>
          ) : (
            above
          )
        }
        now={!submission && <Due desk={desk} />}
      />
      {submission ? (
        <div className={classes.columns}>
          <div>
            <Receipt submission={submission} />
            <SubmittedText submission={submission} />
          </div>
          <aside>
            {submission.grade?.releasedAt && <Feedback grade={submission.grade} submission={submission} />}
          </aside>
        </div>
      ) : held === 'PAST' ? (
        <PastText desk={desk} assignmentId={assignmentId} />
      ) : held === 'RELEASED' && graded?.grade ? (
        <div className={classes.columns} data-graded>
          <div>
            <Receipt submission={graded} />
            <SubmittedText submission={graded} />
          </div>
          <aside>
            <Feedback grade={graded.grade} submission={graded} />
            <Versions submissions={submissions} assignmentId={assignmentId} />
          </aside>
        </div>
      ) : (
        <div className={classes.columns}>
          <div>
            {graded?.grade && <Feedback grade={graded.grade} submission={graded} />}
            {anew && <GivenAnew past={anew} />}
            {held === 'FINISHED' || held === 'ANEW' ? (
              <HeldText key={assignmentId} desk={desk} because={held} />
            ) : (
              <Editor key={assignmentId} desk={desk} />
            )}
          </div>
          <aside data-print="no">
            <NotesBeside interviews={desk.studentWork.interviews} />
            <Versions submissions={submissions} assignmentId={assignmentId} />
          </aside>
        </div>
      )}
    </div>
  );
}

function Due({ desk: { reflection, studentWork } }: { desk: Desk }) {
  const t = useText();
  const due = studentWork.milestones.find(({ kind }) => kind === 'REFLECTION');
  if (studentWork.past) return t('reflections.past');
  if (!due || standing(reflection.submissions).length > 0) return t('reflections.one');
  return (
    <>
      {t('reflections.one')}, <DueText dueAt={due.dueAt} zone={due.zone} />
    </>
  );
}
