import fc from 'fast-check';
import { type CatalogueOccupation, readCatalogue } from './catalogue-file.rules.ts';

/** Made up, in the columns of the published files. */
const ONET = [
  'O*NET-SOC Code\tTitle\tDescription',
  '11-1011.00\tHarbour Pilots\tBring ships through narrow water, "by hand" if need be.',
  '11-1011.03\tLock Keepers\tOpen and close locks.',
].join('\r\n');
const NOC = `Level,Hierarchical structure,Code - NOC 2021 V1.0,Class title,Class definition
1,Broad Category,0,Made-up senior occupations,"Groups, of groups."
4,Minor Group,0001,Made-up legislators,A group.
5,Unit Group,00010,Made-up legislators,"Make laws,
in two chambers."
5,Unit Group,72200,Made-up electricians,Lay cables.
`;
const CNP = `\uFEFFNiveau;Structure hiérarchique;Code dela CNP 2021 v1.0;Titres de classes;Définitions de la classe
5;Groupe de base;72200;Électriciens inventés/électriciennes inventées;Posent des câbles; 
`;

describe('a catalogue as it is published', () => {
  it('is read from O*NET’s text', () => {
    expect(readCatalogue('ONET', ONET)).toEqual({
      occupations: [
        {
          code: '11-1011.00',
          title: 'Harbour Pilots',
          description: 'Bring ships through narrow water, "by hand" if need be.',
        },
        { code: '11-1011.03', title: 'Lock Keepers', description: 'Open and close locks.' },
      ],
      problems: [],
      release: null,
      refusal: null,
    });
  });

  it('is read from NOC’s structure: its unit groups, and the edition its header names', () => {
    expect(readCatalogue('NOC', NOC)).toEqual({
      occupations: [
        { code: '00010', title: 'Made-up legislators', description: 'Make laws, in two chambers.' },
        { code: '72200', title: 'Made-up electricians', description: 'Lay cables.' },
      ],
      problems: [],
      release: '2021 Version 1.0',
      refusal: null,
    });
  });

  it('is read in French', () => {
    expect(readCatalogue('NOC', CNP)).toMatchObject({
      occupations: [{ code: '72200', title: 'Électriciens inventés/électriciennes inventées' }],
      release: '2021 Version 1.0',
    });
  });

  it('gets back the zeros a spreadsheet took', () => {
    const { occupations } = readCatalogue('NOC', NOC.replace(',00010,', ',10,'));
    expect(occupations[0]!.code).toBe('00010');
  });

  it('loses its bad lines and no other, each with its place and what to do', () => {
    const read = readCatalogue(
      'NOC',
      `${NOC}five,Unit Group,1,A,B
5,Unit Group,72200,Again,B
5,Unit Group,7220X,Odd,B
5,Unit Group,72201,,B
5,Unit Group,72202,${'long '.repeat(50)},B
5,Unit Group,72203,Still read,B
`,
    );
    expect(read.occupations.map(({ code }) => code)).toEqual(['00010', '72200', '72203']);
    expect(read.problems).toMatchObject([
      { line: 7, column: 'Level', value: 'five' },
      { line: 8, column: 'Code - NOC 2021 V1.0', value: '72200', fix: expect.stringContaining('line 6') },
      { line: 9, column: 'Code - NOC 2021 V1.0', value: '7220X', fix: expect.stringContaining('72200') },
      { line: 10, column: 'Class title', value: '' },
      { line: 11, column: 'Class title', fix: expect.stringContaining('200') },
    ]);
  });

  it('says where a quotation mark opens that never closes', () => {
    const read = readCatalogue('NOC', `${NOC}5,Unit Group,72201,"Open,B\n5,Unit Group,72202,Lost,B\n`);
    expect(read.occupations).toHaveLength(2);
    expect(read.problems).toMatchObject([{ line: 7, value: '"', fix: expect.stringContaining('Close it') }]);
  });

  it.each([
    ['ONET', '', 'Occupation Data.txt'],
    ['ONET', 'Name,Age\nAda,36\n', 'its first line is “Name,Age”'],
    ['ONET', 'O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n', 'another file of O*NET'],
    ['ONET', NOC, 'a file of NOC, not of O*NET'],
    ['NOC', ONET, 'a file of O*NET, not of NOC'],
    [
      'NOC',
      'Level,Code - NOC 2021 V1.0,Class title,Element Type Label English,Element Description English\n',
      'another file of NOC',
    ],
    ['NOC', NOC.split('\n')[0]!, 'no occupations below'],
    ['NOC', 'PK\u0003\u0004…', 'packed'],
  ] as const)('is refused for %s when it is %j, with a sentence', (catalogue, content, says) => {
    const read = readCatalogue(catalogue, content);
    expect(read).toMatchObject({ occupations: [], refusal: expect.stringContaining(says) });
  });
});

describe('whatever the file', () => {
  const words = fc
    .stringMatching(/^[a-zé,;"' ]{1,30}$/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const occupations = fc.uniqueArray(
    fc.record<CatalogueOccupation>({
      code: fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, '0')),
      title: words,
      description: words,
    }),
    { selector: ({ code }) => code, minLength: 1, maxLength: 20 },
  );
  const HEADERS = ['Level', 'Code - NOC 2021 V1.0', 'Class title', 'Class definition'];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  it('what was written is what is read, in any order of columns, with any delimiter and line end', () => {
    fc.assert(
      fc.property(
        occupations,
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (list, delimiter, end, marked, order) => {
          const rows = [
            HEADERS,
            ...list.map(({ code, title, description }) => ['5', code, title, description]),
          ];
          const text = rows.map((row) => order.map((at) => quoted(row[at]!)).join(delimiter)).join(end);
          const read = readCatalogue('NOC', (marked ? '\uFEFF' : '') + text);
          expect(read).toMatchObject({ occupations: list, problems: [], refusal: null });
        },
      ),
    );
  });

  it('every line is an occupation or a problem, and nothing throws', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '-', '.', '"', ' ', '\u0000', 'é') });
    const lines = fc.array(fc.tuple(fc.oneof(fc.constant('11-1011.00'), cell), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(lines, (rows) => {
        const text = rows.map((row) => row.join('\t'));
        const filled = text.filter((line) => line.trim() !== '').length;
        const read = readCatalogue('ONET', ['O*NET-SOC Code\tTitle\tDescription', ...text].join('\n'));
        if (filled === 0) expect(read.refusal).not.toBeNull();
        else expect(read.occupations.length + read.problems.length).toBe(filled);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readCatalogue('NOC', text)));
  });
});
