import { useQuery } from '@tanstack/react-query';
import { gradingAssignmentsQuery } from './grading-data.ts';
import { EVERYTHING } from './queue-scope.ts';

/** Of the queue over all sections: which there are, and where an assignment belongs. Elsewhere there is nothing to ask. */
export function useSections(assignmentId: string) {
  const everything = assignmentId === EVERYTHING;
  const asked = useQuery({ ...gradingAssignmentsQuery, enabled: everything });
  // What another page has asked for is there though nothing is asked here.
  const data = (everything && asked.data) || [];
  const byId = new Map(data.map((assignment) => [assignment.id, assignment]));
  const sections = new Map(
    data.map(({ section: { id, name, course } }) => [id, { id, name: `${course.code} · ${name}` }]),
  );
  return {
    sections: [...sections.values()],
    sectionOf: (id: string) => byId.get(id)?.section.id,
    assignmentOf: (id: string) => {
      const found = byId.get(id);
      return found && `${found.title} · ${sections.get(found.section.id)!.name}`;
    },
  };
}
