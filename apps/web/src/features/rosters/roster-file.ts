/** Roster files to take away. What comes in is read on the server, whatever it is. */

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
