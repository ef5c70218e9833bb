import { useEffect, useRef } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './day.module.css';
import { clockText, leftText, type TimerState } from './timer.ts';

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

/** The promised minutes as a ring that empties. Screen readers hear of the two moments that matter, not of seconds. */
export function TimerRing({ timer, plannedMinutes }: { timer: TimerState; plannedMinutes: number }) {
  const t = useText();
  const { phase, elapsedMs, leftMs, gone } = timer;
  const shown = phase === 'done' ? clockText(elapsedMs) : leftText(leftMs);
  return (
    <div className={classes.ring} data-phase={phase} role="timer" aria-label={t('day.timer')} aria-live="off">
      <svg viewBox="0 0 100 100" aria-hidden>
        <circle cx="50" cy="50" r={RADIUS} className={classes.ringTrack} />
        <circle
          cx="50"
          cy="50"
          r={RADIUS}
          className={classes.ringLeft}
          strokeDasharray={ROUND}
          strokeDashoffset={phase === 'done' || phase === 'over' ? 0 : ROUND * gone}
        />
      </svg>
      <span className={classes.ringText}>
        <strong>
          {phase === 'over' && '+'}
          {shown}
        </strong>
        <small>
          {phase === 'done'
            ? t('day.took')
            : phase === 'over'
              ? t('day.overShort')
              : t('day.ofMinutes', { minutes: plannedMinutes })}
        </small>
      </span>
    </div>
  );
}

/** Says once, in words and with one soft buzz where the phone can, that it is nearly time, and that time is up. */
export function TimerCue({ timer, plannedMinutes }: { timer: TimerState; plannedMinutes: number }) {
  const t = useText();
  const { phase, leftMs } = timer;
  const before = useRef(phase);
  useEffect(() => {
    const cameTo = phase !== before.current && (phase === 'nearly' || phase === 'over');
    before.current = phase;
    if (cameTo && typeof navigator.vibrate === 'function')
      navigator.vibrate(phase === 'over' ? [120, 120, 120] : 160);
  }, [phase]);
  const minutes = Math.max(1, Math.ceil(Math.abs(leftMs) / 60_000));
  return (
    <>
      <div role="status" className="visually-hidden">
        {phase === 'nearly' ? t('day.nearly') : phase === 'over' ? t('day.over') : ''}
      </div>
      {phase === 'nearly' && (
        <p className={classes.cue} data-phase={phase} aria-hidden>
          {t('day.nearlyLeft', { minutes })}
        </p>
      )}
      {phase === 'over' && (
        <p className={classes.cue} data-phase={phase} aria-hidden>
          {t('day.overBy', { minutes, promised: plannedMinutes })}
        </p>
      )}
    </>
  );
}
