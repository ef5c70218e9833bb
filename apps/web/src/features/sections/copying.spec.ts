import { daysIn, nextTerm } from './copying.ts';

describe('days off', () => {
  it('are one a line, or from one to another', () => {
    expect(daysIn('2027-10-11\n2027-12-30 – 2028-01-02, 2027-10-11')).toEqual({
      days: ['2027-10-11', '2027-12-30', '2027-12-31', '2028-01-01', '2028-01-02'],
      wrong: [],
    });
    expect(daysIn('2027-03-13 to 2027-03-15').days).toHaveLength(3);
  });

  it('that are none are said, line by line', () => {
    expect(daysIn('Thanksgiving\n2027-02-30\n2027-10-15 - 2027-10-11').wrong).toHaveLength(2 + 1);
    expect(daysIn('2027-01-01 - 2029-01-01').wrong).toHaveLength(1);
    expect(daysIn('')).toEqual({ days: [], wrong: [] });
  });
});

it('the next term is the first to start after this one', () => {
  const terms = [{ startsOn: '2027-09-07' }, { startsOn: '2027-01-04' }, { startsOn: '2027-05-03' }];
  expect(nextTerm(terms, { startsOn: '2027-01-04' })).toEqual({ startsOn: '2027-05-03' });
  expect(nextTerm(terms, { startsOn: '2027-09-07' })).toBeUndefined();
});
