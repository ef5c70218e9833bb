/** What stands for a character that has no shape. */
export const NO_SHAPE = '□';

/** Marks that shape what stands before them, or nothing at all, and are not missed. */
const SILENT = /[\p{Mn}\p{Cf}\p{Variation_Selector}]/u;

/**
 * A text as a font can print it: what it has no shape for becomes a box, once for each character a reader sees, so that a
 * face made of seven parts is one box and not seven. Breaks and tabs stay.
 */
export function printable(
  text: string,
  isKnown: (codePoint: number) => boolean,
): { text: string; missing: number } {
  let missing = 0;
  const shown = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.normalize('NFC'))].map(
    ({ segment }) => {
      if (segment === '\n' || segment === '\r\n') return '\n';
      if (segment === '\t') return '    ';
      const parts = [...segment].filter((part) => isKnown(part.codePointAt(0)!) || !SILENT.test(part));
      if (parts.every((part) => isKnown(part.codePointAt(0)!))) return parts.join('');
      missing += 1;
      return NO_SHAPE;
    },
  );
  return { text: shown.join(''), missing };
}
