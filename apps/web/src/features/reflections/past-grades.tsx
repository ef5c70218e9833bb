import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import type { Submission } from './reflection-query.ts';
import classes from './reflections.module.css';

/** What a grade was before, each as it was read, and why it was corrected where it was. */
export function PastGrades({ past }: { past: Submission['pastGrades'] }) {
  const t = useText();
  const { formatDate, formatNumber } = useIntl();
  return past.map(({ version, points, scores, feedback, remarks, reason, replacedAt }) => (
    <details key={version} className={classes.regrade}>
      <summary>
        {t('reflections.pastGrade', {
          date: formatDate(replacedAt, { day: 'numeric', month: 'long' }),
          points: formatNumber(points),
        })}
      </summary>
      {reason && <p className={classes.words}>{t('reflections.corrected', { reason })}</p>}
      <ul className={classes.pastScores}>
        {scores.map((one) => (
          <li key={one.criterionId}>
            {t('app.pair', {
              name: one.title,
              what: t('reflections.points', {
                points: formatNumber(one.points),
                max: formatNumber(one.maxPoints),
              }),
            })}
            {one.comment && <p className={classes.words}>{one.comment}</p>}
          </li>
        ))}
      </ul>
      {remarks.map(({ id, quote, text }) => (
        <p key={id} className={classes.words}>
          <q>{quote}</q> {text}
        </p>
      ))}
      {feedback && <p className={classes.words}>{feedback}</p>}
    </details>
  ));
}

/** The grade is being given anew: until it is there, what it was is. */
export function GivenAnew({ past }: { past: Submission['pastGrades'] }) {
  const t = useText();
  return (
    <section className={classes.feedback} aria-labelledby="given-anew">
      <h2 id="given-anew">{t('reflections.givenAnew')}</h2>
      <p>{t('reflections.givenAnewBody')}</p>
      <PastGrades past={past} />
    </section>
  );
}
