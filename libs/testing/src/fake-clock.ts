import type { Clock } from '@firsthand/platform';

/** Starts on an ordinary Monday and moves only when told. */
export class FakeClock implements Clock {
  private current = new Date('2027-01-11T15:00:00.000Z');

  now(): Date {
    return new Date(this.current);
  }

  set(instant: string | Date): void {
    this.current = new Date(instant);
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const seconds =
      ((by.days ?? 0) * 24 + (by.hours ?? 0)) * 3600 + (by.minutes ?? 0) * 60 + (by.seconds ?? 0);
    this.current = new Date(this.current.getTime() + seconds * 1000);
  }
}
