import writeWorkbook from 'write-excel-file/node';
import { csvOf, csvOfLines } from '../portfolio/archive.ts';
import type { TableRow } from './tables.rules.ts';

export interface KeptFile {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** One table, UTF-8 with a byte order mark. */
export function tableFile(name: string, rows: readonly TableRow[]): KeptFile {
  return { name, bytes: whole(Buffer.from(csvOf(rows))) };
}

/** A file of these lines as they are. */
export function linesFile(name: string, lines: readonly (readonly unknown[])[], bom = false): KeptFile {
  return { name, bytes: whole(Buffer.from(csvOfLines(lines, { bom }))) };
}

/** Tables by name, a sheet each. Texts are written as texts, so that no cell is a formula. */
export async function workbookFile(
  name: string,
  tables: Readonly<Record<string, readonly TableRow[]>>,
): Promise<KeptFile> {
  const lines = Object.entries(tables).map(([sheet, rows]) => {
    const columns = Object.keys(rows[0] ?? {});
    return [sheet, [columns, ...rows.map((row) => columns.map((column) => row[column]))]] as const;
  });
  return workbookOfLines(name, Object.fromEntries(lines));
}

type Cell = string | number | boolean | null | undefined;

/** The same of lines in this order: the first holds the headings. */
export async function workbookOfLines(
  name: string,
  tables: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<KeptFile> {
  const sheets = Object.entries(tables).map(([sheet, [head = [], ...rest]]) => ({
    sheet,
    stickyRowsCount: 1,
    data: [
      head.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
      ...rest.map((line) => line.map(cellOf)),
    ],
  }));
  return { name, bytes: whole(await writeWorkbook(sheets).toBuffer()) };
}

function cellOf(value: Cell) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, value: String(value) };
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
