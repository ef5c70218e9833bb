import fc from 'fast-check';
import { payPlots, typesTold } from './told.ts';

const figure = fc.option(fc.integer({ min: 0, max: 200_000 }));
const pay = fc.record({
  low: figure,
  high: figure,
  currency: fc.constantFrom('CAD', 'USD'),
  period: fc.constantFrom('HOUR' as const, 'YEAR' as const),
  place: fc.constant(''),
});
const voice = fc.array(pay, { maxLength: 3 }).map((pays) => ({
  interviewId: 'i',
  name: 'Ada',
  answers: pays.map(({ low, high, ...rest }, at) => {
    const [from, to] = low !== null && high !== null && low > high ? [high, low] : [low, high];
    return {
      ...{ id: String(at), question: '', answerType: 'PAY' as const, text: '', trust: null },
      value: { pay: { low: from, high: to, ...rest } } as never,
    };
  }),
}));

it('draws every figure somebody named, on an axis with its like only, low to high', () => {
  fc.assert(
    fc.property(fc.array(voice, { maxLength: 4 }), (voices) => {
      const plots = payPlots(voices);
      const figures = voices
        .flatMap(({ answers }) => answers)
        .filter(({ value }) => {
          const { pay: said } = value as { pay: { low: number | null; high: number | null } };
          return said.low !== null || said.high !== null;
        });
      expect(plots.reduce((sum, { ranges }) => sum + ranges.length, 0)).toBe(figures.length);
      for (const { currency, period, ranges } of plots) {
        expect(ranges.length).toBeGreaterThan(0);
        for (const range of ranges) {
          expect([range.pay.currency, range.pay.period]).toEqual([currency, period]);
          expect(range.from >= 0 && range.from <= range.to && range.to <= 1).toBe(true);
        }
      }
      expect(new Set(plots.map((plot) => plot.currency + plot.period)).size).toBe(plots.length);
    }),
  );
});

it('lays only side by side what somebody answered and what is no free text', () => {
  const answer = (answerType: string, value: object) => ({ answerType, value }) as never;
  expect(
    typesTold([
      { answers: [answer('FREE', {}), answer('SKILLS', { skills: ['Listening'] })] },
      { answers: [answer('PAY', { pay: null }), answer('CHOOSE_AGAIN', { chooseAgain: 'YES' })] },
    ]),
  ).toEqual(['SKILLS', 'CHOOSE_AGAIN']);
});
