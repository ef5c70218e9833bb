import { useIntl } from 'react-intl';
import { Lateness } from '../../shared/components/lateness.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { AnotherLook } from './another-look.tsx';
import type { Grade, Submission } from './reflection-query.ts';
import classes from './reflections.module.css';

/** What the reader says first, then criterion by criterion. */
export function Feedback({ grade, submission }: { grade: Grade; submission: Submission }) {
  const t = useText();
  const { formatDate, formatNumber } = useIntl();
  const { feedback, points, maxPoints, releasedAt, gradedBy, scores, rubric } = grade;
  const by = gradedBy && `${gradedBy.givenName} ${gradedBy.familyName}`;
  const score = (got: number, of: number) =>
    t('reflections.points', { points: formatNumber(got), max: formatNumber(of) });
  return (
    <section className={classes.feedback} aria-labelledby="feedback">
      <div className={classes.feedbackHead}>
        <div>
          <h2 id="feedback">{t('reflections.feedback')}</h2>
          <small>
            {[by, releasedAt && formatDate(releasedAt, { dateStyle: 'long' })].filter(Boolean).join(', ')}
          </small>
        </div>
        {points !== null && <strong className={classes.points}>{score(points, maxPoints)}</strong>}
      </div>
      {submission.keptPercent < 100 && (
        <p>
          <Lateness submission={submission} points={points} /> {t('late.how')}
        </p>
      )}
      {feedback && <p className={classes.words}>{feedback}</p>}
      <ol className={classes.criteria}>
        {rubric.criteria.map(({ id, title, maxPoints: most, levels }) => {
          const given = scores.find(({ criterionId }) => criterionId === id);
          const level = levels.find((each) => each.id === given?.levelId);
          return (
            <li key={id}>
              <div className={classes.criterion}>
                <h3>{title}</h3>
                {given && <span>{score(given.points, most)}</span>}
              </div>
              <ul className={classes.levels} aria-label={t('reflections.levels')}>
                {[...levels]
                  .sort((a, b) => a.points - b.points)
                  .map((each) => (
                    <li key={each.id} aria-current={each === level || undefined}>
                      {each.title}
                    </li>
                  ))}
              </ul>
              {level?.description && <p className={classes.level}>{level.description}</p>}
              {given?.comment && <p className={classes.words}>{given.comment}</p>}
            </li>
          );
        })}
      </ol>
      <AnotherLook grade={grade} submission={submission} />
    </section>
  );
}
