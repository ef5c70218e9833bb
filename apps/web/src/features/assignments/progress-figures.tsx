import { useText } from '../../shared/intl/text.tsx';
import type { Overview } from './assignments-data.ts';
import classes from './overview.module.css';

const STEPS = ['quotaMet', 'submitted', 'graded', 'released'] as const;

/** How many of the students are how far: a bar each, the figures beside it. The picture is the table. */
export function ProgressFigures({ progress }: { progress: Overview['progress'] }) {
  const t = useText();
  const { students } = progress;
  return (
    <table className={classes.progress}>
      <caption>{t('assignments.progressOf', { count: students })}</caption>
      <tbody>
        {STEPS.map((step) => {
          const count = progress[step];
          const share = students === 0 ? 0 : Math.round((count / students) * 100);
          return (
            <tr key={step}>
              <th scope="row">{t(`assignments.step.${step}`)}</th>
              <td className={classes.barCell}>
                <progress
                  className={classes.bar}
                  value={count}
                  max={Math.max(students, 1)}
                  aria-label={t(`assignments.step.${step}`)}
                >
                  {share}
                </progress>
              </td>
              <td className={classes.figure}>
                <strong>{count}</strong> {t('assignments.percent', { share: share / 100 })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
