import { printable } from './printable.rules.ts';

const latin = (codePoint: number) => codePoint < 0x300 || codePoint === 0x2019;

describe('what a font can print', () => {
  it('is printed, with its accents in one piece', () => {
    expect(printable('E\u0301te\u0301, œuvre, Łódź, l’été\n\tdeux', latin)).toEqual({
      text: 'Été, œuvre, Łódź, l’été\n    deux',
      missing: 0,
    });
  });

  it('shows a box for what has no shape, one for each character a reader sees', () => {
    expect(printable('Well done 👩‍👩‍👧‍👦!', latin)).toEqual({ text: 'Well done □!', missing: 1 });
    expect(printable('שלום', latin)).toEqual({ text: '□□□□', missing: 4 });
  });

  it('misses nothing that could not be seen', () => {
    expect(printable('a\u200bb\u00adc\ufe0f', latin)).toEqual({ text: 'ab\u00adc', missing: 0 });
  });
});
