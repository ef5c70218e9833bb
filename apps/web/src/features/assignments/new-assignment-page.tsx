import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { designerSectionQuery } from './assignments-data.ts';
import { Designer } from './designer.tsx';

const route = getRouteApi('/shell/sections/$sectionId/assignments/new');

export function NewAssignmentPage() {
  const { sectionId } = route.useParams();
  const { data: section, error, refetch } = useQuery(designerSectionQuery(sectionId));
  if (!section)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton rows={8} />;
  return <Designer key={sectionId} section={section} assignment={null} />;
}
