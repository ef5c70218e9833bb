import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DueText } from '../../shared/components/due-text.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { owedQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { PlanStep } from './plan-step.tsx';
import { StepList } from './step-list.tsx';
import classes from './thanks.module.css';

/** What is owed to whom: thank-yous, loops, next steps. */
export function OwedPage() {
  const t = useText();
  const { zone } = useViewer();
  const { data: owed, error, refetch, isPending } = useQuery(owedQuery);
  const open = owed ? owed.thankYous.length + owed.loops.length + owed.steps.length : 0;
  return (
    <div className={classes.page}>
      <PageHeader title={t('thanks.title')} now={owed && t(open > 0 ? 'thanks.now' : 'thanks.nowNone')} />
      {isPending && <RowsSkeleton rows={3} />}
      {!owed && <ErrorState error={error} onRetry={() => void refetch()} />}
      {owed && open === 0 && (
        <EmptyState
          picture="people"
          title={t('thanks.emptyTitle')}
          action={
            <ButtonLink to="/interviews" variant="default" size="md">
              {t('thanks.toInterviews')}
            </ButtonLink>
          }
        >
          {t('thanks.empty')}
        </EmptyState>
      )}
      {owed && owed.thankYous.length > 0 && (
        <Group id="owed-thanks" title={t('thanks.owedThanks')}>
          {owed.thankYous.map(({ interviewId, contactName, dueAt, drafted }) => (
            <Row key={interviewId} interviewId={interviewId} title={contactName}>
              <span data-late={new Date(dueAt) < new Date() || undefined}>
                <T
                  id={new Date(dueAt) < new Date() ? 'thanks.wasDue' : 'thanks.before'}
                  values={{
                    when: <DueText key="when" dueAt={dueAt} zone={zone} form="when" />,
                    distance: <DueText key="distance" dueAt={dueAt} zone={zone} form="distance" />,
                  }}
                />
                {drafted && ` · ${t('thanks.drafted')}`}
              </span>
            </Row>
          ))}
        </Group>
      )}
      {owed && owed.loops.length > 0 && (
        <Group id="owed-loops" title={t('thanks.owedLoops')}>
          {owed.loops.map(({ interviewId, contactId, contactName, referrerName }) => (
            <Row key={contactId} interviewId={interviewId} title={referrerName}>
              <span>{t('thanks.loopLine', { referrer: referrerName, name: contactName })}</span>
            </Row>
          ))}
        </Group>
      )}
      {owed && (
        <section className={classes.group} aria-labelledby="owed-steps">
          <h2 id="owed-steps">{t('thanks.owedSteps')}</h2>
          <StepList steps={owed.steps} named />
          <details className={classes.own}>
            <summary>{t('thanks.stepOwn')}</summary>
            <PlanStep interviewId={null} />
          </details>
        </section>
      )}
      {owed && (
        <p className={classes.group}>
          <AnchorLink to="/outcome">{t('thanks.outcome')}</AnchorLink>
        </p>
      )}
    </div>
  );
}

function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={classes.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}

function Row({ interviewId, title, children }: { interviewId: string; title: string; children: ReactNode }) {
  return (
    <li>
      <Link to="/thanks/$interviewId" params={{ interviewId }} className={classes.row}>
        <strong>{title}</strong>
        {children}
        <IconArrowRight size={18} stroke={1.75} aria-hidden />
      </Link>
    </li>
  );
}
