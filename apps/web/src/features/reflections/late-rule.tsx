import { useText } from '../../shared/intl/text.tsx';
import type { Desk } from './reflection-query.ts';

/** What handing in late costs in this assignment, in a sentence. */
export function LateRule({ late }: { late: Desk['reflection']['assignment']['late'] }) {
  const t = useText();
  return late
    ? t('late.rule', { perDay: late.percentPerDay, floor: late.floorPercent, hours: late.graceHours })
    : t('late.costsNothing');
}
