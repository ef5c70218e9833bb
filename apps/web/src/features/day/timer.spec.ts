import { leftText, nearlyMs, timerAt } from './timer.ts';

const START = Date.parse('2027-01-11T15:00:00.000Z');
const startedAt = '2027-01-11T15:00:00.000Z';
const at = (minutes: number, planned = 20, endedAt: string | null = null) =>
  timerAt(START + minutes * 60_000, { startedAt, endedAt }, planned);

describe('the timer', () => {
  it('counts the promised minutes down, and says when it is nearly time', () => {
    expect(timerAt(START, { startedAt: null, endedAt: null }, 20).phase).toBe('ready');
    expect(at(0)).toMatchObject({ phase: 'running', leftMs: 20 * 60_000, gone: 0 });
    expect(at(15.9).phase).toBe('running');
    expect(at(16)).toMatchObject({ phase: 'nearly', gone: 0.8 });
    expect(at(19.99).phase).toBe('nearly');
  });

  it('shows how far it ran over, and stops when it is over', () => {
    expect(at(23)).toMatchObject({ phase: 'over', leftMs: -3 * 60_000, gone: 1 });
    expect(at(99, 20, '2027-01-11T15:21:00.000Z')).toMatchObject({ phase: 'done', elapsedMs: 21 * 60_000 });
  });

  it('gives the cue five minutes before the end, or a fifth of a short talk', () => {
    expect([10, 15, 20, 30, 60].map((minutes) => nearlyMs(minutes) / 60_000)).toEqual([2, 3, 4, 5, 5]);
  });

  it('never shows nothing while a second is left', () => {
    expect([1, 999, 1000, 61_000, 3_725_000].map(leftText)).toEqual([
      '0:01',
      '0:01',
      '0:01',
      '1:01',
      '1:02:05',
    ]);
    expect(leftText(-61_000)).toBe('1:01');
  });

  it('does not run backwards when the device’s clock was behind', () => {
    expect(at(-3)).toMatchObject({ phase: 'running', elapsedMs: 0 });
  });
});
