import { type RichText, textOf } from '@firsthand/contracts';
import fc from 'fast-check';
import { conflictsOf, likelyChoice, merged } from './merge.ts';

const answer = (promptId: string, text: string) => ({ promptId, text });
const conflict = (mine: string, theirs: string) => ({
  promptId: 'p',
  mine: answer('p', mine),
  theirs: answer('p', theirs),
});

describe('two versions of one reflection', () => {
  it('differ only where their words do', () => {
    const mine = [answer('p', 'Same.'), answer('q', 'Mine.')];
    const theirs = [answer('q', 'Theirs.'), answer('p', 'Same.')];
    expect(conflictsOf(mine, theirs).map(({ promptId }) => promptId)).toEqual(['q']);
  });

  it('are likely meant to be the one that has all of the other, or else both', () => {
    expect(likelyChoice(conflict('One. Two.', 'One. '))).toBe('mine');
    expect(likelyChoice(conflict('Two.', 'One. Two.'))).toBe('theirs');
    expect(likelyChoice(conflict('One. Two.', 'One. Three.'))).toBe('both');
    expect(likelyChoice(conflict('', 'Theirs.'))).toBe('theirs');
  });

  it('are put together answer by answer, as chosen', () => {
    const mine = [answer('p', 'A'), answer('q', 'B'), answer('r', 'C'), answer('s', 'D')];
    const theirs = [answer('p', 'a'), answer('q', 'b'), answer('r', 'c'), answer('s', 'D')];
    expect(merged(mine, theirs, { p: 'mine', q: 'theirs', r: 'both' })).toEqual([
      answer('p', 'A'),
      answer('q', 'b'),
      answer('r', 'C\n\nc'),
      answer('s', 'D'),
    ]);
  });

  it('keep their formatting, and differ where only that does', () => {
    const bold = (text: string): RichText => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] }],
    });
    const mine = [{ ...answer('p', 'One.'), formatted: bold('One.') }];
    expect(conflictsOf(mine, [answer('p', 'One.')])).toHaveLength(1);
    const [both] = merged(mine, [answer('p', 'Two.')], {});
    expect(both).toMatchObject({
      text: 'One.\n\nTwo.',
      formatted: { content: [bold('One.').content[0], {}] },
    });
    expect(textOf(both!.formatted!)).toBe(both!.text);
  });

  it('lose no word of either unless somebody chose so', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (ours, others) => {
        const [together] = merged([answer('p', ours)], [answer('p', others)], {});
        expect(together!.text).toContain(ours.trim());
        expect(together!.text).toContain(others.trim());
      }),
    );
  });
});
