import fc from 'fast-check';
import { SERVICE_KINDS } from '@firsthand/contracts';
import { isDrifting, monthOf, totalsOf } from './service-units.rules.ts';

describe('a month', () => {
  it('reaches to the first day of the next', () => {
    expect(monthOf('2027-01')).toEqual({ from: '2027-01-01', until: '2027-02-01' });
    expect(monthOf('2027-12')).toEqual({ from: '2027-12-01', until: '2028-01-01' });
    for (const no of ['2027-13', '2027-1', '0000-01', '', '2027-00', '2027-01-01'])
      expect(monthOf(no)).toBeNull();
  });
});

describe('the totals of service units', () => {
  it('add up, kind by kind', () => {
    const unit = fc.record({
      enrolmentId: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom(...SERVICE_KINDS),
      minutes: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const totals = totalsOf(units);
        expect(totals.byKind.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(totals.minutes);
        expect(totals.byKind.reduce((sum, { units: count }) => sum + count, 0)).toBe(units.length);
        expect(totals.clients).toBe(new Set(units.map(({ enrolmentId }) => enrolmentId)).size);
      }),
    );
  });
});

describe('the drift guard', () => {
  it('forgives one slip, and speaks from a quarter on', () => {
    expect(isDrifting({ held: 1, asked: 1 })).toBe(false);
    expect(isDrifting({ held: 8, asked: 2 })).toBe(true);
    expect(isDrifting({ held: 9, asked: 2 })).toBe(false);
    expect(isDrifting({ held: 0, asked: 0 })).toBe(false);
  });

  it('never falls silent because one more asked', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (held, asked) => {
        fc.pre(asked < held && isDrifting({ held, asked }));
        expect(isDrifting({ held, asked: asked + 1 })).toBe(true);
      }),
    );
  });
});
