/** What a spreadsheet would take for a formula, also behind what it does not show: spaces of all kinds, breaks, marks. */
const FORMULA =
  /^[\s\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** A spreadsheet also begins one after a tab or a return. */
const BEGINS_OUT_OF_SIGHT = /^[\t\r\n]/u;

/** A value as a cell of a CSV file: nothing in it is ever run. What could be begins with an apostrophe, and stays whole. */
export function safeCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // A dash and nothing else: by it other systems know that there is no grade.
  if (text === '-') return text;
  return FORMULA.test(text) || BEGINS_OUT_OF_SIGHT.test(text) ? `'${text}` : text;
}
