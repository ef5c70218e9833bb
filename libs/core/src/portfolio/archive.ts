import { stringify } from 'csv-stringify/sync';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { endingOf } from '../files/files.rules.ts';
import { safeCell } from './cells.rules.ts';
import type { PortfolioData, PortfolioOwner, PortfolioRow } from './portfolio.queries.ts';
import { wordsFor } from './words.ts';

/** Also what never ends in rows has an end: a column that only some rows have is a column of all. */
function columnsOf(rows: readonly PortfolioRow[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** One table as CSV that a spreadsheet opens with its accents, and in which nothing is ever run. */
export function csvOf(rows: readonly PortfolioRow[]): string {
  const columns = columnsOf(rows);
  return csvOfLines([columns, ...rows.map((row) => columns.map((column) => row[column]))], { bom: true });
}

/** Lines of cells as CSV, for whoever wants them in this order and no other. Nothing in them is ever run. */
export function csvOfLines(lines: readonly (readonly unknown[])[], { bom }: { bom: boolean }): string {
  return stringify(
    lines.map((cells) => cells.map(safeCell)),
    { bom, record_delimiter: 'windows' },
  );
}

interface Archived {
  readonly owner: PortfolioOwner;
  readonly takenAt: Date;
  readonly data: PortfolioData;
}

/** The record as one ZIP, file after file, so that no more than one photo is held at a time. */
export async function* archiveOf(
  { owner, takenAt, data }: Archived,
  photo: (id: string) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const add = (file: ZipDeflate | ZipPassThrough, bytes: Uint8Array) => {
    file.mtime = takenAt;
    zip.add(file);
    file.push(bytes, true);
  };
  const taken = function* () {
    if (failure) throw failure;
    yield* ready.splice(0);
  };
  const text = (name: string, content: string) => add(new ZipDeflate(name, { level: 6 }), strToU8(content));

  text('README.txt', wordsFor(owner.locale).readMe);
  text('record.json', JSON.stringify({ takenAt: takenAt.toISOString(), owner, tables: data }, null, 1));
  yield* taken();
  for (const [table, rows] of Object.entries(data)) {
    if (rows.length > 0) text(`tables/${table}.csv`, csvOf(rows));
    yield* taken();
  }
  for (const file of data['files'] ?? []) {
    if (file['state'] !== 'KEPT') continue;
    const id = String(file['id']);
    const place = file['purpose'] === 'ATTACHMENT' ? 'attachments' : 'photos';
    add(new ZipPassThrough(`${place}/${id}.${endingOf(String(file['type']))}`), await photo(id));
    yield* taken();
  }
  zip.end();
  yield* taken();
}
