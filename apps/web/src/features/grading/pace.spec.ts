import { graded, minutesFor, NO_PACE, opened, type Pace } from './pace.ts';

const MINUTE = 60_000;

/** Opened at noon, and then graded one after the other, each after so many minutes. */
const after = (...minutes: number[]): Pace => {
  let [pace, now] = [opened(NO_PACE, 0), 0];
  for (const each of minutes) {
    now += each * MINUTE;
    pace = graded(pace, now);
  }
  return pace;
};

describe('how long the rest of the queue takes', () => {
  it('is said from the third on, of as many as still wait', () => {
    expect(minutesFor(10, NO_PACE)).toBeNull();
    expect(minutesFor(10, after(2, 2))).toBeNull();
    expect(minutesFor(10, after(2, 2, 2))).toBe(20);
    expect(minutesFor(0, after(2, 2, 2))).toBeNull();
  });

  it('is no shorter than a minute', () => {
    expect(minutesFor(1, after(0.1, 0.1, 0.1))).toBe(1);
  });

  it('is by the middle of what they took, so that a hard one changes little', () => {
    expect(minutesFor(10, after(2, 14, 3))).toBe(30);
    expect(minutesFor(10, after(2, 14, 3, 2))).toBe(25);
  });

  it('is by the last ten: whoever has become quicker is told so', () => {
    const slow = Array.from({ length: 20 }, () => 9);
    const quick = Array.from({ length: 10 }, () => 3);
    expect(minutesFor(10, after(...slow, ...quick))).toBe(30);
  });

  it('counts no pause, whether the page stood open meanwhile or was opened again afterwards', () => {
    expect(minutesFor(10, after(2, 45, 2, 2))).toBe(20);
    const back = opened(after(2, 2), 60 * MINUTE);
    expect(minutesFor(10, graded(back, 66 * MINUTE))).toBe(20);
    expect(graded(back, 66 * MINUTE).took.at(-1)).toBe(6 * MINUTE);
  });

  it('counts what was only looked at in between, and goes by no clock that went back', () => {
    const looked = opened(after(2, 2), 5 * MINUTE);
    expect(graded(looked, 7 * MINUTE).took.at(-1)).toBe(3 * MINUTE);
    expect(graded(after(2, 2), MINUTE).took).toEqual(after(2, 2).took);
  });
});
