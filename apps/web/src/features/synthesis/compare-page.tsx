import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { SaveComparisonDocument } from '../../generated/operations.ts';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { CompareRows } from './compare-rows.tsx';
import { CompareTable, useComparedText } from './compare-table.tsx';
import { Totals } from './compare-totals.tsx';
import { asSent, type Compared, comparedOf, sameCompared } from './compare-values.ts';
import classes from './compare.module.css';
import { type Comparison, comparisonQuery } from './synthesis-query.ts';

/** The student's occupations held against each other. */
export function ComparePage() {
  const t = useText();
  const { data: comparison, error, refetch } = useQuery(comparisonQuery);
  if (!comparison)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const { occupations } = comparison;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('compare.title')}
        above={
          <AnchorLink to="/plan" size="sm">
            {t('compare.plan')}
          </AnchorLink>
        }
        now={t(occupations.length === 1 ? 'compare.oneOnly' : 'compare.now')}
        action={
          occupations.length > 0 && (
            <Button
              variant="default"
              size="md"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => print()}
            >
              {t('compare.print')}
            </Button>
          )
        }
      />
      {occupations.length === 0 ? (
        <EmptyState
          picture="grid"
          title={t('compare.emptyTitle')}
          action={
            <ButtonLink to="/plan" size="md">
              {t('compare.plan')}
            </ButtonLink>
          }
        >
          {t('compare.empty')}
        </EmptyState>
      ) : (
        <Desk comparison={comparison} />
      )}
    </div>
  );
}

function Desk({ comparison }: { comparison: Comparison }) {
  const t = useText();
  const { occupations, revision, savedAt } = comparison;
  const ids = occupations.map(({ occupation }) => occupation.id);
  const text = useComparedText(occupations);
  const draft = useDraft<Compared>({
    thing: 'comparison',
    stored: { value: comparedOf(comparison), revision, savedAt },
    equals: sameCompared,
    save: async (value, over, { last }) => {
      const { saveComparison } = await request(
        SaveComparisonDocument,
        { input: { revision: over, ...asSent(value, ids) } },
        { keepalive: last },
      );
      const now = saveComparison.comparison;
      return saveComparison.saved
        ? { saved: true, revision: now.revision, savedAt: now.savedAt ?? new Date().toISOString() }
        : {
            saved: false,
            theirs: { value: comparedOf(now), revision: now.revision, savedAt: now.savedAt },
          };
    },
  });
  return (
    <>
      <ConflictNote draft={draft} show={text} />
      <section aria-labelledby="picture" className={classes.part}>
        <h2 id="picture">{t('compare.picture')}</h2>
        <p className={classes.hint}>{t('compare.totalHint')}</p>
        <Totals occupations={occupations} compared={draft.value} />
      </section>
      <section aria-labelledby="rate" className={classes.part} data-print="no">
        <div className={classes.heading}>
          <h2 id="rate">{t('compare.rate')}</h2>
          <SaveState draft={draft} />
        </div>
        <p className={classes.hint}>{t('compare.rateHint')}</p>
        <CompareRows
          occupations={occupations}
          compared={draft.value}
          onChange={(change) => draft.edit(change(draft.now().value))}
        />
      </section>
      <section aria-labelledby="table" className={classes.part}>
        <h2 id="table">{t('compare.table')}</h2>
        <CompareTable occupations={occupations} compared={draft.value} />
      </section>
    </>
  );
}
