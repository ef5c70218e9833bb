import { csvOf } from './roster-file.ts';

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
