import type { Translate } from '../../shared/intl/text.tsx';

interface Said {
  readonly extraDays: number;
  readonly extraPercent: number;
}

/** How much more: so many days, or so much longer, or whichever of the two is more. */
export function standingWords(t: Translate, { extraDays, extraPercent }: Said): string {
  const parts = [
    extraDays > 0 && t('sections.standingDays', { days: extraDays }),
    extraPercent > 0 && t('sections.standingPercent', { percent: extraPercent }),
  ].filter((part) => part !== false);
  return parts.length < 2 ? (parts[0] ?? '') : t('sections.standingMore', { one: parts[0], other: parts[1] });
}
