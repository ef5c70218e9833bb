import { moved, sameEditions, withEdition, withoutOption } from './desk.ts';
import type { Edition } from './primer-data.ts';

const question = { key: 'q', text: 'Who?', options: ['a', 'b', 'c'], right: 1, why: 'So.' };
const edition = (language: 'en' | 'fr'): Edition => ({
  language,
  lessons: [
    { key: 'one', title: 'One', text: 'First.' },
    { key: 'two', title: 'Two', text: 'Second.' },
  ],
  questions: [question],
  pledge: 'I only ask to learn.',
});
const both = [edition('en'), edition('fr')];

describe('a primer while it is written', () => {
  it('changes one language and leaves the other', () => {
    const after = withEdition(both, 'fr', (each) => ({ ...each, pledge: 'J’apprends.' }));
    expect(after.map(({ pledge }) => pledge)).toEqual(['I only ask to learn.', 'J’apprends.']);
    expect([sameEditions(both, after), sameEditions(both, [edition('en'), edition('fr')])]).toEqual([
      false,
      true,
    ]);
  });

  it('moves a lesson, and not over the edge', () => {
    const { lessons } = both[0]!;
    expect(moved(lessons, 0, 1).map(({ key }) => key)).toEqual(['two', 'one']);
    expect(moved(lessons, 0, -1)).toEqual(lessons);
    expect(moved(lessons, 1, 1)).toEqual(lessons);
  });

  it('keeps the right answer right when another is taken away', () => {
    const left = (at: number) => {
      const { options, right } = withoutOption(question, at);
      return [options.join(''), right];
    };
    expect([left(0), left(1), left(2)]).toEqual([
      ['bc', 0],
      ['ac', 0],
      ['ab', 1],
    ]);
  });
});
