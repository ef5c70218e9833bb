import { useIntl } from 'react-intl';
import { useText } from '../../../shared/intl/text.tsx';
import type { LogAnswer } from '../../../shared/offline/edits.ts';

/** A typed answer as one line of words; empty when nothing was entered. */
export function useValueInWords(): (value: LogAnswer['value']) => string {
  const t = useText();
  const { formatNumber } = useIntl();
  const list = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(', ');
  return ({
    pay,
    hours,
    outlook,
    skills,
    withOthersPercent,
    training,
    environment,
    chooseAgain,
    related,
  }) => {
    if (pay) {
      const ends = [pay.low, pay.high].filter((end) => end !== null).map((end) => formatNumber(end));
      const amount = ends.length > 0 && `${ends.join('–')} ${pay.currency} / ${t(`log.per.${pay.period}`)}`;
      return list([amount, pay.place]);
    }
    if (hours)
      return list([
        hours.perWeek !== null && `${t('log.perWeek')}: ${formatNumber(hours.perWeek)}`,
        ...hours.shifts.map((shift) => t(`log.shift.${shift}`)),
      ]);
    if (outlook) return list([t(`log.outlook.${outlook.direction}`), outlook.why]);
    if (skills) return list(skills);
    if (withOthersPercent !== null) return formatNumber(withOthersPercent / 100, { style: 'percent' });
    if (training)
      return list([
        training.path,
        training.months !== null && `${t('log.months')}: ${formatNumber(training.months)}`,
        ...training.credentials,
      ]);
    if (environment) return list(environment.map((one) => t(`log.environment.${one}`)));
    if (chooseAgain) return t(`log.chooseAgain.${chooseAgain}`);
    return list(related ?? []);
  };
}
