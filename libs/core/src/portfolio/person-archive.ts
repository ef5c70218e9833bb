import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { endingOf } from '../files/files.rules.ts';
import { csvOfLines } from './archive.ts';
import { TAKEN_FILES, type TakenFile, type TakenOwner, type TakenRow } from './person-export.queries.ts';
import type { PortfolioRow } from './portfolio.queries.ts';
import { wordsFor } from './words.ts';

interface Taken {
  readonly owner: TakenOwner;
  readonly takenAt: Date;
  /** The rows of a table, some at a time. */
  readonly pages: (file: TakenFile) => AsyncIterable<TakenRow[]>;
  /** Of a file of theirs; null where there are none any more. */
  readonly bytes: (id: string) => Promise<Uint8Array | null>;
}

/** How rows become text: what comes before the first of them, between them, and after the last. */
interface Writing {
  readonly ending: string;
  readonly write: (rows: readonly PortfolioRow[], columns: readonly string[], isFirst: boolean) => string;
  readonly end: string;
}
/** Each table is read twice, for a program and for a spreadsheet, so that neither waits in memory for the other. */
const WRITINGS: readonly Writing[] = [
  {
    ending: 'json',
    write: (rows, _, isFirst) =>
      rows.map((row, at) => (isFirst && at === 0 ? '[\n' : ',\n') + JSON.stringify(row)).join(''),
    end: '\n]\n',
  },
  {
    ending: 'csv',
    // Every row of a table has the same columns.
    write: (rows, columns, isFirst) => {
      const lines = rows.map((row) => columns.map((column) => row[column]));
      return csvOfLines(isFirst ? [columns, ...lines] : lines, { bom: isFirst });
    },
    end: '',
  },
];

/** Everything of somebody's as one ZIP, of which no more is held than a few rows of a table, or one file. */
export async function* personArchive(taken: Taken): AsyncGenerator<Uint8Array> {
  const { owner, takenAt, pages, bytes } = taken;
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const add = <File extends ZipDeflate | ZipPassThrough>(file: File): File => {
    file.mtime = takenAt;
    zip.add(file);
    return file;
  };
  const made = function* () {
    if (failure) throw failure;
    yield* ready.splice(0);
  };

  add(new ZipDeflate('README.txt', { level: 6 })).push(strToU8(wordsFor(owner.locale).readMeAll), true);
  for (const file of TAKEN_FILES) {
    for (const { ending, write, end } of WRITINGS) {
      let into: ZipDeflate | null = null;
      let columns: string[] = [];
      for await (const page of pages(file)) {
        const rows = page.map(({ names, row }) => ({ ...names, ...row }));
        const isFirst = into === null;
        if (isFirst) columns = Object.keys(rows[0]!);
        into ??= add(new ZipDeflate(`${file.folder}/${file.table}.${ending}`, { level: 6 }));
        into.push(strToU8(write(rows, columns, isFirst)));
        yield* made();
      }
      into?.push(strToU8(end), true);
      yield* made();
    }
    if (file.table !== 'files') continue;
    for await (const page of pages(file))
      for (const { row } of page) {
        const id = String(row['id']);
        const content = row['state'] === 'KEPT' ? await bytes(id) : null;
        if (!content) continue;
        add(new ZipPassThrough(`files/${id}.${endingOf(String(row['type']))}`)).push(content, true);
        yield* made();
      }
  }
  zip.end();
  yield* made();
}
