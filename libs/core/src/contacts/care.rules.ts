import { type CareState, RuleBroken } from '@firsthand/contracts';
import { addDays } from '../assignments/deadlines.rules.ts';

/** How many students of an institution may ask the same person, and in how many days. */
export interface CareSettings {
  readonly limit: number;
  readonly days: number;
}

/** The bounds of what an administrator may set. */
export const CARE_BOUNDS = { limit: { least: 1, most: 50 }, days: { least: 1, most: 730 } } as const;

/** What the institution knows of one person. Days are the institution's calendar days, `YYYY-MM-DD`. */
export interface CareRecord {
  /** They asked never to be contacted. */
  readonly forbidden: boolean;
  /** They said that this student should rather not come back. */
  readonly ratherNot: boolean;
  /** When the student who wants to ask last did. */
  readonly mine: string | null;
  /** When each other student last asked. */
  readonly others: readonly string[];
}

export interface CareView {
  state: CareState;
  /** The day from which they may be asked again; only while `RECENTLY_ASKED`. */
  askAgainOn: string | null;
}

/** The student's own asking still counts on this day, so that asking again takes nobody else's place. */
export function stillCounts(askedOn: string | null, today: string, { days }: CareSettings): boolean {
  return askedOn !== null && today < dayAfter(askedOn, days);
}

/** May this student ask this person today? Whoever is among the askers already may follow up. */
export function careOn(record: CareRecord, today: string, settings: CareSettings): CareView {
  if (record.forbidden) return { state: 'DO_NOT_CONTACT', askAgainOn: null };
  if (record.ratherNot) return { state: 'RATHER_NOT', askAgainOn: null };
  if (stillCounts(record.mine, today, settings)) return { state: 'FREE', askAgainOn: null };
  const counting = record.others.filter((on) => stillCounts(on, today, settings)).sort();
  const over = counting.length - settings.limit;
  if (over < 0) return { state: 'FREE', askAgainOn: null };
  // Room for one more comes when the asking that fills the last place has had its time.
  return { state: 'RECENTLY_ASKED', askAgainOn: dayAfter(counting[over]!, settings.days) };
}

/** @throws RuleBroken when the person may not be asked today. Never says who asked before. */
export function checkCare({ state, askAgainOn }: CareView): void {
  if (state === 'DO_NOT_CONTACT')
    throw new RuleBroken('do-not-contact', 'This person asked not to be contacted. Please respect that.');
  if (state === 'RATHER_NOT')
    throw new RuleBroken(
      'rather-not-again',
      'This person would rather not be asked again. Thank them for what they gave you, and ask somebody else.',
    );
  if (state === 'RECENTLY_ASKED')
    throw new RuleBroken(
      'recently-asked',
      `This person was asked recently. They may be asked again from ${askAgainOn}. Ask somebody else meanwhile.`,
      { on: askAgainOn },
    );
}

function dayAfter(day: string, days: number): string {
  return addDays(`${day}T12:00`, days).slice(0, 10);
}
