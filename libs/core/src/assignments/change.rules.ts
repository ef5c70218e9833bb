import { CHANGE_EFFECTS, type ChangeEffect } from '@firsthand/contracts';
import type { PersonView } from '../sections/sections.queries.ts';

/** Where one student stands with an assignment: what counts of what they did, and what is due when. */
export interface StandingFacts {
  readonly enrolmentId: string;
  readonly person: PersonView;
  readonly quotaMet: boolean;
  readonly interviews: readonly { readonly id: string; readonly counts: boolean }[];
  readonly steps: readonly StepFacts[];
}
export interface StepFacts {
  readonly id: string;
  readonly title: string;
  /** The effective deadline, on the section's wall and as an instant. */
  readonly dueLocal: string;
  readonly dueAt: string;
  /** Everybody's, which is the same for whoever has no more time. */
  readonly everybodysAt: string;
  readonly met: boolean;
  /** When they are still to be reminded of it. */
  readonly reminders: readonly string[];
}

/** One effect, of one step where it is about a step, on everybody who has it alike. */
export interface EffectView {
  effect: ChangeEffect;
  step: string | null;
  /** Of a deadline that moves: from when to when. */
  fromLocal: string | null;
  toLocal: string | null;
  /** How many interviews or reminders it is about; 0 where it is about neither. */
  many: number;
  students: PersonView[];
}

/**
 * What lies between two readings of an assignment's students, worst first. It compares and judges nothing itself: what
 * counts, what is met and what is due when was decided by the rules that decide it for everybody.
 */
export function effectsOf(
  before: readonly StandingFacts[],
  after: readonly StandingFacts[],
  now: Date,
): EffectView[] {
  const effects = new Map<string, EffectView & { place: number }>();
  const note = (effect: ChangeEffect, { person }: StandingFacts, about: About = {}) => {
    const { step, was, many = 0, place = -1 } = about;
    const [fromLocal, toLocal] = was && step ? [was.dueLocal, step.dueLocal] : [null, null];
    const key = [effect, step?.id, fromLocal, toLocal].join(' ');
    const first = { effect, step: step?.title ?? null, fromLocal, toLocal, many: 0, students: [], place };
    const sofar = effects.get(key) ?? first;
    sofar.many += many;
    sofar.students.push(person);
    effects.set(key, sofar);
  };
  const had = new Map(before.map((one) => [one.enrolmentId, one]));
  const has = new Set(after.map(({ enrolmentId }) => enrolmentId));
  for (const one of before)
    if (!has.has(one.enrolmentId)) {
      note('LEAVES', one);
      noteReminders(one, one.steps, [], note);
    }
  for (const one of after) {
    const was = had.get(one.enrolmentId);
    noteReminders(one, was?.steps ?? [], one.steps, note);
    if (!was) {
      note('JOINS', one);
      continue;
    }
    noteInterviews(was, one, note);
    one.steps.forEach((step, place) => {
      const old = was.steps.find(({ id }) => id === step.id);
      noteStep(old, step, now, (effect, about) => note(effect, one, { step, place, ...about }));
    });
    for (const step of was.steps)
      if (!one.steps.some(({ id }) => id === step.id)) note('STEP_GONE', one, { step });
  }
  return [...effects.values()]
    .sort(
      (a, b) =>
        CHANGE_EFFECTS.indexOf(a.effect) - CHANGE_EFFECTS.indexOf(b.effect) ||
        a.place - b.place ||
        b.students.length - a.students.length,
    )
    .map(({ place: _, ...effect }) => effect);
}

/** What each student still has to do, and has to do by another instant than before. */
export function movedDeadlines(
  before: readonly StandingFacts[],
  after: readonly StandingFacts[],
): { userId: string; step: StepFacts }[] {
  const had = new Map(
    before.flatMap((one) => one.steps.map((step) => [`${one.enrolmentId} ${step.id}`, step])),
  );
  return after.flatMap(({ enrolmentId, person, steps }) =>
    steps.flatMap((step) => {
      const was = had.get(`${enrolmentId} ${step.id}`);
      return was && !step.met && was.dueAt !== step.dueAt ? [{ userId: person.id, step }] : [];
    }),
  );
}

interface About {
  readonly step?: StepFacts;
  /** The step as it was, where its deadline moves. */
  readonly was?: StepFacts;
  readonly many?: number;
  readonly place?: number;
}
type Note = (effect: ChangeEffect, one: StandingFacts, about?: About) => void;

function noteInterviews(was: StandingFacts, is: StandingFacts, note: Note): void {
  const counted = new Map(was.interviews.map(({ id, counts }) => [id, counts]));
  const turned = is.interviews.filter(({ id, counts }) => counted.get(id) !== counts);
  const more = turned.filter(({ counts }) => counts).length;
  if (more > 0) note('COUNTS_MORE', is, { many: more });
  if (turned.length > more) note('COUNTS_LESS', is, { many: turned.length - more });
  if (was.quotaMet !== is.quotaMet) note(is.quotaMet ? 'QUOTA_MET' : 'QUOTA_UNMET', is);
}

function noteStep(
  was: StepFacts | undefined,
  is: StepFacts,
  now: Date,
  note: (effect: ChangeEffect, about?: About) => void,
): void {
  const late = ({ met, dueAt }: StepFacts) => !met && new Date(dueAt) < now;
  if (late(is) && !(was && late(was))) note('NEWLY_LATE');
  if (!was) return note('STEP_NEW');
  if (!was.met && !is.met) {
    if (is.dueAt !== was.dueAt) note(is.dueAt < was.dueAt ? 'SOONER' : 'LATER', { was });
    else if (is.everybodysAt !== was.everybodysAt) note('KEEPS_DATE');
    if (late(was) && !late(is)) note('NO_LONGER_LATE');
  }
  if (was.met !== is.met) note(is.met ? 'STEP_DONE' : 'STEP_UNDONE');
}

/** Reminders of steps that are named anew are the same ones: only when they come, and of what, is looked at. */
function noteReminders(
  one: StandingFacts,
  was: readonly StepFacts[],
  is: readonly StepFacts[],
  note: Note,
): void {
  const planned = (steps: readonly StepFacts[]) =>
    steps.flatMap(({ id, reminders }) => reminders.map((at) => `${id} ${at}`));
  const [old, present] = [new Set(planned(was)), new Set(planned(is))];
  const anew = [...present].filter((each) => !old.has(each)).length;
  const gone = [...old].filter((each) => !present.has(each)).length;
  if (anew > 0) note('REMINDERS_PLANNED', one, { many: anew });
  if (gone > 0) note('REMINDERS_GONE', one, { many: gone });
}
