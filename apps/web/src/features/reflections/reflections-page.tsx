import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DueText } from '../../shared/components/due-text.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { studentHomeQuery, type Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './reflections.module.css';

export function ReflectionsPage() {
  const t = useText();
  const { data: works, error, refetch, isPending } = useQuery(studentHomeQuery);
  return (
    <div className={classes.listPage}>
      <PageHeader
        title={t('reflections.title')}
        now={t('reflections.now')}
        action={
          <ButtonLink to="/results" variant="default" size="md">
            {t('reflections.results')}
          </ButtonLink>
        }
      />
      {isPending && <RowsSkeleton rows={2} />}
      {!works && <ErrorState error={error} onRetry={() => void refetch()} />}
      {works?.length === 0 && (
        <EmptyState picture="writing" title={t('reflections.emptyTitle')}>
          {t('reflections.empty')}
        </EmptyState>
      )}
      <ul className={classes.cards}>
        {works?.map((work) => (
          <li key={work.assignment.id}>
            <ReflectionCard work={work} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const TONES: Record<Work['reflection']['state'] | 'RELEASED' | 'RETURNED', Tone> = {
  NOT_STARTED: 'quiet',
  DRAFT: 'accent',
  SUBMITTED: 'good',
  GRADED: 'good',
  RELEASED: 'good',
  RETURNED: 'accent',
};

function ReflectionCard({ work: { assignment, reflection, milestones } }: { work: Work }) {
  const t = useText();
  const due = milestones.find(({ kind }) => kind === 'REFLECTION');
  const state = reflection.releasedAt ? 'RELEASED' : reflection.returned ? 'RETURNED' : reflection.state;
  return (
    <Link to="/reflections/$assignmentId" params={{ assignmentId: assignment.id }} className={classes.card}>
      <span>
        <strong>{assignment.title}</strong>
        <span className={classes.cardFacts}>
          <StatusPill tone={TONES[state]}>{t(`reflections.state.${state}`)}</StatusPill>
          {reflection.words > 0 && <span>{t('reflections.words', { words: reflection.words })}</span>}
          {due && due.metAt === null && <DueText dueAt={due.dueAt} zone={due.zone} />}
        </span>
      </span>
      <IconChevronRight size={20} stroke={1.75} aria-hidden />
    </Link>
  );
}
