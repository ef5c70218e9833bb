import { keptPoints } from '@firsthand/contracts';
import { useText } from '../intl/text.tsx';

interface LatenessProps {
  readonly submission: { readonly lateDays: number; readonly keptPercent: number };
  /** What was earned before; none while nothing is graded. */
  readonly points?: number | null;
}

/** What lateness takes off, in a sentence, with how it is reckoned; nothing where it takes nothing off. */
export function Lateness({ submission: { lateDays, keptPercent }, points = null }: LatenessProps) {
  const t = useText();
  if (keptPercent >= 100) return null;
  const off = Math.round((100 - keptPercent) * 100) / 100;
  return (
    <span title={t('late.how')}>
      {points === null
        ? t('late.costs', { days: lateDays, off })
        : t('late.leaves', { days: lateDays, off, points, kept: keptPoints(points, keptPercent) })}
    </span>
  );
}
