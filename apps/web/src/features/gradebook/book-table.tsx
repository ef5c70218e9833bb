import { Checkbox } from '@mantine/core';
import { useId, type CSSProperties } from 'react';
import { useIntl } from 'react-intl';
import { chosenWith } from '../../shared/components/selection.ts';
import { useText } from '../../shared/intl/text.tsx';
import { cellOf, explained } from './book.ts';
import type { Book, BookCell, BookColumn, BookRow } from './gradebook-data.ts';
import classes from './gradebook.module.css';

interface BookTableProps {
  readonly book: Book;
  readonly rows: readonly BookRow[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (row: BookRow, column: BookColumn, cell: BookCell) => void;
}

/**
 * Students by headings. Header and names stay where they are while the rest scrolls; what is out of sight is not laid
 * out. On phones each student is a card. It is one table to whoever listens.
 */
export function BookTable({ book, rows, selected, onSelect, onOpen }: BookTableProps) {
  const t = useText();
  const { formatDate, formatNumber } = useIntl();
  const id = useId();
  const { columns, section } = book;
  const all = rows.every(({ enrolmentId }) => selected.has(enrolmentId));
  const toggle = (ids: readonly string[], on: boolean) => onSelect(chosenWith(selected, ids, on));
  const several = new Set(columns.map(({ assignmentId }) => assignmentId)).size > 1;
  return (
    <div className={classes.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table
        role="table"
        aria-rowcount={rows.length + 1}
        className={classes.table}
        style={{ '--headings': columns.length } as CSSProperties}
      >
        <caption className="visually-hidden" id={id}>
          {t('gradebook.caption', { section: `${section.code} ${section.name}`, count: rows.length })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={classes.name}>
              <Checkbox
                size="xs"
                aria-label={t('gradebook.chooseAll')}
                checked={all}
                indeterminate={!all && rows.some(({ enrolmentId }) => selected.has(enrolmentId))}
                onChange={() =>
                  toggle(
                    rows.map(({ enrolmentId }) => enrolmentId),
                    !all,
                  )
                }
              />
              {t('gradebook.student')}
            </th>
            {columns.map(({ id: columnId, title, assignmentTitle, milestoneId, possible, dueAt }) => (
              <th role="columnheader" scope="col" key={columnId} title={`${assignmentTitle} · ${title}`}>
                <span className={classes.heading}>
                  {milestoneId === null ? t('gradebook.reflection') : title}
                </span>
                {several && <small className={classes.of}>{assignmentTitle}</small>}
                <small>
                  {[
                    t('gradebook.worth', { points: formatNumber(possible), count: possible }),
                    dueAt && formatDate(dueAt, { day: 'numeric', month: 'short', timeZone: section.zone }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </th>
            ))}
            <th role="columnheader" scope="col" className={classes.total}>
              {t('gradebook.total')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.enrolmentId} data-selected={selected.has(row.enrolmentId) || undefined}>
              <th role="rowheader" scope="row" className={classes.name}>
                <Checkbox
                  size="xs"
                  aria-label={t('gradebook.choose', {
                    name: `${row.student.givenName} ${row.student.familyName}`,
                  })}
                  checked={selected.has(row.enrolmentId)}
                  onChange={(event) => toggle([row.enrolmentId], event.currentTarget.checked)}
                />
                <span>
                  <strong>
                    {row.student.familyName}, {row.student.givenName}
                  </strong>
                  {row.cohort && <small>{row.cohort}</small>}
                </span>
              </th>
              {columns.map((column) => {
                const cell = cellOf(row, column);
                return (
                  <td
                    role="cell"
                    key={column.id}
                    data-label={[
                      several && column.assignmentTitle,
                      column.milestoneId === null ? t('gradebook.reflection') : column.title,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  >
                    {cell ? (
                      <button
                        type="button"
                        className={classes.cell}
                        data-state={cell.state}
                        title={explained(t, cell, column.kind)}
                        onClick={() => onOpen(row, column, cell)}
                      >
                        <Figure cell={cell} />
                      </button>
                    ) : (
                      <span className={classes.notTheirs}>
                        <span aria-hidden>–</span>
                        <span className="visually-hidden">{t('gradebook.notTheirs')}</span>
                      </span>
                    )}
                  </td>
                );
              })}
              <td role="cell" className={classes.total} data-label={t('gradebook.total')}>
                <TotalFigure total={row.total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TotalFigure({ total }: Pick<BookRow, 'total'>) {
  const t = useText();
  if (total === null) return <span className={classes.word}>{t('gradebook.state.blind')}</span>;
  const { percent, earned, possible } = total;
  if (percent === null) return <span aria-hidden>–</span>;
  return (
    <>
      <strong>{t('gradebook.percent', { percent })}</strong>
      <small>{t('gradebook.pointsOf', { points: earned, possible })}</small>
    </>
  );
}

/** A cell at a glance: the figure, and in a word what it is not yet or how it came about. */
export function Figure({ cell }: { cell: BookCell }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const { state, points, keptPercent, decided, blind } = cell;
  const notes = [
    state === 'READY' ? t('gradebook.state.READY') : state === 'MISSING' ? t('gradebook.state.MISSING') : '',
    points !== null && keptPercent < 100
      ? t('gradebook.off', { off: Math.round((100 - keptPercent) * 100) / 100 })
      : '',
    decided ? t('gradebook.byStaff') : '',
  ].filter(Boolean);
  if (points === null)
    return <span className={classes.word}>{t(`gradebook.state.${blind ? 'blind' : state}`)}</span>;
  return (
    <>
      <b>{formatNumber(points)}</b>
      {notes.length > 0 && <small>{notes.join(' · ')}</small>}
    </>
  );
}
