import type { StuckReason } from '@firsthand/contracts';

const DAY_MS = 86_400_000;

/** What is looked at in one student's work on one assignment. Instants are those that hold for this student. */
export interface FieldworkFacts {
  /** From when they could work on it. */
  readonly startedAt: Date;
  /** By when the interviews, or else the reflection, must be done; null where nothing is dated. */
  readonly fieldworkDue: Date | null;
  readonly reflectionDue: Date | null;
  readonly chosen: number;
  readonly contacts: number;
  /** Contacts that were asked at least once. */
  readonly asked: number;
  /** Contacts who were neither asked nor met yet. */
  readonly unasked: number;
  /** Contacts from whom an answer, or a further attempt, is still to come. */
  readonly hopeful: number;
  /** When the last of the attempts that came to nothing ended. */
  readonly endedAt: Date | null;
  /** Interviews that are arranged and may count. */
  readonly planned: number;
  readonly held: number;
  readonly counted: number;
  readonly wanted: number;
  readonly unwritten: number;
  /** When the longest unwritten took place. */
  readonly unwrittenSince: Date | null;
  readonly unthanked: number;
  /** By when the thank-you owed longest was best said. */
  readonly thanksDue: Date | null;
  readonly prompts: number;
  /** Prompts with something written. */
  readonly answered: number;
  readonly handedIn: boolean;
}

/** Where a student is stuck, with the figures that show it. */
export interface Stuck {
  readonly reason: StuckReason;
  /** From when on. */
  readonly since: Date;
  /** How many there are of what the reason is about. */
  readonly found: number;
  /** How many there should be by now; null where the reason is not a question of number. */
  readonly expected: number | null;
}

/** By when each step is usually done, as a share of the time there is for the fieldwork. */
export const STEPS_BY = { chosen: 1 / 8, contact: 1 / 4, asked: 3 / 8 } as const;
/** The time that is taken to be there where nothing is dated, and the least that everybody has who joins late. */
const UNDATED_DAYS = 42;
const LEAST_DAYS = 14;
/** How long something may lie before it counts as stuck. */
const WRITE_UP_DAYS = 2;
const THANKS_DAYS = 1;
const REFLECTION_DAYS = 2;

/**
 * Is this student stuck, and where? Each reason has an instant from which it holds, so that it holds on as time goes by
 * until something is done, and more time never makes anybody stuck. Who handed in is not; who met the quota is asked for
 * no more interviews.
 */
export function stuckIn(facts: FieldworkFacts, now: Date): Stuck | null {
  if (facts.handedIn) return null;
  const { counted, planned, wanted, held, contacts, asked } = facts;
  const met = held + planned;
  const open = counted < wanted;
  const { by, nth, dueBy } = paceOf(facts);

  const reasons: readonly [StuckReason, Date | null | false, number, number?][] = [
    [
      'REFLECTION_EMPTY',
      facts.prompts > 0 && facts.answered === 0 && after(facts.reflectionDue, -REFLECTION_DAYS),
      0,
    ],
    [
      'NOT_WRITTEN_UP',
      open && facts.unwritten > 0 && after(facts.unwrittenSince, WRITE_UP_DAYS),
      facts.unwritten,
    ],
    ['NOT_THANKED', facts.unthanked > 0 && after(facts.thanksDue, THANKS_DAYS), facts.unthanked],
    ['NOTHING_CHOSEN', open && facts.chosen === 0 && met === 0 && by(STEPS_BY.chosen), 0],
    ['NO_CONTACT', open && contacts === 0 && by(STEPS_BY.contact), 0],
    ['NO_OUTREACH', open && contacts > 0 && asked === 0 && met === 0 && by(STEPS_BY.asked), contacts],
    [
      'ALL_SILENT',
      open &&
        asked > 0 &&
        facts.hopeful === 0 &&
        facts.unasked === 0 &&
        counted + planned < wanted &&
        (facts.endedAt ?? facts.startedAt),
      asked,
    ],
    ['BEHIND', open && counted + planned < wanted && nth(counted + planned + 1), counted, dueBy(now)],
  ];
  for (const [reason, since, found, expected = null] of reasons)
    if (since && since <= now) return { reason, since, found, expected };
  return null;
}

/** By when what should be done, between the beginning and the day the fieldwork is due. */
function paceOf({ startedAt, fieldworkDue, wanted }: FieldworkFacts) {
  const start = startedAt.getTime();
  const due = Math.max(fieldworkDue?.getTime() ?? start + UNDATED_DAYS * DAY_MS, start + LEAST_DAYS * DAY_MS);
  const by = (share: number) => new Date(start + share * (due - start));
  /** The interviews are spread evenly from when the first contact should be there. */
  const nth = (n: number) => by(STEPS_BY.contact + (1 - STEPS_BY.contact) * (n / wanted));
  /** How many interviews there should be by an instant. */
  const dueBy = (at: Date) => {
    let n = 0;
    while (n < wanted && nth(n + 1) <= at) n += 1;
    return n;
  };
  return { by, nth, dueBy };
}

function after(at: Date | null, days: number): Date | null {
  return at && new Date(at.getTime() + days * DAY_MS);
}
