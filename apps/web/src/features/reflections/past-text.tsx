import { useText } from '../../shared/intl/text.tsx';
import { DraftText } from './draft-text.tsx';
import { Feedback } from './feedback.tsx';
import { GivenAnew } from './past-grades.tsx';
import { Receipt } from './receipt.tsx';
import { type Desk, standing } from './reflection-query.ts';
import { SubmittedText } from './submitted-text.tsx';
import { Versions } from './versions.tsx';
import classes from './reflections.module.css';

/** What stands of an assignment that is no longer the student's: the newest text handed in, else the draft, to read. */
export function PastText({ desk: { reflection }, assignmentId }: { desk: Desk; assignmentId: string }) {
  const t = useText();
  const { submissions, assignment, answers } = reflection;
  const [newest] = standing(submissions);
  if (newest)
    return (
      <div className={classes.columns}>
        <div>
          <Receipt submission={newest} />
          <SubmittedText submission={newest} />
        </div>
        <aside>
          {newest.grade?.releasedAt ? (
            <Feedback grade={newest.grade} submission={newest} />
          ) : (
            newest.pastGrades.length > 0 && <GivenAnew past={newest.pastGrades} />
          )}
          <Versions submissions={submissions} assignmentId={assignmentId} />
        </aside>
      </div>
    );
  return (
    <DraftText
      id="past-draft"
      title={t('reflections.pastDraft')}
      prompts={assignment.prompts}
      answers={answers}
    />
  );
}
