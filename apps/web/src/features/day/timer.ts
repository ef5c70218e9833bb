/** The clock of a meeting: how much of the promised time is left. Pure: the present comes in. */
export type TimerPhase = 'ready' | 'running' | 'nearly' | 'over' | 'done';

export interface TimerState {
  readonly phase: TimerPhase;
  readonly elapsedMs: number;
  /** Below zero: so much longer than promised. */
  readonly leftMs: number;
  /** Of the promised time that is gone, 0 to 1. */
  readonly gone: number;
}

const MINUTE = 60_000;
/** Nobody promised a time: the shortest that is usual. */
export const USUAL_MINUTES = 20;
const NEARLY_MINUTES = 5;

/** How long before the end it is nearly time: five minutes, or a fifth of a short talk. */
export function nearlyMs(plannedMinutes: number): number {
  return Math.min(NEARLY_MINUTES, plannedMinutes / 5) * MINUTE;
}

export function timerAt(
  now: number,
  { startedAt, endedAt }: { startedAt: string | null; endedAt: string | null },
  plannedMinutes: number,
): TimerState {
  const promised = plannedMinutes * MINUTE;
  if (startedAt === null) return { phase: 'ready', elapsedMs: 0, leftMs: promised, gone: 0 };
  const until = endedAt === null ? now : Date.parse(endedAt);
  const elapsedMs = Math.max(0, until - Date.parse(startedAt));
  const leftMs = promised - elapsedMs;
  const phase =
    endedAt !== null
      ? 'done'
      : leftMs <= 0
        ? 'over'
        : leftMs <= nearlyMs(plannedMinutes)
          ? 'nearly'
          : 'running';
  return { phase, elapsedMs, leftMs, gone: Math.min(1, elapsedMs / promised) };
}

/** `12:05`, or `1:02:05`; never negative. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** What is left, rounded up, so that the last second is not shown as none. */
export function leftText(leftMs: number): string {
  return clockText(leftMs > 0 ? Math.ceil(leftMs / 1000) * 1000 : leftMs);
}
