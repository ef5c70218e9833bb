import { NativeSelect, Skeleton } from '@mantine/core';
import { IconCircleCheck, IconSchool, IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { studentHomeQuery, workNamed, type Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import { ChoiceList } from './choice-list.tsx';
import { OccupationSearch } from './occupation-search.tsx';
import classes from './plan.module.css';

const route = getRouteApi('/shell/plan');

/** Which occupations the student goes after, for each assignment. */
export function PlanPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { assignment: assignmentId, q } = route.useSearch();
  const { data: works, error, refetch, isPending } = useQuery(studentHomeQuery);
  const work = works && workNamed(works, assignmentId);
  return (
    <div className={classes.page}>
      <PageHeader title={t('plan.title')} now={t('plan.now')} />
      {isPending && <Skeleton height={120} aria-hidden />}
      {!works && <ErrorState error={error} onRetry={() => void refetch()} />}
      {works && works.length > 1 && (
        <NativeSelect
          size="md"
          mb="lg"
          label={t('plan.assignment')}
          value={work?.assignment.id ?? ''}
          onChange={(event) =>
            void navigate({ search: { assignment: event.currentTarget.value }, replace: true })
          }
          data={works.map(({ assignment: { id, title } }) => ({ value: id, label: title }))}
        />
      )}
      {work && <AssignmentPlan key={work.assignment.id} work={work} query={q ?? ''} />}
      {works?.length === 0 && (
        <EmptyState picture="list" title={t('plan.emptyTitle')}>
          {t('plan.empty')}
        </EmptyState>
      )}
    </div>
  );
}

function AssignmentPlan({ work, query }: { work: Work; query: string }) {
  const t = useText();
  const { choices, assignment } = work;
  const wanted = assignment.quota.occupations;
  const full = choices.length >= wanted;
  return (
    <>
      <ul className={classes.before}>
        <li>
          <AnchorLink to="/primer">
            {work.primerPass ? <Done /> : <IconSchool size={18} stroke={1.75} aria-hidden />}
            {t('plan.primer')}
          </AnchorLink>
        </li>
        {(assignment.requiresPledge || work.pledge !== null) && (
          <li>
            <AnchorLink to="/pledge/$assignmentId" params={{ assignmentId: assignment.id }}>
              {work.pledge ? <Done /> : <IconSignature size={18} stroke={1.75} aria-hidden />}
              {t('plan.pledge')}
            </AnchorLink>
          </li>
        )}
      </ul>
      <section aria-labelledby="chosen" className={classes.chosen}>
        <div className={classes.heading}>
          <h2 id="chosen">{t('plan.chosen')}</h2>
          <StatusPill tone={full ? 'good' : 'quiet'}>
            {t('plan.ofWanted', { chosen: choices.length, wanted })}
          </StatusPill>
        </div>
        {choices.length === 0 ? (
          <p className={classes.none}>
            {t('plan.none', { wanted, interviews: assignment.quota.perOccupation })}
          </p>
        ) : (
          <>
            <ChoiceList work={work} />
            <AnchorLink to="/compare" mt="sm" display="inline-block">
              {t('plan.compare')}
            </AnchorLink>
          </>
        )}
      </section>
      <p className={classes.none}>
        <AnchorLink to="/insight" search={{ assignment: assignment.id }}>
          {t('plan.class')}
        </AnchorLink>
      </p>
      <section aria-labelledby="search">
        <h2 id="search">{t(full ? 'plan.changeMind' : 'plan.search')}</h2>
        {full ? (
          <p className={classes.none}>{t('plan.full')}</p>
        ) : (
          <OccupationSearch work={work} initialQuery={query} />
        )}
      </section>
    </>
  );
}

const Done = () => <IconCircleCheck size={18} stroke={1.75} aria-hidden />;
