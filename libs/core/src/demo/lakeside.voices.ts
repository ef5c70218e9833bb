import type { Voice } from './coursework.ts';
import type { Moment } from './stage.ts';

/** Somebody a student has found and not met. */
export function known(
  name: string,
  organisation: string,
  position: string,
  source: Voice['source'],
  found: Moment,
  vantage: Voice['vantage'] = 'DOES',
): Voice {
  return { name, organisation, position, source, found, vantage, family: source === 'FAMILY' };
}

/** Somebody met once, and thanked. */
export function voice(
  name: string,
  organisation: string,
  position: string,
  source: Voice['source'],
  found: Moment,
  at: Moment,
  minutes: number,
  notes: string,
  vantage: Voice['vantage'] = 'DOES',
): Voice {
  return {
    ...known(name, organisation, position, source, found, vantage),
    meets: { at, mode: minutes % 2 === 0 ? 'IN_PERSON' : 'PHONE', minutes, notes, thanked: 'EMAIL' },
  };
}
