import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { DrawSample } from './draw-sample.tsx';
import { ReaderAgreement } from './reader-agreement.tsx';
import { ReadingTable } from './reading-table.tsx';
import { isToSettle, sampleQuery } from './second-readings-data.ts';
import { TakeBackSample } from './take-back-sample.tsx';

const route = getRouteApi('/shell/grading/$assignmentId/second');

/** Works that are graded twice: how far the readers agree, and which of them to settle. */
export function SecondReadingsPage() {
  const t = useText();
  const { assignmentId } = route.useParams();
  const { data: sample, error, isPending, refetch } = useQuery(sampleQuery(assignmentId));
  const [takingBack, setTakingBack] = useState(false);
  const readings = sample?.readings ?? [];
  return (
    <>
      <PageHeader
        title={t('second.title')}
        above={
          <AnchorLink to="/grading/$assignmentId" params={{ assignmentId }}>
            {sample?.title ?? t('grading.title')}
          </AnchorLink>
        }
        now={
          sample &&
          t('second.now', {
            all: readings.length,
            waiting: readings.filter(({ finishedAt }) => finishedAt === null).length,
            toSettle: readings.filter(isToSettle).length,
          })
        }
      />
      {isPending && <RowsSkeleton rows={4} />}
      {!sample && <ErrorState error={error} onRetry={() => void refetch()} />}
      {sample && readings.length === 0 && (
        <EmptyState picture="quiet" title={t('second.noneTitle')}>
          {t('second.none')}
        </EmptyState>
      )}
      {sample && readings.length > 0 && (
        <ReadingTable sample={sample} onTakeBack={() => setTakingBack(true)} />
      )}
      {sample?.agreement && <ReaderAgreement agreement={sample.agreement} readings={readings} />}
      {sample && <DrawSample sample={sample} />}
      {sample && takingBack && <TakeBackSample sample={sample} onClose={() => setTakingBack(false)} />}
    </>
  );
}
