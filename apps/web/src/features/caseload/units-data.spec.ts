import { monthBeside } from './units-data.ts';

it('goes from month to month over the turn of the year', () => {
  expect(monthBeside('2027-01', -1)).toBe('2026-12');
  expect(monthBeside('2027-12', 1)).toBe('2028-01');
  expect(monthBeside('2027-05', 0)).toBe('2027-05');
});
