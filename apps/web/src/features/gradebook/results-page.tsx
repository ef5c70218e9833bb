import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { Figure } from './book-table.tsx';
import { cellOf, explained, shareOf } from './book.ts';
import { resultsQuery, type Book } from './gradebook-data.ts';
import classes from './gradebook.module.css';

/** A student's own points: what there is, how each came about, and what they come to so far. */
export function ResultsPage() {
  const t = useText();
  const { data: books, error, isPending, refetch } = useQuery(resultsQuery);
  const shown = (books ?? []).filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
  return (
    <>
      <PageHeader
        title={t('gradebook.mine')}
        above={<AnchorLink to="/reflections">{t('nav.reflections')}</AnchorLink>}
        now={t('gradebook.mineNow')}
      />
      {isPending && <RowsSkeleton rows={5} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {books && shown.length === 0 && (
        <EmptyState
          picture="writing"
          title={t('gradebook.mineNoneTitle')}
          action={
            <ButtonLink to="/" variant="default">
              {t('gradebook.mineHome')}
            </ButtonLink>
          }
        >
          {t('gradebook.mineNone')}
        </EmptyState>
      )}
      {shown.map((book) => (
        <SectionResults key={book.section.id} book={book} />
      ))}
    </>
  );
}

function SectionResults({ book }: { book: Book }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const { section, columns, rows, totalBy } = book;
  const [row] = rows;
  if (!row) return null;
  const { total } = row;
  return (
    <section className={classes.results} aria-labelledby={section.id}>
      <div className={classes.resultsHead}>
        <h2 id={section.id}>
          {section.code} · {section.name}
        </h2>
        {total && total.percent !== null && (
          <p>
            <strong className={classes.big}>{t('gradebook.percent', { percent: total.percent })}</strong>{' '}
            <span>{t('gradebook.soFar', { points: total.earned, possible: total.possible })}</span>
          </p>
        )}
      </div>
      <p className={classes.quiet}>{t(`gradebook.byMine.${totalBy}`)}</p>
      <ul className={classes.lines}>
        {columns.flatMap((column) => {
          const cell = cellOf(row, column);
          if (!cell) return [];
          const { milestoneId, assignmentId, assignmentTitle, title } = column;
          const share = shareOf(book, assignmentId);
          return (
            <li key={column.id}>
              <div>
                <h3>
                  {milestoneId === null ? (
                    <AnchorLink to="/reflections/$assignmentId" params={{ assignmentId }}>
                      {t('gradebook.reflectionOn', { title: assignmentTitle })}
                    </AnchorLink>
                  ) : (
                    title
                  )}
                </h3>
                {milestoneId !== null && <small>{assignmentTitle}</small>}
                <p>{explained(t, cell, column.kind)}</p>
                {milestoneId === null && totalBy === 'WEIGHTS' && (
                  <small>{t('gradebook.share', { share })}</small>
                )}
              </div>
              <p className={classes.line} data-state={cell.state}>
                <Figure cell={cell} />
                {cell.points !== null && (
                  <span>{t('gradebook.ofPossible', { possible: formatNumber(cell.possible) })}</span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
