import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right so that they can be compared. */
  readonly align?: 'right';
  /** On a phone: `title` heads the card, `hidden` is left out; else the cell stands there with its header as label. */
  readonly phone?: 'title' | 'hidden';
}

interface DataTableProps<Row> {
  /** Says what the table holds; read out, not shown. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/**
 * A plain table with a sticky header; on phones each row is a card. Put the row's link into the `title` column.
 * `header` should be text: it labels the cells of the cards.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    // The roles survive the cards' `display: block`, which would otherwise take them away.
    <table className={classes.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header, align }) => (
            <th key={key} scope="col" role="columnheader" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, header, cell, align, phone }) => (
              <td
                key={key}
                role="cell"
                data-align={align}
                data-phone={phone}
                data-label={typeof header === 'string' ? header : undefined}
              >
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
