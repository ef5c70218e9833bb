import type { StudentMilestoneView } from './progress.queries.ts';

interface Work {
  readonly milestones: readonly Pick<StudentMilestoneView, 'dueAt' | 'metAt'>[];
  readonly assignment: { readonly id: string };
}

/** What is due first comes first; work with nothing left to meet comes last. */
export function byUrgency(a: Work, b: Work): number {
  const due = (work: Work) =>
    work.milestones
      .filter((milestone) => milestone.metAt === null)
      .map((milestone) => milestone.dueAt)
      .sort()[0] ?? '~';
  const [first, second] = [`${due(a)} ${a.assignment.id}`, `${due(b)} ${b.assignment.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
