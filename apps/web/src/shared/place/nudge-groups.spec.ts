import { STUCK_REASONS } from '@firsthand/contracts';
import { groupsOf } from './nudge-groups.ts';
import { nudgeWords } from './nudge-words.ts';
import type { Place } from './place.ts';

const place = (id: string, reason: NonNullable<Place['stuck']>['reason'] | null, locale = 'en-CA') =>
  ({
    enrolmentId: id,
    locale,
    stuck: reason && { reason, since: '', found: 0, expected: null },
  }) as Place;

describe('who is told what', () => {
  it('puts together who is stuck at the same point and reads the same language', () => {
    const groups = groupsOf(
      [
        place('a', 'NO_CONTACT'),
        place('b', 'BEHIND'),
        place('c', 'NO_CONTACT', 'fr-CA'),
        place('d', 'NO_CONTACT'),
        place('e', null),
      ],
      { message: false },
    );
    expect(
      groups.map(({ reason, language, places }) => [reason, language, places.map((one) => one.enrolmentId)]),
    ).toEqual([
      ['NO_CONTACT', 'en', ['a', 'd']],
      ['BEHIND', 'en', ['b']],
      ['NO_CONTACT', 'fr', ['c']],
      [null, 'en', ['e']],
    ]);
    expect(groups[2]!.words).toBe(nudgeWords('NO_CONTACT', 'fr'));
  });

  it('has one message for everybody where that is wished', () => {
    expect(groupsOf([place('a', 'BEHIND'), place('b', null)], { message: true })).toMatchObject([
      { reason: null, words: '', places: [{}, {}] },
    ]);
  });

  it('has words for every reason in both languages, with no figure that would fit only one student', () => {
    for (const reason of STUCK_REASONS)
      for (const language of ['en', 'fr'] as const) {
        expect(nudgeWords(reason, language)).toMatch(/.{60}/);
        expect(nudgeWords(reason, language)).not.toMatch(/\d|\{/);
      }
    expect(new Set(STUCK_REASONS.map((reason) => nudgeWords(reason, 'fr'))).size).toBe(STUCK_REASONS.length);
  });
});
