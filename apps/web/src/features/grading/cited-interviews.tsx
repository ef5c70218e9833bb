import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import { EvidencePill } from '../../shared/fieldwork/evidence.tsx';
import { VerdictPill } from '../../shared/fieldwork/verdict.tsx';
import { Withheld } from '../../shared/fieldwork/withheld.tsx';
import type { CitedInterview, Sheet } from './grading-data.ts';
import classes from './sheet.module.css';

interface CitedInterviewsProps {
  readonly interviews: readonly CitedInterview[];
  /** As it is known today. */
  readonly evidence: Sheet['evidence'];
  /** Names are hidden: of an instant there is the day, written as UTC's. */
  readonly nameless: boolean;
}

/** The interviews a text rests on: who, how near to the work, how long, how well known, and whether each counts or why not. */
export function CitedInterviews({ interviews, evidence, nameless }: CitedInterviewsProps) {
  const t = useText();
  const { formatDate } = useIntl();
  return (
    <section className={classes.cited} aria-labelledby="cited">
      <h2 id="cited">{t('grading.interviews', { count: interviews.length })}</h2>
      {interviews.length === 0 && <p className={classes.unanswered}>{t('grading.noInterviews')}</p>}
      <ul>
        {interviews.map((interview) => {
          const {
            id,
            contact,
            occupation,
            vantage,
            mode,
            startsAt,
            actualMinutes,
            notes,
            withheld,
            thanked,
          } = interview;
          const known = evidence.find(({ interviewId }) => interviewId === id);
          return (
            <li key={id}>
              <div className={classes.citedHead}>
                <strong>{contact}</strong>
                <span className={classes.pills}>
                  {known && actualMinutes !== null && <EvidencePill tier={known.tier} />}
                  <VerdictPill interview={interview} />
                </span>
              </div>
              <p className={classes.facts}>
                {[
                  occupation,
                  t(`vantage.${vantage}`),
                  formatDate(startsAt, {
                    day: 'numeric',
                    month: 'long',
                    ...(nameless && { timeZone: 'UTC' }),
                  }),
                  t(`mode.${mode}`),
                  actualMinutes === null ? null : t('minutes', { minutes: actualMinutes }),
                  t(thanked ? 'grading.thanked' : 'grading.notThanked'),
                ]
                  .filter((fact) => fact !== null)
                  .join(' · ')}
              </p>
              {interview.notCounted.map(({ reason, found, wanted }) => (
                <p key={reason} className={classes.reason}>
                  {t(`staffWhy.${reason}`, { found: found ?? 0, wanted: wanted ?? 0 })}
                </p>
              ))}
              {withheld && <Withheld name={contact} reader="staff" />}
              {notes.trim() !== '' && (
                <details className={classes.notes}>
                  <summary>{t('grading.notes')}</summary>
                  <div className={classes.answer}>{notes}</div>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
