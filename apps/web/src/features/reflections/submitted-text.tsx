import { useText } from '../../shared/intl/text.tsx';
import type { Submission } from './reflection-query.ts';
import classes from './reflections.module.css';

/** A snapshot: it cannot be changed, by anybody. */
export function SubmittedText({ submission }: { submission: Submission }) {
  const t = useText();
  return (
    <div className={classes.submitted}>
      {submission.answers.map(({ promptId, prompt, text, words }) => (
        <section key={promptId}>
          <h2>{prompt}</h2>
          {text ? <p>{text}</p> : <p className={classes.hint}>{t('reflections.noAnswer')}</p>}
          {words > 0 && <small>{t('reflections.words', { words })}</small>}
        </section>
      ))}
    </div>
  );
}
