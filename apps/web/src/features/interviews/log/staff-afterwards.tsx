import { useIntl } from 'react-intl';
import type { StaffLogQuery } from '../../../generated/operations.ts';
import { StatusPill } from '../../../shared/components/status-pill.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import { photoUrl } from '../../../shared/photo/send-photo.ts';
import classes from './log.module.css';

type Afterwards = NonNullable<StaffLogQuery['interviewLog']['interview']['afterwards']>;

/** How the student thanked, in time or not, and how they judge themselves; as staff read it. */
export function StaffAfterwards({ afterwards: { thankYou, evaluation } }: { afterwards: Afterwards }) {
  return (
    <>
      <ThankYouSaid thankYou={thankYou} />
      <JudgedByThemselves evaluation={evaluation} />
    </>
  );
}

function ThankYouSaid({ thankYou }: { thankYou: Afterwards['thankYou'] }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { dueAt, thankedAt, method, sentAt, subject, body, photoId } = thankYou;
  const moment = (at: string) =>
    formatDate(at, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
  const late = dueAt !== null && new Date(thankedAt ?? Date.now()) > new Date(dueAt);
  return (
    <section aria-labelledby="thanked">
      <h2 id="thanked">{t('staffLog.thankYou')}</h2>
      {dueAt && (
        <p className={classes.timed}>
          {thankedAt
            ? t('staffLog.thankedOn', {
                date: moment(thankedAt),
                method: method ? t(`thanks.${method}`) : '',
              })
            : t('staffLog.notThanked')}
          {thankedAt && (
            <StatusPill tone={late ? 'wait' : 'good'}>
              {t(late ? 'staffLog.thankedLate' : 'staffLog.thankedInTime')}
            </StatusPill>
          )}
          <small>
            {t(late && !thankedAt ? 'staffLog.thanksOverdue' : 'staffLog.thanksDue', { date: moment(dueAt) })}
          </small>
        </p>
      )}
      {body !== '' && (
        <details className={classes.letter}>
          <summary>{t(sentAt ? 'staffLog.sentText' : 'staffLog.cardText')}</summary>
          {sentAt && subject !== '' && <strong>{subject}</strong>}
          <p className={classes.said}>{body}</p>
        </details>
      )}
      {photoId && (
        <a className={classes.photo} href={photoUrl(photoId)} target="_blank" rel="noreferrer">
          <img src={photoUrl(photoId, 'small')} alt={t('staffLog.thanksPhoto')} />
        </a>
      )}
    </section>
  );
}

function JudgedByThemselves({ evaluation }: { evaluation: Afterwards['evaluation'] }) {
  const t = useText();
  const { levels, words, nextTime } = evaluation;
  const empty = levels.length === 0 && words === '' && nextTime === '';
  return (
    <section aria-labelledby="judged">
      <h2 id="judged">{t('staffLog.evaluation')}</h2>
      {empty && <p className={classes.soft}>{t('staffLog.noEvaluation')}</p>}
      {levels.length > 0 && (
        <ul className={classes.levels}>
          {levels.map(({ aspect, level }) => (
            <li key={aspect}>
              <span>{t(`evaluation.${aspect}`)}</span>
              <strong>{t(`evaluation.level.${levelName(level)}`)}</strong>
            </li>
          ))}
        </ul>
      )}
      {(words !== '' || nextTime !== '') && (
        <dl className={classes.facts}>
          {words !== '' && (
            <div>
              <dt>{t('staffLog.words')}</dt>
              <dd>{words}</dd>
            </div>
          )}
          {nextTime !== '' && (
            <div>
              <dt>{t('staffLog.nextTime')}</dt>
              <dd>{nextTime}</dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}

const levelName = (level: number) => String(level) as '1' | '2' | '3' | '4';
