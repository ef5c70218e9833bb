import { useText } from '../../shared/intl/text.tsx';
import type { Overview } from './assignments-data.ts';
import classes from './overview.module.css';

/** How often a conversation turned into asking for a job, by cohort: a drift one talks about early. Nothing while there is none. */
export function JobTalk({ cohorts }: { cohorts: Overview['jobTalk'] }) {
  const t = useText();
  const drifting = cohorts.filter(({ asked }) => asked > 0);
  if (drifting.length === 0) return null;
  return (
    <div>
      <h3>{t('assignments.jobTalk')}</h3>
      <ul className={classes.milestones}>
        {drifting.map(({ cohortId, name, asked, held }) => (
          <li key={cohortId}>
            <strong>{name}</strong>
            <span>{t('assignments.jobTalkOf', { asked, held })}</span>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{t('assignments.jobTalkHint')}</p>
    </div>
  );
}
