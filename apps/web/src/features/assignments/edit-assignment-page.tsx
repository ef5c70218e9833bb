import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { assignmentQuery, designerSectionQuery } from './assignments-data.ts';
import { Designer } from './designer.tsx';

const route = getRouteApi('/shell/assignments/$assignmentId/edit');

export function EditAssignmentPage() {
  const { assignmentId } = route.useParams();
  const assignment = useQuery(assignmentQuery(assignmentId));
  const sectionId = assignment.data?.section.id;
  const section = useQuery({ ...designerSectionQuery(sectionId ?? ''), enabled: sectionId !== undefined });
  const error = assignment.error ?? section.error;
  if (!assignment.data || !section.data)
    return error ? (
      <ErrorState
        error={error}
        onRetry={() => void (assignment.error ? assignment.refetch() : section.refetch())}
      />
    ) : (
      <PageSkeleton rows={8} />
    );
  return <Designer key={assignmentId} section={section.data} assignment={assignment.data} />;
}
