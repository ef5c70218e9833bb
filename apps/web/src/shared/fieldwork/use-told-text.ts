import { useIntl } from 'react-intl';
import { useText } from '../intl/text.tsx';
import type { LogAnswer } from '../offline/edits.ts';

/** Cents only where there are some. */
export const moneyIn = (currency: string, figure: number) =>
  ({
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(figure) ? 0 : 2,
    maximumFractionDigits: 2,
  }) as const;

/** What an answer holds besides words, in words; they are in the catalogue of the synthesis. */
export function useToldText(): (answer: Pick<LogAnswer, 'value'>) => string {
  const t = useText();
  const { formatNumber, formatList } = useIntl();
  return ({ value }) => {
    const { pay, hours, outlook, skills, withOthersPercent, training, environment, chooseAgain, related } =
      value;
    const money = (figure: number) => formatNumber(figure, moneyIn(pay!.currency, figure));
    const parts: (string | null | undefined | false)[] = [];
    if (pay) {
      const figures = [...new Set([pay.low, pay.high].filter((one) => one != null))].map((one) =>
        money(one!),
      );
      parts.push(
        figures.length > 0 &&
          `${figures.join(' – ')} ${t('told.per', { period: t(`told.period.${pay.period}`) })}`,
        pay.place,
      );
    }
    if (hours)
      parts.push(
        hours.perWeek != null && t('told.hoursPerWeek', { hours: hours.perWeek }),
        ...hours.shifts.map((shift) => t(`told.shift.${shift}`)),
      );
    if (outlook) parts.push(t(`told.outlook.${outlook.direction}`), outlook.why);
    if (skills) parts.push(formatList(skills, { type: 'unit' }));
    if (withOthersPercent != null) parts.push(t('told.withOthers', { percent: withOthersPercent }));
    if (training)
      parts.push(
        training.path,
        training.months != null && t('told.months', { months: training.months }),
        ...training.credentials,
      );
    if (environment) parts.push(...environment.map((each) => t(`told.environment.${each}`)));
    if (chooseAgain) parts.push(t(`told.again.${chooseAgain}`));
    if (related) parts.push(formatList(related, { type: 'unit' }));
    return parts.filter(Boolean).join(', ');
  };
}
