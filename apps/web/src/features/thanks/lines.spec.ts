import fc from 'fast-check';
import { checkLines, piecesOf, withNote } from './lines.ts';

const NOTES = `Starts at five, because the dough does not wait.
- Would do it again, but would learn bookkeeping first.
ok`;
const STARTER = 'Dear Ana,\n\nthank you for your time. [Something they said]\n\nRobin';

describe('a thank-you as one types', () => {
  it('offers lines that say something', () => {
    expect(piecesOf(NOTES)).toEqual([
      'Starts at five, because the dough does not wait.',
      'Would do it again, but would learn bookkeeping first.',
    ]);
    expect(piecesOf('')).toEqual([]);
  });

  it('takes a long paragraph sentence by sentence, and never more than a few lines', () => {
    const long = 'She starts at five in the morning every day. '.repeat(8);
    expect(piecesOf(long)[0]).toBe('She starts at five in the morning every day.');
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (notes) => {
        for (const piece of piecesOf(notes)) expect(piece.length).toBeLessThanOrEqual(240);
      }),
    );
  });

  it('puts a note where the blank is, then below', () => {
    const once = withNote(STARTER, 'The dough does not wait.');
    expect(once).toContain('for your time. The dough does not wait.\n\nRobin');
    expect(withNote(once, 'Bookkeeping first, $& and all.')).toMatch(
      /Robin\n\nBookkeeping first, \$& and all\.$/,
    );
  });

  it('is one’s own once the starter’s blanks are gone', () => {
    const given = { notes: NOTES, starter: STARTER, locale: 'en' as const };
    expect(checkLines(STARTER, given)).toEqual({ ownWords: false, namesSomething: false, asksForJob: null });
    expect(checkLines('', given).ownWords).toBe(false);
    expect(checkLines('Dear Ana, thank you for everything you told me.', given)).toEqual({
      ownWords: true,
      namesSomething: false,
      asksForJob: null,
    });
    expect(
      checkLines('I keep thinking of the dough that starts at five, and of BOOKKEEPING.', given),
    ).toEqual({
      ownWords: true,
      namesSomething: true,
      asksForJob: null,
    });
  });

  it('hears when it asks for a job, in either language, and not when that is denied', () => {
    const asks = (body: string, locale: 'en' | 'fr' = 'en') =>
      checkLines(body, { notes: NOTES, starter: STARTER, locale }).asksForJob;
    expect(asks('Thank you for your time. Are you hiring at the moment?')).not.toBeNull();
    expect(asks('Merci de votre temps. Je joins mon CV pour un emploi chez vous.')).not.toBeNull();
    expect(asks('Thank you. I am not looking for a job, I am learning.')).toBeNull();
    expect(asks('Thank you for everything you told me.')).toBeNull();
  });

  it('does not judge what it cannot know', () => {
    expect(checkLines('Thank you.', { notes: '', starter: STARTER, locale: 'en' }).namesSomething).toBeNull();
  });
});
