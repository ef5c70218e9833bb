import { laterOf } from './claim.ts';

const own = { by: 'me', heldSince: '2027-02-15T15:00:00.000Z' };
const theirs = { by: 'Sofia', heldSince: '2027-02-15T15:02:00.000Z' };

it('is theirs once somebody took it over, before one’s own page has asked again', () => {
  expect(laterOf(own, theirs)).toBe(theirs);
  expect(laterOf(null, theirs)).toBe(theirs);
});

it('is one’s own once it was taken over from them, though the list does not say so yet', () => {
  expect(laterOf({ ...own, heldSince: '2027-02-15T15:03:00.000Z' }, theirs)).toMatchObject({ by: 'me' });
  expect(laterOf(own, null)).toBe(own);
  expect(laterOf(null, null)).toBeNull();
});
