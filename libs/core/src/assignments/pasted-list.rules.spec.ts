import fc from 'fast-check';
import { type Listable, readPastedList } from './pasted-list.rules.ts';

const student = (givenName: string, familyName: string, change: Partial<Listable> = {}): Listable => ({
  enrolmentId: `${givenName} ${familyName}`,
  givenName,
  familyName,
  email: `${givenName}.${familyName}@example.org`.toLowerCase().replaceAll(' ', '-'),
  dropped: false,
  meant: true,
  ...change,
});
const ximena = student('Ximena', 'Duarte');
const class_ = [
  ximena,
  student('José', 'Núñez'),
  student('Ana Maria', 'Silva'),
  student('Ana Lucia', 'Silva'),
  student('Jean-Luc', 'O’Neil'),
  student('Kim', 'Lee', { dropped: true }),
  student('Sam', 'Reed', { meant: false }),
];
const who = (text: string) => {
  const { enrolmentIds, problems } = readPastedList(text, class_);
  return [...enrolmentIds, ...problems.map(({ problem }) => problem)].join(', ');
};

describe('a pasted list', () => {
  it.each([
    ['ximena.duarte@example.org', 'Ximena Duarte'],
    ['Ximena Duarte <XIMENA.DUARTE@EXAMPLE.ORG>', 'Ximena Duarte'],
    ['Duarte, Ximena', 'Ximena Duarte'],
    ['  ximena   DUARTE ', 'Ximena Duarte'],
    ['Duarte\tXimena\tximena.duarte@example.org\t7', 'Ximena Duarte'],
    ['jose nunez', 'José Núñez'],
    ["O'Neil, Jean Luc", 'Jean-Luc O’Neil'],
    ['Ana Maria Silva', 'Ana Maria Silva'],
    ['Ana Silva', 'AMBIGUOUS'],
    ['Silva Lucia', 'Ana Lucia Silva'],
    ['Ximena', 'UNKNOWN'],
    ['Nobody Here', 'UNKNOWN'],
    ['nobody@example.org', 'UNKNOWN'],
    ['2027004411', 'NUMBER'],
    ['Kim Lee', 'DROPPED'],
    ['sam.reed@example.org', 'NOT_MEANT'],
    ['ximena.duarte@example.org; josé.núñez@example.org', 'Ximena Duarte, José Núñez'],
  ])('%j is %s', (line, found) => {
    expect(who(line)).toBe(found);
  });

  it('names everybody once, and says of every other line where it stands', () => {
    const text = 'Ximena Duarte\n\nWho Ever\r\nximena.duarte@example.org\n12';
    expect(readPastedList(text, class_)).toEqual({
      enrolmentIds: [ximena.enrolmentId],
      problems: [
        { line: 3, text: 'Who Ever', problem: 'UNKNOWN' },
        { line: 5, text: '12', problem: 'NUMBER' },
      ],
    });
  });

  it('finds a whole class by its addresses, in any order and however often', () => {
    const many = Array.from({ length: 40 }, (_, i) => student('Robin', `Person ${i}`));
    fc.assert(
      fc.property(fc.shuffledSubarray(many), (some) => {
        const text = [...some, ...some].map(({ email }) => email).join('\n');
        expect(readPastedList(text, many)).toEqual({
          enrolmentIds: some.map(({ enrolmentId }) => enrolmentId),
          problems: [],
        });
      }),
    );
  });

  it('takes whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { enrolmentIds } = readPastedList(text, class_);
        expect(new Set(enrolmentIds).size).toBe(enrolmentIds.length);
      }),
    );
  });
});
