import fc from 'fast-check';
import { FUNNEL_STAGES } from '@firsthand/contracts';
import { funnelOver, type Reached } from './funnel.rules.ts';

const at = (text: string) => new Date(text);
const countsOf = (week: { counts: { stage: string; count: number }[] } | undefined) =>
  Object.fromEntries((week?.counts ?? []).map(({ stage, count }) => [stage, count]));

describe('the funnel', () => {
  const zone = 'America/Vancouver';

  it('counts who had come how far at the end of each week of the section, and by now', () => {
    const students: Reached[] = [
      { CHOSEN: '2027-03-02T10:00:00.000Z', FOUND: '2027-03-03T10:00:00.000Z' },
      // In Vancouver it is still the eighth.
      { CHOSEN: '2027-03-09T07:59:59.999Z' },
      {},
    ];
    const weeks = funnelOver(students, zone, at('2027-03-01T18:00:00Z'), at('2027-03-12T18:00:00Z'));
    expect(weeks.map(({ endsOn }) => endsOn)).toEqual(['2027-03-08', '2027-03-12']);
    expect(countsOf(weeks[0])).toMatchObject({ CHOSEN: 2, FOUND: 1, ASKED: 0 });
  });

  it('takes a later stage for an earlier one that nobody wrote down', () => {
    const [week] = funnelOver(
      [{ HELD: '2027-03-02T10:00:00.000Z' }],
      zone,
      at('2027-03-01T18:00:00Z'),
      at('2027-03-03T18:00:00Z'),
    );
    expect(countsOf(week)).toMatchObject({ CHOSEN: 1, ASKED: 1, HELD: 1, WRITTEN_UP: 0 });
  });

  it('only grows from week to week, and only shrinks from stage to stage, whatever the order of things', () => {
    const instant = fc.date({
      min: at('2027-01-01T00:00:00Z'),
      max: at('2027-12-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const student = fc.record(
      Object.fromEntries(FUNNEL_STAGES.map((stage) => [stage, instant.map((date) => date.toISOString())])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(student, { maxLength: 12 }), instant, instant, (students, a, b) => {
        const [from, until] = a < b ? [a, b] : [b, a];
        const weeks = funnelOver(students, zone, from, until);
        const wrong = weeks.flatMap(({ counts }, n) =>
          counts.filter(
            ({ count }, stage) =>
              count > (counts[stage - 1]?.count ?? students.length) ||
              count < (weeks[n - 1]?.counts[stage]?.count ?? 0),
          ),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
