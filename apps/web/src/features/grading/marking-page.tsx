import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { HiddenNames } from './hidden-names.tsx';
import { markingQuery } from './marking-data.ts';
import { SharedWork } from './shared-work.tsx';

const route = getRouteApi('/shell/grading/$assignmentId/marking');

/** How an assignment is marked: with or without names, and whose work is whose. */
export function MarkingPage() {
  const t = useText();
  const { assignmentId } = route.useParams();
  const { data: desk, error, isPending, refetch } = useQuery(markingQuery(assignmentId));
  return (
    <>
      <PageHeader
        title={t('marking.title')}
        above={
          <AnchorLink to="/grading/$assignmentId" params={{ assignmentId }}>
            {desk?.title ?? t('grading.title')}
          </AnchorLink>
        }
        now={
          desk &&
          t('marking.now', {
            names: desk.anonymous && !desk.revealedAt ? 'hidden' : 'shown',
            unallocated: desk.unallocated,
            allocated: desk.students - desk.unallocated,
          })
        }
      />
      {isPending && <RowsSkeleton rows={4} />}
      {!desk && <ErrorState error={error} onRetry={() => void refetch()} />}
      {desk && (
        <>
          <SharedWork desk={desk} />
          <HiddenNames desk={desk} />
        </>
      )}
    </>
  );
}
