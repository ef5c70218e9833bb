import { DEFAULT_REMINDER_OFFSETS_MINUTES } from '@firsthand/contracts';
import { instantOf, localIn } from './deadlines.rules.ts';
import { issueAt, rungsOf } from './ladder.rules.ts';

const TORONTO = 'America/Toronto';

describe('the reminder ladder', () => {
  it('counts days on the calendar and hours on the clock', () => {
    const deadline = instantOf('2027-03-14T23:59', TORONTO);
    const at = (minutes: number) => localIn(TORONTO, issueAt(deadline, minutes, TORONTO));
    expect(at(-7 * 1440)).toBe('2027-03-07T23:59');
    expect(at(-2 * 1440)).toBe('2027-03-12T23:59');
    expect(at(-240)).toBe('2027-03-14T19:59');
    expect(at(1440)).toBe('2027-03-15T23:59');
    // Twenty-four hours before would be 22:59 here.
    expect(issueAt(deadline, -1440, TORONTO).toISOString()).toBe('2027-03-14T04:59:00.000Z');
  });

  it('takes the nearest later time where none was chosen by a person and the clock skips it', () => {
    const deadline = instantOf('2027-03-15T02:30', TORONTO);
    expect(localIn(TORONTO, issueAt(deadline, -1440, TORONTO))).toBe('2027-03-14T03:30');
  });

  it('has one rung per deadline and offset', () => {
    const deadlineAt = instantOf('2027-02-12T23:59', TORONTO);
    const rungs = rungsOf(
      [
        { milestoneId: 'm', enrolmentId: null, deadlineAt, zone: TORONTO },
        { milestoneId: 'm', enrolmentId: 'e', deadlineAt, zone: TORONTO },
      ],
      DEFAULT_REMINDER_OFFSETS_MINUTES,
    );
    expect(rungs).toHaveLength(2 * DEFAULT_REMINDER_OFFSETS_MINUTES.length);
    expect(rungs.every((rung) => rung.deadlineAt === deadlineAt)).toBe(true);
  });
});
