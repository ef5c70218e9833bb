import fc from 'fast-check';
import { FINDING_VERDICTS, RESEARCH_TOPICS, VANTAGES } from '@firsthand/contracts';
import {
  checkFinding,
  type HeardVerdict,
  RESEARCHED_TOPICS,
  researchedTopics,
  researchMet,
  summarise,
} from './research.rules.ts';

const NOW = new Date('2027-01-11T15:00:00Z');

const heardVerdicts: fc.Arbitrary<HeardVerdict[]> = fc.uniqueArray(
  fc.record({
    interviewId: fc.uuid(),
    vantage: fc.constantFrom(...VANTAGES),
    verdict: fc.constantFrom(...FINDING_VERDICTS),
  }),
  { selector: (one) => one.interviewId, maxLength: 12 },
);

describe('what several interviews make of a finding', () => {
  const said = (...verdicts: HeardVerdict['verdict'][]) =>
    summarise(verdicts.map((verdict, i) => ({ interviewId: `i${i}`, vantage: 'DOES' as const, verdict })));

  it.each([
    [[], 'NOT_HEARD'],
    [['STILL_OPEN'], 'STILL_OPEN'],
    [['CONFIRMED', 'STILL_OPEN'], 'CONFIRMED'],
    [['CONFIRMED', 'REFINED'], 'REFINED'],
    [['CONTRADICTED', 'STILL_OPEN'], 'CONTRADICTED'],
    [['CONFIRMED', 'CONFIRMED', 'CONTRADICTED'], 'DIVIDED'],
    [['REFINED', 'CONTRADICTED'], 'DIVIDED'],
  ] as const)('%j is %s', (verdicts, standing) => {
    expect(said(...verdicts).standing).toBe(standing);
  });

  it('names everybody once, on the side they took, those who know the work best first', () => {
    fc.assert(
      fc.property(heardVerdicts, (heard) => {
        const { sides } = summarise(heard);
        expect(sides.flatMap(({ interviewIds }) => interviewIds).sort()).toEqual(
          heard.map(({ interviewId }) => interviewId).sort(),
        );
        const byId = new Map(heard.map((one) => [one.interviewId, one]));
        for (const { verdict, interviewIds } of sides) {
          const voices = interviewIds.map((id) => byId.get(id)!);
          expect(voices.length).toBeGreaterThan(0);
          expect(voices.every((one) => one.verdict === verdict)).toBe(true);
          const ranks = voices.map((one) => VANTAGES.indexOf(one.vantage));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('does not depend on the order in which people were heard', () => {
    fc.assert(
      fc.property(
        heardVerdicts.chain((heard) =>
          fc.tuple(
            fc.constant(heard),
            fc.shuffledSubarray(heard, { minLength: heard.length, maxLength: heard.length }),
          ),
        ),
        ([heard, shuffled]) => expect(summarise(shuffled)).toEqual(summarise(heard)),
      ),
    );
  });

  it('is not outvoted, and never un-said by one more voice', () => {
    fc.assert(
      fc.property(heardVerdicts, fc.constantFrom(...VANTAGES), (heard, vantage) => {
        const before = summarise(heard);
        const and = (verdict: HeardVerdict['verdict']) =>
          summarise([...heard, { interviewId: 'one more', vantage, verdict }]);
        // Who could not say leaves the standing alone, unless nobody was asked before.
        expect(and('STILL_OPEN').standing).toBe(
          before.standing === 'NOT_HEARD' ? 'STILL_OPEN' : before.standing,
        );
        const borneOut = heard.some(({ verdict }) => verdict === 'CONFIRMED' || verdict === 'REFINED');
        expect(and('CONTRADICTED').standing).toBe(borneOut ? 'DIVIDED' : 'CONTRADICTED');
        if (before.standing === 'DIVIDED')
          for (const verdict of FINDING_VERDICTS) expect(and(verdict).standing).toBe('DIVIDED');
        if (before.fromWithin) expect(and('CONFIRMED').fromWithin).toBe(true);
      }),
    );
  });

  it('comes from within only when somebody who does or supervises the work took a side', () => {
    const one = (vantage: HeardVerdict['vantage'], verdict: HeardVerdict['verdict']) =>
      summarise([{ interviewId: 'i', vantage, verdict }]).fromWithin;
    expect(VANTAGES.map((vantage) => one(vantage, 'CONFIRMED'))).toEqual([true, true, false, false, false]);
    expect(one('DOES', 'STILL_OPEN')).toBe(false);
  });
});

describe('a researched occupation', () => {
  const topicsOf = (n: number, sourceTitle = 'Job bank') =>
    RESEARCH_TOPICS.slice(0, n).map((topic) => ({ topic, sourceTitle }));

  it('has sources in enough topics; what has none, and a second one on a topic, add nothing', () => {
    const four = topicsOf(RESEARCHED_TOPICS);
    expect(researchedTopics(four)).toBe(RESEARCHED_TOPICS);
    expect(researchedTopics([...four, ...four])).toBe(RESEARCHED_TOPICS);
    expect(researchedTopics([...four, ...topicsOf(8, '')])).toBe(RESEARCHED_TOPICS);
  });

  it('is met by as many occupations as are wanted, and never lost by more reading', () => {
    expect(researchMet(2, [RESEARCHED_TOPICS])).toBe(false);
    expect(researchMet(2, [RESEARCHED_TOPICS, RESEARCHED_TOPICS - 1])).toBe(false);
    expect(researchMet(2, [RESEARCHED_TOPICS, 8])).toBe(true);
    expect(researchMet(1, [])).toBe(false);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 6 }),
        fc.nat(5),
        (wanted, topics, at) => {
          const more = topics.map((n, i) => (i === at ? Math.min(8, n + 1) : n));
          if (researchMet(wanted, topics)) expect(researchMet(wanted, more)).toBe(true);
        },
      ),
    );
  });
});

describe('a finding', () => {
  const refused = (part: Partial<{ text: string; sourceOn: string; url: string }>) => {
    try {
      checkFinding({ text: 'Shifts of twelve hours', sourceOn: '', url: '', ...part }, NOW);
      return [];
    } catch (error) {
      return (error as { details: { fields: { path: string }[] } }).details.fields.map(({ path }) => path);
    }
  };

  it.each(['2025', '2025-03', '2025-03-14', '2027-01-12', ''])('may be dated %s', (sourceOn) => {
    expect(refused({ sourceOn })).toEqual([]);
  });

  it.each(['2025-13', '2025-02-30', 'last year', '25', '2027-01-13', '2028', '2025-3'])(
    'cannot be dated %s',
    (sourceOn) => expect(refused({ sourceOn })).toEqual(['sourceOn']),
  );

  it.each(['javascript:alert(1)', 'example.org', 'https://', 'ftp://example.org'])(
    'cannot lead to %s',
    (url) => expect(refused({ url })).toEqual(['url']),
  );

  it('says something, and everything wrong with it is said at once', () => {
    expect(refused({ url: 'https://example.org/jobs?id=1' })).toEqual([]);
    expect(refused({ text: '', url: 'x', sourceOn: 'x' })).toEqual(['text', 'sourceOn', 'url']);
  });
});
