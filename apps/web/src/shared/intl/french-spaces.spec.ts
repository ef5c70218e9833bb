import fc from 'fast-check';
import { withFrenchSpaces } from './french-spaces.ts';

describe('French spaces', () => {
  it('keep a mark on the line of its word', () => {
    expect(withFrenchSpaces('Dit : « Quoi ? » à 63 % ; oui !')).toBe(
      'Dit\u00a0: «\u00a0Quoi\u00a0?\u00a0» à 63\u00a0%\u00a0; oui\u00a0!',
    );
  });

  it('leave the pattern of a number alone', () => {
    const message = '{count, plural, =0 {aucun} other {#}} sur {total, number, ::compact-short}';
    expect(withFrenchSpaces(message)).toBe(message);
  });

  it('change nothing but spaces, and say the same the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'«» :;?!%a{}') }), (text) => {
        const set = withFrenchSpaces(text);
        expect(set.replaceAll('\u00a0', ' ')).toBe(text);
        expect(withFrenchSpaces(set)).toBe(set);
      }),
    );
  });
});
