import type { MilestoneKind, WorkFate } from '@firsthand/contracts';

/** A published assignment of the section students leave or of the one they come into. */
export interface StandingAssignment {
  readonly id: string;
  readonly title: string;
  readonly sectionId: string;
  /** Copies of one assignment share it. */
  readonly originId: string;
  readonly cohortIds: readonly string[];
}

export interface Mover {
  readonly enrolmentId: string;
  readonly sectionId: string;
  readonly cohortId: string | null;
}

/** What one of them did on one assignment, in either section. */
export interface WorkSoFar {
  readonly enrolmentId: string;
  readonly assignmentId: string;
  readonly interviews: number;
  readonly handedIn: boolean;
}

/** Where they go; no cohort: into the section, and into no group of it yet. */
export interface Destination {
  readonly sectionId: string;
  readonly cohortId: string | null;
}

/** What becomes of one student's work on one assignment. */
export interface OneFate {
  readonly enrolmentId: string;
  readonly assignment: StandingAssignment;
  readonly fate: WorkFate;
  /** Where it goes along to. */
  readonly into: StandingAssignment | null;
  readonly interviews: number;
  readonly handedIn: boolean;
}

/** The same for everybody who shares it, as staff read it before they confirm. */
export interface SharedFate {
  readonly assignmentId: string;
  readonly title: string;
  readonly fate: WorkFate;
  readonly intoTitle: string | null;
  readonly students: number;
  readonly interviews: number;
  readonly handedIn: number;
}

/**
 * What becomes of everything these students did and were to do. An assignment that is theirs before and after simply
 * goes on. One that has a copy in the section they go to hands the fieldwork over to it, one source to one copy. Anything else that
 * was begun stays readable where it is; what was not begun ends, and what is new to them begins.
 */
export function fatesOf(
  movers: readonly Mover[],
  assignments: readonly StandingAssignment[],
  done: readonly WorkSoFar[],
  to: Destination,
): OneFate[] {
  const work = new Map(done.map((one) => [`${one.enrolmentId} ${one.assignmentId}`, one]));
  const awaiting = assignments.filter(
    ({ sectionId, cohortIds }) =>
      sectionId === to.sectionId && to.cohortId !== null && cohortIds.includes(to.cohortId),
  );
  return movers.flatMap((mover) => {
    const did = (one: StandingAssignment) => work.get(`${mover.enrolmentId} ${one.id}`);
    const told = (
      assignment: StandingAssignment,
      fate: WorkFate,
      into: StandingAssignment | null = null,
    ): OneFate => ({
      ...{ enrolmentId: mover.enrolmentId, assignment, fate, into },
      interviews: did(assignment)?.interviews ?? 0,
      handedIn: did(assignment)?.handedIn ?? false,
    });
    const had = (one: StandingAssignment) =>
      one.sectionId === mover.sectionId && mover.cohortId !== null && one.cohortIds.includes(mover.cohortId);
    const taken = new Set<string>();
    const left = assignments
      .filter((one) => one.sectionId === mover.sectionId && !awaiting.includes(one) && (had(one) || did(one)))
      .map((one) => {
        if (!did(one)) return told(one, 'ENDS');
        const copy = awaiting.find(
          ({ id, sectionId, originId }) =>
            sectionId !== one.sectionId && originId === one.originId && !taken.has(id),
        );
        if (!copy) return told(one, 'STAYS');
        taken.add(copy.id);
        return told(one, 'GOES_ALONG', copy);
      });
    const met = awaiting
      .filter(({ id }) => !taken.has(id))
      .map((one) => told(one, had(one) || did(one) ? 'CONTINUES' : 'BEGINS'));
    return [...left, ...met];
  });
}

/** What staff and a student have open with each other about one assignment: an excuse that stands, or a request for more time. */
export interface OpenMatter {
  readonly id: string;
  readonly what: 'EXCUSE' | 'REQUEST';
  readonly enrolmentId: string;
  readonly assignmentId: string;
  /** Of an excuse, null for all of the assignment. */
  readonly milestoneId: string | null;
}

/** A step of an assignment, by which it is found again in a copy. */
export interface Step {
  readonly id: string;
  readonly assignmentId: string;
  readonly kind: MilestoneKind;
  readonly title: string;
}

export interface MovedMatter extends OpenMatter {
  /** What it is about where they go; null where there is no such thing, and it stays behind. */
  readonly into: { readonly assignmentId: string; readonly milestoneId: string | null } | null;
}

/**
 * What becomes of excuses and open requests on work that is left. They follow into the copy of it, done or not yet begun, to the
 * step that is the same one there. What goes on unchanged is not named.
 */
export function mattersOf(
  matters: readonly OpenMatter[],
  fates: readonly OneFate[],
  steps: readonly Step[],
): MovedMatter[] {
  return matters.flatMap((matter): MovedMatter[] => {
    const own = fates.filter(({ enrolmentId }) => enrolmentId === matter.enrolmentId);
    const left = own.find(({ assignment, fate }) => assignment.id === matter.assignmentId && LEFT.has(fate));
    if (!left) return [];
    const copy =
      left.into ??
      own.find(
        ({ fate, assignment }) =>
          left.fate === 'ENDS' &&
          fate === 'BEGINS' &&
          assignment.sectionId !== left.assignment.sectionId &&
          assignment.originId === left.assignment.originId,
      )?.assignment;
    if (!copy) return [{ ...matter, into: null }];
    if (matter.milestoneId === null)
      return [{ ...matter, into: { assignmentId: copy.id, milestoneId: null } }];
    const there = sameStep(matter.milestoneId, copy.id, steps);
    return [{ ...matter, into: there ? { assignmentId: copy.id, milestoneId: there.id } : null }];
  });
}

const LEFT: ReadonlySet<WorkFate> = new Set(['STAYS', 'GOES_ALONG', 'ENDS']);

/** Of the same kind and name; else, where each has only one of that kind, that one: a step may have been renamed. */
function sameStep(milestoneId: string, copyId: string, steps: readonly Step[]): Step | undefined {
  const here = steps.find(({ id }) => id === milestoneId);
  if (!here) return undefined;
  const alike = (assignmentId: string) =>
    steps.filter((one) => one.assignmentId === assignmentId && one.kind === here.kind);
  const there = alike(copyId);
  const named = there.find(({ title }) => title === here.title);
  return named ?? (there.length === 1 && alike(here.assignmentId).length === 1 ? there[0] : undefined);
}

/** In the order of the fates that ask for thought; within one, as the assignments came. */
export function shared(fates: readonly OneFate[]): SharedFate[] {
  const groups = new Map<string, SharedFate>();
  for (const { assignment, fate, into, interviews, handedIn } of fates) {
    const key = `${ORDER[fate]} ${assignment.id}`;
    const before = groups.get(key);
    groups.set(key, {
      ...{ assignmentId: assignment.id, title: assignment.title, fate, intoTitle: into?.title ?? null },
      students: (before?.students ?? 0) + 1,
      interviews: (before?.interviews ?? 0) + interviews,
      handedIn: (before?.handedIn ?? 0) + (handedIn ? 1 : 0),
    });
  }
  return [...groups.values()].sort((a, b) => ORDER[a.fate] - ORDER[b.fate]);
}

const ORDER: Record<WorkFate, number> = { STAYS: 0, GOES_ALONG: 1, CONTINUES: 2, BEGINS: 3, ENDS: 4 };
