import fc from 'fast-check';
import { blackedOut, standsFor, withoutNames } from './names.rules.ts';

const mask = blackedOut({
  people: ['Wilhelmina Ng', 'Will O’Hara', 'Élodie Dupré-Martin'],
  phrases: ['City Hospital', 'ada@example.org'],
});

describe('names blacked out', () => {
  it('go in whole and in part, and leave everyday words', () => {
    expect(mask('I met Wilhelmina Ng. Wilhelmina was kind; ng said so.')).toBe(
      'I met ██████████ ██. ██████████ was kind; ng said so.',
    );
    expect(mask('Will will ask WILL; wilhelmina, DUPRÉ and Martin’s boss')).toBe(
      '████ will ask ████; ██████████, █████ and ██████’s boss',
    );
    expect(mask('The city has a hospital: City Hospital. Write to ada@example.org!')).toBe(
      'The city has a hospital: ████ ████████. Write to ███████████████!',
    );
    expect(mask('Ngoc, Willow, Martinique')).toBe('Ngoc, Willow, Martinique');
  });

  it('keep every position, and leave no name, whatever surrounds them', () => {
    const name = fc.constantFrom('Wilhelmina', 'Élodie', 'Dupré', 'City Hospital', 'Will');
    const around = fc.stringMatching(/^[ a-f.,;:()\n]{0,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(around, name), { maxLength: 6 }), (pieces) => {
        const text = pieces.map(([before, found]) => `${before} ${found} `).join('');
        const masked = mask(text);
        expect(masked).toHaveLength(text.length);
        for (const [, found] of pieces) expect(masked).not.toContain(found);
        expect(masked.replace(/█+/g, '')).not.toMatch(/Wil|lodie|Dupr|Hospital/);
      }),
    );
  });

  it('hide nothing where there is nothing to hide', () => {
    expect(blackedOut({ people: [' '], phrases: [''] })('Everything stays (a|b).')).toBe(
      'Everything stays (a|b).',
    );
  });
});

it('a name is one too where it looks like a code, or stands behind a date', () => {
  const tree = {
    contact: 'WILL',
    text: '2027-01-01 with Will',
    mode: 'PHONE',
    notes: ['WILL'],
    startsAt: '2027-01-01',
  };
  expect(withoutNames(tree, mask)).toEqual({
    ...{
      contact: '████',
      text: '2027-01-01 with ████',
      mode: 'PHONE',
      notes: ['████'],
      startsAt: '2027-01-01',
    },
  });
});

it('words stand for others when only names differ', () => {
  expect(standsFor('with ████ now', 'with Will now')).toBe(true);
  expect(standsFor('with ████ now', 'with Will, ok')).toBe(false);
  expect(standsFor('with ███ now', 'with Will now')).toBe(false);
  expect(standsFor(mask('Will saw me'), 'Will saw me')).toBe(true);
});

it('a tree keeps its shape, its codes and its dates; ids that lead to people are others', () => {
  const at = new Date();
  const tree = { state: 'WILL', id: 'one', at, when: '2027-01-01T00:00:00Z', texts: ['Will', null, 3, true] };
  expect(withoutNames(tree, mask, { ids: new Map([['one', 'other']]) })).toEqual({
    ...{ state: 'WILL', id: 'other', at, when: '2027-01-01T00:00:00Z', texts: ['████', null, 3, true] },
  });
  expect(withoutNames(tree, mask, { dayOf: () => 'that day' })).toMatchObject({
    when: 'that day',
    id: 'one',
  });
});
