/** From a roster file's bytes to the cells of its rows. */
import { parse } from 'csv-parse/sync';
import type { RosterDelimiter, RosterEncoding } from '@firsthand/contracts';
import { fromWindows1252 } from '@firsthand/platform';

const DECODE: Record<RosterEncoding, (bytes: Uint8Array) => string> = {
  UTF_8: (bytes) => new TextDecoder('utf-8').decode(bytes),
  UTF_16LE: (bytes) => new TextDecoder('utf-16le').decode(bytes),
  UTF_16BE: (bytes) => new TextDecoder('utf-16be').decode(bytes),
  WINDOWS_1252: fromWindows1252,
};
export const SIGNS: Record<RosterDelimiter, string> = {
  COMMA: ',',
  SEMICOLON: ';',
  TAB: '\t',
};

/**
 * The text of a file. UTF-8 and UTF-16 say so themselves, or show it by their zero bytes; what is not valid UTF-8 was
 * saved by an older spreadsheet program, which means Windows-1252 where our languages are written.
 */
export function textOf(
  bytes: Uint8Array,
  wished?: RosterEncoding | null,
): { text: string; encoding: RosterEncoding } {
  const encoding = wished ?? encodingOf(bytes);
  return { text: DECODE[encoding](bytes), encoding };
}

function encodingOf(bytes: Uint8Array): RosterEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF_16LE';
  if (first === 0xfe && second === 0xff) return 'UTF_16BE';
  const start = bytes.subarray(0, 400);
  const zeros = [0, 0];
  start.forEach((byte, at) => byte === 0 && (zeros[at % 2]! += 1));
  // Latin letters of 16 bits: every other byte is zero.
  const many = start.length * 0.3;
  if (start.length >= 4 && zeros[1]! > many && zeros[0]! < many / 3) return 'UTF_16LE';
  if (start.length >= 4 && zeros[0]! > many && zeros[1]! < many / 3) return 'UTF_16BE';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'UTF_8';
  } catch {
    return 'WINDOWS_1252';
  }
}

const CALLED = new Map(Object.entries(SIGNS).map(([name, sign]) => [sign, name as RosterDelimiter]));

/** By its sign, which is one of these. */
export const delimiterCalled = (sign: string): RosterDelimiter => CALLED.get(sign)!;

/** The sign between cells: whichever is most frequent in the first row that has any text, outside quotes. */
export function delimiterOf(text: string): RosterDelimiter {
  const counts: Record<RosterDelimiter, number> = {
    COMMA: 0,
    SEMICOLON: 0,
    TAB: 0,
  };
  let quoted = false;
  // Only blank lines are skipped: a tab at the start is an empty first cell.
  for (const sign of text.replace(/^\s*\n/, '')) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && CALLED.has(sign)) counts[CALLED.get(sign)!] += 1;
  }
  const candidates = Object.keys(counts) as RosterDelimiter[];
  return candidates.reduce((best, name) => (counts[name] > counts[best] ? name : best), 'COMMA');
}

/** Half of a two-part character cannot be stored; a mark stands in its place. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** Text of 16-bit letters read as 8-bit ones has a NUL after every letter. */
export function looksLikeUtf16(text: string): boolean {
  const start = text.slice(0, 200);
  return start.length >= 4 && start.split('\u0000').length - 1 >= start.length / 3;
}

const LINE_ENDS = ['\r\n', '\n', '\r'].map((end) => Buffer.from(end));

/** Has this text more lines than so many rows could have, also where cells hold line breaks? Found out in a moment. */
export function hasTooManyLines(text: string, rows: number): boolean {
  const most = Math.max(rows * 2, 100_000);
  const end = text.includes('\n') ? '\n' : '\r';
  let lines = 0;
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1))
    if ((lines += 1) > most) return true;
  return false;
}

/** The cells of every row, blank rows too, so that a row's place is its number in the sheet; at most so many rows. */
export function splitRows(
  text: string,
  delimiter: RosterDelimiter,
  atMost: number,
): { records: string[][]; unclosed: number | null } {
  let read = 0;
  try {
    const records = parse(text, {
      delimiter: SIGNS[delimiter],
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: atMost,
      on_record: (record: string[]) => {
        read += 1;
        return record;
      },
    });
    return { records, unclosed: null };
  } catch (error) {
    if ((error as { code?: string }).code === 'CSV_QUOTE_NOT_CLOSED')
      return { records: [], unclosed: read + 1 };
    throw error;
  }
}
