/** Reading and writing roster files in the browser, as pure functions over bytes and text. */

/** What the API takes in one request, with room for JSON's own signs. */
export const LARGEST_BYTES = 1_000_000;

/**
 * The text of a file. UTF-8 and UTF-16 say so themselves; anything that is not valid UTF-8 was saved by an older
 * spreadsheet program, which means windows-1252 where our languages are written.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Spreadsheets are archives; they must be saved as CSV first. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const oldExcel = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return zip || oldExcel;
}

/**
 * A CSV that no spreadsheet program will take for formulas: a cell that begins like one gets an apostrophe in front,
 * also after blanks, which programs skip. Starts with a byte order mark, so that accents survive Excel.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    const text = String(value);
    const safe = /^[\s\u00a0\ufeff]*[=+\-@|%]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
    return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
