import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { QuotaGridSkeleton } from '../../shared/components/skeletons.tsx';
import { studentHomeQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { AssignmentWork } from './assignment-work.tsx';
import { DueToday } from './due-today.tsx';
import { PastWork } from './past-work.tsx';
import { Path } from './path.tsx';
import classes from './home.module.css';

/** What now? For each of the student's assignments, the most urgent first. */
export function HomePage() {
  const t = useText();
  const { givenName } = useViewer();
  const { data: works, error, refetch, isPending } = useQuery(studentHomeQuery);
  return (
    <div className={classes.page}>
      <PageHeader title={t('home.hello', { name: givenName })} />
      {isPending && <HomeSkeleton />}
      {!works && <ErrorState error={error} onRetry={() => void refetch()} />}
      {works?.length === 0 && (
        <>
          <EmptyState
            picture="grid"
            title={t('home.emptyTitle')}
            action={
              <ButtonLink to="/people" search={{ add: true }} size="md">
                {t('home.emptyAction')}
              </ButtonLink>
            }
          >
            {t('home.empty')}
          </EmptyState>
          <Path />
          <DueToday except={[]} />
        </>
      )}
      {works?.map((work, at) => (
        <AssignmentWork key={work.enrolmentId + work.assignment.id} work={work} first={at === 0}>
          {at === 0 && <DueToday except={works.map(({ nextStep }) => nextStep.contactId)} />}
        </AssignmentWork>
      ))}
      {works && <PastWork />}
    </div>
  );
}

function HomeSkeleton() {
  return (
    <div aria-hidden>
      <Skeleton height={148} mb={32} />
      <QuotaGridSkeleton />
    </div>
  );
}
