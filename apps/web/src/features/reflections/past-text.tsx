import { FormattedText } from '../../shared/text/formatted-text.tsx';
import { useText } from '../../shared/intl/text.tsx';
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
    <section className={classes.submitted} aria-labelledby="past-draft">
      <h2 id="past-draft">{t('reflections.pastDraft')}</h2>
      {assignment.prompts.map(({ id, text }) => {
        const answer = answers.find(({ promptId }) => promptId === id);
        return (
          <section key={id}>
            <h3>{text}</h3>
            {answer?.text ? (
              <FormattedText text={answer.text} formatted={answer.formatted} promptId={id} />
            ) : (
              <p className={classes.hint}>{t('reflections.noAnswer')}</p>
            )}
          </section>
        );
      })}
    </section>
  );
}
