import type { LineProblem } from '@firsthand/contracts';

/** A student a list of names may speak of. */
export interface Listable {
  readonly enrolmentId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  /** Took part once and was dropped. */
  readonly dropped: boolean;
  /** In a cohort that has the assignment. */
  readonly meant: boolean;
}

export interface ReadList {
  /** Each once, in the order of the list. */
  readonly enrolmentIds: string[];
  readonly problems: { readonly line: number; readonly text: string; readonly problem: LineProblem }[];
}

/** More lines than any section has students are not read. */
const LINES_AT_MOST = 2_000;

/**
 * Reads a list somebody pasted: one person a line, by address or by name in either order, as it comes out of a
 * spreadsheet or a mail. An address decides; a name counts when it fits exactly one student.
 */
export function readPastedList(text: string, students: readonly Listable[]): ReadList {
  const byEmail = new Map(
    students.flatMap((student) =>
      student.email === null ? [] : [[student.email.toLowerCase(), student] as const],
    ),
  );
  const named = students.map((student) => ({
    student,
    words: wordsOf(`${student.givenName} ${student.familyName}`),
  }));
  const found = new Map<string, true>();
  const problems: ReadList['problems'] = [];
  for (const { line, part } of partsOf(text)) {
    const who = whoIn(part, byEmail, named);
    if (typeof who === 'string') problems.push({ line, text: part, problem: who });
    else found.set(who.enrolmentId, true);
  }
  return { enrolmentIds: [...found.keys()], problems };
}

/** The lines with something in them; a line of several addresses is as many. */
function partsOf(text: string): { line: number; part: string }[] {
  return text
    .split(/\r\n|\r|\n/)
    .slice(0, LINES_AT_MOST)
    .flatMap((whole, index) => {
      const addresses = addressesIn(whole);
      const parts = addresses.length > 1 ? addresses : [whole.replace(/\s+/g, ' ').trim()];
      return parts.filter((part) => part !== '').map((part) => ({ line: index + 1, part }));
    });
}

function whoIn(
  part: string,
  byEmail: ReadonlyMap<string, Listable>,
  named: readonly { student: Listable; words: string[] }[],
): Listable | LineProblem {
  const [address] = addressesIn(part);
  if (address !== undefined) return able(byEmail.get(address.toLowerCase()));
  const words = wordsOf(part);
  if (words.length === 0 || words.every((word) => /^\p{N}+$/u.test(word))) return 'NUMBER';
  const same = named.filter((one) => one.words.join(' ') === words.join(' '));
  // “Ana Silva” is Ana Maria Silva, as long as she is the only one; one word alone says too little.
  const within =
    words.length < 2 ? [] : named.filter((one) => words.every((word) => one.words.includes(word)));
  const fits = same.length > 0 ? same : within;
  const live = fits.filter(({ student }) => student.meant && !student.dropped);
  if (live.length > 1 || (live.length === 0 && fits.length > 1)) return 'AMBIGUOUS';
  return able((live[0] ?? fits[0])?.student);
}

function able(student: Listable | undefined): Listable | LineProblem {
  if (student === undefined) return 'UNKNOWN';
  if (student.dropped) return 'DROPPED';
  return student.meant ? student : 'NOT_MEANT';
}

const addressesIn = (text: string) => text.match(/[^\s<>,;()"']+@[^\s<>,;()"']+\.[^\s<>,;()"'.]+/g) ?? [];

/** The words of a name without accents and case, in one order: whoever writes the family name first means the same. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort();
}
