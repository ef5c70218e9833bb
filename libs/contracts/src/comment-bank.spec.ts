import fc from 'fast-check';
import { BANK_VARIABLES, unknownVariables } from './comment-bank.ts';
import { filledIn } from './variables.ts';

const ada = { given_name: 'Ada', family_name: '{{quota}}', occupation: 'Baker', quota: '2 of 3' };

describe('a comment from the bank', () => {
  it('is filled in for one student, once', () => {
    expect(filledIn('{{given_name}}, {{ quota }} count. {{family_name}}', ada)).toBe(
      'Ada, 2 of 3 count. {{quota}}',
    );
  });

  it('names what nobody can fill in, and leaves it to be seen', () => {
    expect(unknownVariables('{{given_name}} {{first name}} {{}}')).toEqual(['first name', '']);
    expect(filledIn('Dear {{name}}', ada)).toBe('Dear {{name}}');
  });

  it('changes no text without braces, and knows every variable it offers', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('{{'));
        expect([filledIn(text, ada), unknownVariables(text)]).toEqual([text, []]);
      }),
    );
    expect(unknownVariables(BANK_VARIABLES.map((name) => `{{${name}}}`).join(' '))).toEqual([]);
  });
});
