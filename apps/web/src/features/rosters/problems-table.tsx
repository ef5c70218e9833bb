import { DataTable } from '../../shared/components/data-table.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { RosterProblem } from './roster-data.ts';
import { useFix } from './use-fix.ts';
import classes from './rosters.module.css';

/** What is wrong: in which row and column, what stands there, and what to do. */
export function ProblemsTable({
  problems,
  caption,
}: {
  readonly problems: readonly RosterProblem[];
  readonly caption: string;
}) {
  const t = useText();
  const fixOf = useFix();
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'row', header: t('rosters.row'), align: 'right', cell: ({ row }) => row },
        { key: 'column', header: t('rosters.columnName'), cell: ({ column }) => column || '–' },
        {
          key: 'value',
          header: t('rosters.value'),
          cell: ({ value }) => (value ? <code className={classes.value}>{value}</code> : t('rosters.blank')),
        },
        { key: 'fix', header: t('rosters.fix'), cell: fixOf },
      ]}
      rows={problems}
      rowKey={({ row, column, rule }) => `${row} ${column} ${rule}`}
    />
  );
}
