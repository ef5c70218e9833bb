/** What somebody wrote as days off: one a line, or from–to. */

const DAY = 86_400_000;
/** Longer than any break. */
const DAYS_AT_MOST = 120;

/** The days of lines such as `2027-10-11` or `2027-10-11 - 2027-10-15`, and the lines that are neither. */
export function daysIn(text: string): { days: string[]; wrong: string[] } {
  const days = new Set<string>();
  const wrong: string[] = [];
  for (const line of text.split(/[\n,;]/).map((part) => part.trim())) {
    if (line === '') continue;
    const [from, to = from] = line.match(/\d{4}-\d\d-\d\d/g) ?? [];
    const [first, last] = [Date.parse(`${from}`), Date.parse(`${to}`)];
    const count = (last - first) / DAY;
    const rest = line.replace(/\d{4}-\d\d-\d\d/g, '').replace(/[\s–—-]|to|au?/g, '');
    const real = [from, to].every((day) => day !== undefined && isDay(day));
    if (!real || count < 0 || count > DAYS_AT_MOST || rest !== '') wrong.push(line);
    else for (let n = 0; n <= count; n += 1) days.add(new Date(first + n * DAY).toISOString().slice(0, 10));
  }
  return { days: [...days].sort(), wrong };
}

/** The first term that starts after this one. */
export function nextTerm<Term extends { readonly startsOn: string }>(
  terms: readonly Term[],
  { startsOn }: { readonly startsOn: string },
): Term | undefined {
  return [...terms]
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .find((term) => term.startsOn > startsOn);
}

/** `Date.parse` takes the thirtieth of February for the second of March. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
