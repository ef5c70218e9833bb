import type { Tx } from '@firsthand/persistence';
import { STUDENTS_TO_TELL } from './assignments.queries.ts';

/** Tells the students of a published assignment of it, once per person: who came to it later is told then. */
export async function tellStudents(
  tx: Tx,
  assignment: { id: string; title: string; zone: string },
): Promise<void> {
  const students = await tx.sql(STUDENTS_TO_TELL, assignment.id);
  await tx.notify(
    students.map(({ userId, dueAt }) => ({
      userId,
      kind: 'ASSIGNMENT_PUBLISHED',
      params: { assignmentTitle: assignment.title, dueAt, zone: assignment.zone },
      path: '/plan',
      dedupKey: `assignment-published:${assignment.id}`,
      mail: true,
    })),
  );
}
