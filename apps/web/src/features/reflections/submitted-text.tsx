import { AttachedFiles } from '../../shared/attachments/attached-files.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { MarkedText, numbersOf } from '../../shared/remarks/marked-text.tsx';
import { anchored, inReadingOrder } from '../../shared/remarks/remark.ts';
import { Remarks } from '../../shared/remarks/remarks.tsx';
import remarkClasses from '../../shared/remarks/remarks.module.css';
import type { Submission } from './reflection-query.ts';
import classes from './reflections.module.css';

/** A snapshot: it cannot be changed, by anybody. Once the grade is released, with the comments on it. */
export function SubmittedText({ submission }: { submission: Submission }) {
  const t = useText();
  const { answers, grade } = submission;
  const remarks = inReadingOrder(answers, grade?.releasedAt ? grade.remarks : []);
  const numberOf = numbersOf(remarks);
  return (
    <div className={`${classes.submitted} ${remarkClasses.withRemarks}`}>
      {answers.map(({ promptId, prompt, text, formatted, words }) => {
        const here = remarks.filter((remark) => remark.promptId === promptId);
        const marked = here.flatMap((remark) => anchored(text, remark) ?? []);
        return (
          <section key={promptId}>
            <h2>{prompt}</h2>
            <div className={remarkClasses.pair} data-remarks={here.length > 0 || undefined}>
              <div>
                {text ? (
                  <MarkedText {...{ promptId, text, formatted, numberOf }} remarks={marked} />
                ) : (
                  <p className={classes.hint}>{t('reflections.noAnswer')}</p>
                )}
                {words > 0 && <small>{t('reflections.words', { words })}</small>}
              </div>
              <Remarks label={t('reflections.remarks')} remarks={here} numberOf={numberOf} />
            </div>
          </section>
        );
      })}
      <AttachedFiles files={submission.attachments} own />
    </div>
  );
}
