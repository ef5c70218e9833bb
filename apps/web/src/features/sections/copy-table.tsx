import { TextInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { CopyPreviewQuery } from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { instantOf } from '../../shared/intl/wall-clock.ts';
import classes from './sections.module.css';

type Deadline = CopyPreviewQuery['copyPreview']['deadlines'][number];

interface CopyTableProps {
  readonly deadlines: readonly Deadline[];
  readonly zone: string;
  readonly onChange: (milestoneId: string, local: string) => void;
}

/** Every date old and new, those to look at first; the new one can be changed where it stands. */
export function CopyTable({ deadlines, zone, onChange }: CopyTableProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const columns: Column<Deadline>[] = [
    {
      key: 'what',
      header: t('sections.copyDeadline'),
      phone: 'title',
      cell: ({ milestoneTitle, assignmentTitle }) => (
        <span className={classes.stack}>
          <span>{milestoneTitle}</span>
          <small>{assignmentTitle}</small>
        </span>
      ),
    },
    {
      key: 'old',
      header: t('sections.copyWas'),
      cell: ({ dueLocal }) =>
        formatDate(`${dueLocal}Z`, {
          ...{
            weekday: 'short',
            day: 'numeric',
            month: 'short',
            year: 'numeric',
            hour: 'numeric',
            minute: '2-digit',
          },
          timeZone: 'UTC',
        }),
    },
    {
      key: 'new',
      header: t('sections.copyWillBe'),
      cell: ({ milestoneId, milestoneTitle, assignmentTitle, toLocal, problems }) => (
        <span className={classes.stack}>
          <TextInput
            className={classes.newDate}
            type="datetime-local"
            aria-label={t('sections.copyDateOf', { step: milestoneTitle, assignment: assignmentTitle })}
            value={toLocal}
            error={instantOf(toLocal, zone, 'deadline') === null ? t('sections.copyNoTime') : undefined}
            onChange={(event) => onChange(milestoneId, event.currentTarget.value)}
          />
          <small>
            {formatDate(`${toLocal}Z`, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })}
          </small>
          {problems.map((problem) => (
            <StatusPill key={problem} tone="wait">
              {t(`sections.copyProblem.${problem}`)}
            </StatusPill>
          ))}
        </span>
      ),
    },
  ];
  return (
    <>
      <p className={classes.hint}>{t('sections.copyZone', { zone: zone.replaceAll('_', ' ') })}</p>
      <DataTable
        caption={t('sections.copyTable')}
        columns={columns}
        rows={deadlines}
        rowKey={({ milestoneId }) => milestoneId}
      />
    </>
  );
}
