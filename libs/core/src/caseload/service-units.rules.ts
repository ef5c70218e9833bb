import { SERVICE_KINDS, type ServiceKind } from '@firsthand/contracts';

/** A month as `YYYY-MM`, with the first day of it and of the next. */
export function monthOf(month: string): { from: string; until: string } | null {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === undefined || number === undefined || year === '0000') return null;
  const next = number === '12' ? [Number(year) + 1, 1] : [Number(year), Number(number) + 1];
  const two = (value: number) => String(value).padStart(2, '0');
  return { from: `${month}-01`, until: `${String(next[0]).padStart(4, '0')}-${two(next[1]!)}-01` };
}

export interface UnitTotals {
  units: number;
  minutes: number;
  /** In how many different people's lives. */
  clients: number;
  byKind: { kind: ServiceKind; units: number; minutes: number }[];
}

/** What the units of a month come to, with the kinds that occur in the order of the list. */
export function totalsOf(
  units: readonly { readonly enrolmentId: string; readonly kind: ServiceKind; readonly minutes: number }[],
): UnitTotals {
  const sum = (some: typeof units) => some.reduce((minutes, unit) => minutes + unit.minutes, 0);
  return {
    units: units.length,
    minutes: sum(units),
    clients: new Set(units.map(({ enrolmentId }) => enrolmentId)).size,
    byKind: SERVICE_KINDS.map((kind) => {
      const of = units.filter((unit) => unit.kind === kind);
      return { kind, units: of.length, minutes: sum(of) };
    }).filter(({ units: count }) => count > 0),
  };
}

/** One slip is no drift; from then on a quarter is too much. */
const SLIPS = 1;
const SHARE = 1 / 4;

/** Whether conversations that are for information turn into the search for a job. */
export function isDrifting({ held, asked }: { readonly held: number; readonly asked: number }): boolean {
  return asked > SLIPS && asked >= held * SHARE;
}
