/** What needs a member of staff today, most pressing first; a pure reading of their assignments and sections. */
import type { HelpNeededQuery, StaffTodayQuery } from '../../generated/operations.ts';

export type Assignment = StaffTodayQuery['assignments'][number];
export type Section = StaffTodayQuery['sections']['edges'][number]['node'];

export type Help = HelpNeededQuery['helpNeeded'][number];

export type Need =
  | {
      readonly kind: 'stuck';
      readonly assignment: Assignment;
      readonly count: number;
      readonly longest: Help['longest'];
    }
  | {
      readonly kind: 'grade' | 'release' | 'regrade' | 'asked' | 'late';
      readonly assignment: Assignment;
      readonly count: number;
    }
  | { readonly kind: 'draft'; readonly assignment: Assignment; readonly count: null }
  | { readonly kind: 'roster' | 'staff' | 'assignment'; readonly section: Section; readonly count: null };

interface May {
  readonly extend: boolean;
  readonly grade: boolean;
  readonly design: boolean;
  readonly import: boolean;
  readonly staff: boolean;
}

export function needsOf(
  assignments: readonly Assignment[],
  sections: readonly Section[],
  help: readonly Help[],
  may: May,
  now: Date,
): Need[] {
  const published = assignments.filter(({ state }) => state === 'PUBLISHED');
  const today = now.toISOString().slice(0, 10);
  const running = sections.filter(({ term }) => term.endsOn >= today);
  const byCount = (a: Need, b: Need) => (b.count ?? 0) - (a.count ?? 0);
  const counted = (
    kind: 'grade' | 'release' | 'regrade' | 'asked' | 'late',
    wanted: boolean,
    count: (assignment: Assignment) => number,
  ): Need[] =>
    wanted
      ? published
          .map((assignment): Need => ({ kind, assignment, count: count(assignment) }))
          .filter((need) => (need.count ?? 0) > 0)
          .sort(byCount)
      : [];
  return [
    ...counted(
      'grade',
      may.grade,
      ({ progress }) => progress.submitted - progress.graded - progress.returned - progress.excused,
    ),
    ...counted('release', may.grade, ({ progress }) => progress.graded - progress.released),
    ...counted('regrade', may.grade, ({ progress }) => progress.regrades),
    ...counted('asked', may.extend, ({ progress }) => progress.asked),
    ...counted('late', true, ({ id }) => help.find(({ assignmentId }) => assignmentId === id)?.late ?? 0),
    ...published
      .flatMap((assignment): Need[] => {
        const stuck = help.find(({ assignmentId }) => assignmentId === assignment.id);
        return stuck && stuck.stuck > 0
          ? [{ kind: 'stuck', assignment, count: stuck.stuck, longest: stuck.longest }]
          : [];
      })
      .sort(byCount),
    ...(may.staff ? running.filter(({ staff }) => staff.length === 0) : []).map((section): Need => ({
      kind: 'staff',
      section,
      count: null,
    })),
    ...(may.import ? running.filter(({ studentCount }) => studentCount === 0) : []).map((section): Need => ({
      kind: 'roster',
      section,
      count: null,
    })),
    ...(may.design ? running.filter((section) => waitsForWork(section, assignments)) : []).map(
      (section): Need => ({ kind: 'assignment', section, count: null }),
    ),
    ...(may.design ? assignments.filter(({ state }) => state === 'DRAFT') : []).map((assignment): Need => ({
      kind: 'draft',
      assignment,
      count: null,
    })),
  ];
}

/** Its students are there and nothing is set for them. */
function waitsForWork({ id, studentCount }: Section, assignments: readonly Assignment[]): boolean {
  return studentCount > 0 && !assignments.some(({ section }) => section.id === id);
}

export interface Coming {
  readonly assignment: Assignment;
  readonly milestone: Assignment['milestones'][number];
}

/** The deadlines of the coming two weeks, soonest first. */
export function comingUp(assignments: readonly Assignment[], now: Date): Coming[] {
  const until = new Date(now.getTime() + 14 * 86_400_000);
  return assignments
    .filter(({ state }) => state === 'PUBLISHED')
    .flatMap((assignment) => assignment.milestones.map((milestone) => ({ assignment, milestone })))
    .filter(({ milestone }) => new Date(milestone.dueAt) > now && new Date(milestone.dueAt) < until)
    .sort((a, b) => a.milestone.dueAt.localeCompare(b.milestone.dueAt));
}
