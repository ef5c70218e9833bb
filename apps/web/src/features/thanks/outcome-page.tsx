import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { outcomeDeskQuery } from './afterwards-query.ts';
import { OutcomeList } from './outcome-list.tsx';
import { TellOutcome } from './tell-outcome.tsx';
import classes from './thanks.module.css';

/** Much later: what became of it, told to those one met. */
export function OutcomePage() {
  const t = useText();
  const { data: desk, error, refetch, isPending } = useQuery(outcomeDeskQuery);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('outcome.title')}
        now={t('outcome.now')}
        above={
          <AnchorLink to="/thanks" size="sm">
            {t('thanks.title')}
          </AnchorLink>
        }
      />
      {isPending && <RowsSkeleton rows={3} />}
      {!desk && <ErrorState error={error} onRetry={() => void refetch()} />}
      {desk && <OutcomeList outcomes={desk.outcomes} />}
      {desk && desk.outcomeRecipients.length === 0 && (
        <EmptyState
          picture="people"
          title={t('outcome.nobodyTitle')}
          action={
            <ButtonLink to="/interviews" variant="default" size="md">
              {t('thanks.toInterviews')}
            </ButtonLink>
          }
        >
          {t('outcome.nobody')}
        </EmptyState>
      )}
      {desk && desk.outcomeRecipients.length > 0 && <TellOutcome people={desk.outcomeRecipients} />}
    </div>
  );
}
