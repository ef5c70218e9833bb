import type { Translate } from '../intl/text.tsx';

const DAY = 1440;

/** "2 days before", "4 hours before", "the day after": when a reminder goes out, seen from its deadline. */
export function offsetInWords(t: Translate, offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const side = offsetMinutes < 0 ? 'before' : 'after';
  return size % DAY === 0
    ? t(`assignments.days.${side}`, { count: size / DAY })
    : t(`assignments.hours.${side}`, { count: Math.round(size / 60) });
}
