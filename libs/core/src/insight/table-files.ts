import writeWorkbook from 'write-excel-file/node';
import { csvOf } from '../portfolio/archive.ts';
import type { TableRow } from './tables.rules.ts';

export interface KeptFile {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** One table, UTF-8 with a byte order mark. */
export function tableFile(name: string, rows: readonly TableRow[]): KeptFile {
  return { name, bytes: whole(Buffer.from(csvOf(rows))) };
}

/** Tables by name, a sheet each. Texts are written as texts, so that no cell is a formula. */
export async function workbookFile(
  name: string,
  tables: Readonly<Record<string, readonly TableRow[]>>,
): Promise<KeptFile> {
  const sheets = Object.entries(tables).map(([sheet, rows]) => {
    const columns = Object.keys(rows[0] ?? {});
    return {
      sheet,
      stickyRowsCount: 1,
      data: [
        columns.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => columns.map((column) => cellOf(row[column]))),
      ],
    };
  });
  return { name, bytes: whole(await writeWorkbook(sheets).toBuffer()) };
}

function cellOf(value: string | number | boolean | null | undefined) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, value: String(value) };
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
