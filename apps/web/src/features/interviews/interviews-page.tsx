import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { QuotaGrid } from '../../shared/components/quota-grid.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import {
  studentHomeQuery,
  workNamed,
  type Work,
  type WorkInterview,
} from '../../shared/fieldwork/fieldwork-query.ts';
import { reasonInWords, VerdictPill, verdictOf } from '../../shared/fieldwork/verdict.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './interviews.module.css';

const route = getRouteApi('/shell/interviews');

/** The student's log: what is planned, what was held, and whether it counts. */
export function InterviewsPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { assignment } = route.useSearch();
  const { data: works, error, refetch, isPending } = useQuery(studentHomeQuery);
  const work = works && workNamed(works, assignment);
  const none = work === undefined || work.interviews.length === 0;
  const log = work && (
    <ButtonLink to="/interviews/new" search={{ assignment: work.assignment.id }} size="md">
      {t('interviews.log')}
    </ButtonLink>
  );
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('interviews.title')}
        now={work && t('interviews.now', { counted: work.grid.counted, wanted: work.grid.wanted })}
        action={!none && log}
      />
      {isPending && <RowsSkeleton rows={3} />}
      {!works && <ErrorState error={error} onRetry={() => void refetch()} />}
      {works && works.length > 1 && (
        <NativeSelect
          size="md"
          mb="lg"
          label={t('interviews.assignment')}
          value={work?.assignment.id ?? ''}
          onChange={(event) =>
            void navigate({ search: { assignment: event.currentTarget.value }, replace: true })
          }
          data={works.map(({ assignment: { id, title } }) => ({ value: id, label: title }))}
        />
      )}
      {works && none && (
        <EmptyState picture="grid" title={t('interviews.emptyTitle')} action={log}>
          {t('interviews.empty')}
        </EmptyState>
      )}
      {work && !none && (
        <AnchorLink to="/thanks" size="sm">
          {t('interviews.owed')}
        </AnchorLink>
      )}
      {work && !none && <Log work={work} />}
    </div>
  );
}

function Log({ work: { interviews, grid } }: { work: Work }) {
  const t = useText();
  const newestFirst = [...interviews].sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  const planned = newestFirst.filter((each) => verdictOf(each) === 'planned').reverse();
  const held = newestFirst.filter((each) => verdictOf(each) !== 'planned');
  return (
    <>
      <QuotaGrid grid={grid} size="strip" />
      {planned.length > 0 && (
        <section className={classes.group} aria-labelledby="planned">
          <h2 id="planned">{t('interviews.planned')}</h2>
          <InterviewList interviews={planned} />
        </section>
      )}
      {held.length > 0 && (
        <section className={classes.group} aria-labelledby="held">
          <h2 id="held">{t('interviews.held')}</h2>
          <InterviewList interviews={held} />
        </section>
      )}
    </>
  );
}

function InterviewList({ interviews }: { interviews: readonly WorkInterview[] }) {
  const t = useText();
  const { formatDate } = useIntl();
  return (
    <ul className={classes.list}>
      {interviews.map((interview) => {
        const { id, contact, occupation, startsAt, mode, actualMinutes, plannedMinutes, notCounted } =
          interview;
        const minutes = actualMinutes ?? plannedMinutes;
        const [reason] = verdictOf(interview) === 'not' ? notCounted : [];
        return (
          <li key={id}>
            <Link to="/interviews/$interviewId" params={{ interviewId: id }} className={classes.row}>
              <strong>{contact.name}</strong>
              <VerdictPill interview={interview} />
              <span className={classes.about}>
                <span>{occupation.title}</span>
                <span>
                  {[
                    formatDate(startsAt, {
                      day: 'numeric',
                      month: 'short',
                      hour: 'numeric',
                      minute: '2-digit',
                    }),
                    t(`mode.${mode}`),
                    minutes !== null && t('minutes', { minutes }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {reason && <span className={classes.why}>{reasonInWords(t, reason).why}</span>}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
