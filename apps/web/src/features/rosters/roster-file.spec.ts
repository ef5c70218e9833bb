import { csvOf, isSpreadsheet, textOf } from './roster-file.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('the text of a roster file', () => {
  it('is read as UTF-8', () => {
    expect(textOf(new TextEncoder().encode('Zoé,zoe@ecole.example'))).toBe('Zoé,zoe@ecole.example');
  });

  it('falls back to windows-1252 when it is not UTF-8', () => {
    expect(textOf(bytes(0x5a, 0x6f, 0xe9, 0x2c, 0xc7))).toBe('Zoé,Ç');
  });

  it('is read as UTF-16 when it says so', () => {
    expect(textOf(bytes(0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00))).toBe('Aé');
    expect(textOf(bytes(0xfe, 0xff, 0x00, 0x41))).toBe('A');
  });

  it('is not looked for in a spreadsheet', () => {
    expect(isSpreadsheet(bytes(0x50, 0x4b, 3, 4))).toBe(true);
    expect(isSpreadsheet(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe(true);
    expect(isSpreadsheet(new TextEncoder().encode('PLace,Name'))).toBe(false);
  });
});

describe('a CSV to take away', () => {
  it('quotes what needs quotes', () => {
    expect(csvOf([['a,b', 'say "hi"', 3]])).toBe('\ufeff"a,b","say ""hi""",3\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM', ' =1', '\u00a0=1', '|x', '%x'])(
    'lets no cell be a formula: %j',
    (cell) => {
      expect(csvOf([[cell]])).toBe(`\ufeff'${cell}\r\n`);
    },
  );

  it('defuses a cell that begins with a line break or a tab', () => {
    expect(csvOf([['\t=1']])).toBe("\ufeff'\t=1\r\n");
    expect(csvOf([['\n=1']])).toBe('\ufeff"\'\n=1"\r\n');
  });

  it('leaves ordinary words and addresses alone', () => {
    expect(csvOf([['Zoé', 'zoe@ecole.example', 'O’Neil-Roy']])).toBe(
      '\ufeffZoé,zoe@ecole.example,O’Neil-Roy\r\n',
    );
  });
});
