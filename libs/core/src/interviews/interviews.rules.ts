import { LIMITS, type Quota, RuleBroken } from '@firsthand/contracts';
import { presentContact } from '../contacts/contacts.rules.ts';
import { maySeeWords } from '../interviewees/interviewees.rules.ts';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import type { ChoiceView } from '../research/plan.queries.ts';
import type { InterviewView } from './interviews.queries.ts';
import { gridOf, type Slot } from './quota.rules.ts';

/** More than any coursework asks for; what is beyond is no student's diligence. */
export const INTERVIEWS_AT_MOST = 60;

/** @throws RuleBroken when the times cannot be true. */
export function checkTimes(
  given: { startsAt: Date; plannedMinutes: number | null; actualMinutes: number | null },
  now: Date,
): void {
  if (given.actualMinutes !== null && given.startsAt > now)
    throw new RuleBroken(
      'not-yet-held',
      'This interview is still to come, so it has no length yet. Add the minutes once you have met.',
    );
  for (const minutes of [given.plannedMinutes, given.actualMinutes])
    if (minutes !== null && (minutes < 1 || minutes > 1440))
      throw new RuleBroken('minutes', 'An interview lasts between 1 minute and a day.', { minutes });
}

/** @throws RuleBroken when there are too many, or the notes are too long to keep. */
export function checkLog(given: { notes: string; logged: number }): void {
  if (given.logged >= INTERVIEWS_AT_MOST)
    throw new RuleBroken('too-many-interviews', `There are already ${INTERVIEWS_AT_MOST} interviews here.`);
  if (given.notes.length > LIMITS.textLength)
    throw new RuleBroken('too-long', `Notes hold up to ${LIMITS.textLength} characters.`);
}

/** An interview as this reader may see it. */
export function presentInterview(interview: InterviewView, reader: { isOwner: boolean }): InterviewView {
  return {
    ...interview,
    ...(!reader.isOwner && { place: '' }),
    ...(!maySeeWords(interview, reader) && { notes: '' }),
    contact: presentContact(interview.contact, reader),
  };
}

export interface QuotaGridView {
  counted: number;
  wanted: number;
  met: boolean;
  rows: {
    occupation: OccupationView | null;
    counted: number;
    wanted: number;
    slots: (Omit<Slot, 'interviewId'> & { interview: InterviewView | null })[];
  }[];
}

/** The grid of occupation × slot that student, instructor and counsellor share, from the verdicts on the rows. */
export function quotaGrid(
  quota: Quota,
  choices: readonly ChoiceView[],
  interviews: readonly InterviewView[],
): QuotaGridView {
  const occupations = new Map(choices.map(({ occupation }) => [occupation.id, occupation]));
  const byId = new Map(interviews.map((interview) => [interview.id, interview]));
  const rows = gridOf(
    quota,
    choices.map(({ id, chosenAt, occupation }) => ({ id, chosenAt, occupationId: occupation.id })),
    interviews.map((interview) => ({ ...interview, occupationId: interview.occupation.id })),
  );
  const counted = interviews.filter(({ counts }) => counts).length;
  const wanted = quota.perOccupation * quota.occupations;
  return {
    counted,
    wanted,
    met: counted >= wanted,
    rows: rows.map(({ occupationId, slots, ...row }) => ({
      ...row,
      occupation: occupations.get(occupationId ?? '') ?? null,
      slots: slots.map(({ interviewId, ...slot }) => ({
        ...slot,
        interview: byId.get(interviewId ?? '') ?? null,
      })),
    })),
  };
}
