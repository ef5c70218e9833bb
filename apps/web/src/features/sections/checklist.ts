/** What a section still needs before students can begin, in the order one would do it. */
import type { Section } from './sections-data.ts';

export const STEPS = ['staff', 'roster', 'cohorts', 'assignment', 'published'] as const;
export type Step = (typeof STEPS)[number];

type Looked = Pick<Section, 'studentCount'> & {
  readonly staff: readonly { readonly role: string; readonly droppedAt: string | null }[];
  readonly cohorts: readonly { readonly size: number }[];
  readonly assignments: readonly { readonly state: string }[];
};

export interface Checked {
  readonly step: Step;
  readonly done: boolean;
}

export function checklistOf({ studentCount, staff, cohorts, assignments }: Looked): Checked[] {
  const done: Record<Step, boolean> = {
    staff: staff.some(({ role, droppedAt }) => role === 'INSTRUCTOR' && droppedAt === null),
    roster: studentCount > 0,
    cohorts: cohorts.some(({ size }) => size > 0),
    assignment: assignments.length > 0,
    published: assignments.some(({ state }) => state === 'PUBLISHED'),
  };
  return STEPS.map((step) => ({ step, done: done[step] }));
}

/** The first thing that is missing; null when nothing is. */
export function nextStepOf(section: Looked): Step | null {
  return checklistOf(section).find(({ done }) => !done)?.step ?? null;
}
