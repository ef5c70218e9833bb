import fc from 'fast-check';
import type { RuleBroken } from '@firsthand/contracts';
import { countedTo, localIn } from './deadlines.rules.ts';
import { extended, moreTime } from './extensions.rules.ts';

const zone = 'America/Toronto';
const standing = (local: string, metAt: string | null = null) => ({
  ...countedTo(local, zone),
  zone,
  metAt: metAt === null ? null : new Date(metAt),
});
const rule = (work: () => unknown) => {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return (error as RuleBroken).details.rule;
  }
};

describe('more time', () => {
  it('is until a date or by days, and only one of them', () => {
    expect(moreTime(3, null)).toEqual({ days: 3, dueLocal: null });
    expect(moreTime(null, '2027-03-20T23:59')).toEqual({ days: null, dueLocal: '2027-03-20T23:59' });
    expect(rule(() => moreTime(3, '2027-03-20T23:59'))).toBe('extension-way');
    expect(moreTime(null, null)).toEqual({ days: 7, dueLocal: null });
    for (const days of [0, -1, 1.5, 367]) expect(rule(() => moreTime(days, null))).toBe('extension-days');
  });

  it('by days runs on the calendar of the section, over a change of its clock', () => {
    const { to } = extended(standing('2027-03-12T23:59'), moreTime(3, null));
    expect([to.dueLocal, to.dueAt.toISOString()]).toEqual(['2027-03-15T23:59', '2027-03-16T03:59:00.000Z']);
    const skipped = extended(standing('2027-03-13T02:30'), moreTime(1, null)).to;
    expect(skipped.dueLocal).toBe('2027-03-14T03:30');
  });

  it('until a time that no clock shows is asked about', () => {
    expect(rule(() => extended(standing('2027-03-12T23:59'), moreTime(null, '2027-03-14T02:30')))).toBe(
      'time-does-not-exist',
    );
  });

  it('is none for who has as much already, or met it in time; who met it late is forgiven', () => {
    const until = moreTime(null, '2027-03-20T23:59');
    expect(extended(standing('2027-03-20T23:59'), until).noGain).toBe('ALREADY_LATER');
    expect(extended(standing('2027-03-12T23:59', '2027-03-12T12:00:00Z'), until).noGain).toBe('MET_IN_TIME');
    expect(extended(standing('2027-03-12T23:59', '2027-03-14T12:00:00Z'), until).noGain).toBeNull();
  });

  it('never shortens, whatever is given', () => {
    const zones = fc.constantFrom('America/Toronto', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    const minute = fc.integer({ min: 0, max: 2 * 365 * 1440 });
    fc.assert(
      fc.property(zones, minute, fc.integer({ min: 1, max: 366 }), (where, offset, days) => {
        const local = localIn(where, new Date(Date.UTC(2027, 0, 1) + offset * 60_000));
        const from = { ...countedTo(local, where), zone: where, metAt: null };
        const { to, noGain } = extended(from, moreTime(days, null));
        expect(noGain).toBeNull();
        expect(to.dueAt > from.dueAt).toBe(true);
        expect(localIn(where, to.dueAt)).toBe(to.dueLocal);
      }),
    );
  });
});
