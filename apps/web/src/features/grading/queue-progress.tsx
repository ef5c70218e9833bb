import { useText } from '../../shared/intl/text.tsx';
import { minutesFor, type Pace } from './pace.ts';
import classes from './sheet.module.css';

interface QueueProgressProps {
  readonly done: number;
  readonly all: number;
  /** Still to be graded by whoever looks; null while that is not known. */
  readonly waiting: number | null;
  readonly pace: Pace;
}

/**
 * How far one is, and how long the rest will take. The time changes with each that is graded and is read out to nobody
 * who does not ask for it; its place is kept, so that nothing moves when it comes.
 */
export function QueueProgress({ done, all, waiting, pace }: QueueProgressProps) {
  const t = useText();
  const left = waiting === null ? null : minutesFor(waiting, pace);
  const time = left === null ? null : { hours: Math.floor(left / 60), minutes: left % 60 };
  const progress = all > 0 ? t('grading.progress', { done, all }) : '';
  const spoken = time ? t('grading.progressLeft', { done, all, ...time }) : progress;
  return (
    <div className={classes.progress}>
      <span>{progress}</span>
      <span>{time && t('grading.timeLeft', time)}</span>
      <progress value={done} max={Math.max(all, 1)} aria-label={spoken || t('app.loading')} />
    </div>
  );
}
