import { shareWithin, summed } from './lateness.ts';

it('sums what institutions have, and says within what a share of it left', () => {
  const counts = summed([
    { seconds: 5, count: 60 },
    { seconds: 1, count: 30 },
    { seconds: 5, count: 8 },
    { seconds: 60, count: 1 },
    { seconds: 86400, count: 1 },
  ]);
  expect(counts).toEqual({ 1: 30, 5: 68, 15: 0, 60: 1, 300: 0, 3600: 0, 86400: 1 });
  expect([0.3, 0.5, 0.99, 1].map((share) => shareWithin(counts, share))).toEqual([1, 5, 60, 86400]);
});
