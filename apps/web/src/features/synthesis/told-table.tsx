import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import classes from './rows.module.css';
import type { Column } from './synthesis-query.ts';
import { answersOf, payPlots, typesTold } from './told.ts';
import { TrustMark } from './trust-mark.tsx';
import { moneyIn, useToldText } from '../../shared/fieldwork/use-told-text.ts';

interface ToldTableProps {
  readonly voices: readonly Column[];
  /** With the answer; left out where it is only to be read. */
  readonly onTrust?: (answerId: string) => void;
}

/** Answers of a kind side by side: pay, hours, skills, and whether they would choose it again. */
export function ToldTable({ voices, onTrust }: ToldTableProps) {
  const t = useText();
  const toldText = useToldText();
  const types = typesTold(voices);
  if (types.length === 0) return null;
  return (
    <section aria-labelledby="told" className={classes.told}>
      <h2 id="told">{t('told.title')}</h2>
      <p className={classes.hint}>{t('told.hint')}</p>
      <PayPlots voices={voices} />
      <div className={classes.frame} role="region" aria-label={t('told.title')} tabIndex={0}>
        <table role="table" className={classes.table}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('told.about')}
              </th>
              {voices.map(({ interviewId, name, vantage }) => (
                <th role="columnheader" scope="col" key={interviewId}>
                  {name}
                  <small>{t(`vantage.${vantage}`)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {types.map((type) => (
              <tr role="row" key={type}>
                <th role="rowheader" scope="row">
                  <span className={classes.text}>{t(`told.${type}`)}</span>
                </th>
                {voices.map((voice) => {
                  const answers = answersOf(voice, type);
                  return (
                    <td role="cell" key={voice.interviewId}>
                      <span className={classes.who} aria-hidden>
                        {voice.name}
                        <small>{t(`vantage.${voice.vantage}`)}</small>
                      </span>
                      {answers.length === 0 && <span className={classes.missing}>{t('told.notAsked')}</span>}
                      {answers.map((answer) => (
                        <span key={answer.id} className={classes.answer}>
                          {toldText(answer)}
                          {answer.text && <small>{answer.text}</small>}
                          <TrustMark
                            given={answer.trust}
                            name={voice.name}
                            text={t(`told.${type}`)}
                            onTrust={onTrust && (() => onTrust(answer.id))}
                          />
                        </span>
                      ))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** So far along the axis, whose ends leave room for the bar's own roundness. */
const along = (share: number) => `calc((100% - 0.875rem) * ${share})`;

/** A bar from the lowest to the highest figure each person named. The table beneath has the same figures. */
function PayPlots({ voices }: { voices: readonly Column[] }) {
  const t = useText();
  const { formatNumber } = useIntl();
  return payPlots(voices).map(({ currency, period, ranges }) => {
    const money = (figure: number) => formatNumber(figure, moneyIn(currency, figure));
    return (
      <figure key={`${currency} ${period}`} className={classes.plot}>
        <figcaption>{t('told.payPer', { period: t(`told.period.${period}`) })}</figcaption>
        <ul>
          {ranges.map(({ interviewId, name, pay, from, to }, at) => (
            <li key={`${interviewId} ${at}`}>
              <span>{name}</span>
              <span className={classes.range} aria-hidden>
                <i style={{ left: along(from), width: `calc(${along(to - from)} + 0.875rem)` }} />
              </span>
              <span className={classes.figures}>
                {[...new Set([pay.low, pay.high].filter((one) => one != null))]
                  .map((one) => money(one!))
                  .join(' – ')}
              </span>
            </li>
          ))}
        </ul>
      </figure>
    );
  });
}
