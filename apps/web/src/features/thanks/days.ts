import { wallClockOf } from '../../shared/intl/wall-clock.ts';
import { useViewer } from '../../shared/session/session.ts';

/** The reader's calendar day, `YYYY-MM-DD`. */
export function useToday(): string {
  const { zone } = useViewer();
  return wallClockOf(new Date(), zone).slice(0, 10);
}

/** So many days later on the calendar. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
