import { NumberInput, Switch } from '@mantine/core';
import { GRACE_HOURS_AT_MOST, keptPercent, type LatePolicy } from '@firsthand/contracts';
import { useIntl } from 'react-intl';
import { type Translate, T, useText } from '../../shared/intl/text.tsx';
import { Stepper } from './stepper.tsx';
import classes from './designer.module.css';

interface LatePartProps {
  readonly late: LatePolicy | null;
  readonly onChange: (late: LatePolicy | null) => void;
}

/** What most take off, where they take off anything. */
const USUAL: LatePolicy = { graceHours: 2, percentPerDay: 10, floorPercent: 50 };
const DAYS_SHOWN = 7;

/** What handing in late costs, and what that comes to, day by day. */
export function LatePart({ late, onChange }: LatePartProps) {
  const t = useText();
  const percent = (name: 'percentPerDay' | 'floorPercent', least: number) => (
    <NumberInput
      className={classes.percent}
      aria-label={t(`assignments.${name}`)}
      suffix=" %"
      hideControls
      allowNegative={false}
      decimalScale={2}
      min={least}
      max={100}
      value={late?.[name] ?? ''}
      onChange={(value) => late && typeof value === 'number' && onChange({ ...late, [name]: value })}
    />
  );
  return (
    <>
      <Switch
        label={t('assignments.lateCosts')}
        description={t('assignments.lateCostsHint')}
        checked={late !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? USUAL : null)}
      />
      {late && (
        <>
          <p className={classes.sentence}>
            <T
              id="assignments.lateSentence"
              values={{
                perDay: percent('percentPerDay', 0.01),
                floor: percent('floorPercent', 0),
                grace: (
                  <Stepper
                    label={t('assignments.graceHours')}
                    value={late.graceHours}
                    min={0}
                    max={GRACE_HOURS_AT_MOST}
                    onChange={(graceHours) => onChange({ ...late, graceHours })}
                  />
                ),
              }}
            />
          </p>
          <LateEffect late={late} />
        </>
      )}
    </>
  );
}

/** How much stays, day by day: bars to look at, and the same as text in them. */
function LateEffect({ late }: { late: LatePolicy }) {
  const t = useText();
  const { formatNumber } = useIntl();
  return (
    <table className={classes.lateEffect}>
      <caption>{t('assignments.lateEffect')}</caption>
      <tbody>
        {Array.from({ length: DAYS_SHOWN + 1 }, (_, days) => {
          const kept = keptPercent(late, days);
          return (
            <tr key={days}>
              <th scope="row">{t('assignments.lateDay', { days, hours: late.graceHours })}</th>
              <td>
                <span className={classes.lateBar} style={{ inlineSize: `${kept}%` }} aria-hidden />
                <span>{t('assignments.percent', { share: kept / 100 })}</span>
                <span className={classes.lateOff}>{kept < 100 && `−${formatNumber(100 - kept)} %`}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The policy as a sentence to a student. */
export function lateInWords(t: Translate, late: LatePolicy | null): string {
  return late
    ? t('late.rule', {
        perDay: late.percentPerDay,
        floor: late.floorPercent,
        hours: late.graceHours,
      })
    : t('late.costsNothing');
}
