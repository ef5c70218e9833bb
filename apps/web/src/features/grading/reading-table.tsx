import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { AssignSecondReaderDocument } from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { isToSettle, showSample, type ReadingRow, type Sample } from './second-readings-data.ts';
import { useName } from './use-name.ts';
import classes from './second.module.css';

const full = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`;

interface ReadingTableProps {
  readonly sample: Sample;
  readonly onTakeBack: () => void;
}

/** Every work of the sample, those furthest apart first; from here it is read or settled. */
export function ReadingTable({ sample, onTakeBack }: ReadingTableProps) {
  const t = useText();
  const name = useName();
  const { formatNumber } = useIntl();
  const { assignmentId, people, readings, toTakeBack } = sample;
  const assign = useMutation({
    mutationFn: async (given: { readingId: string; readerId: string }) =>
      (await request(AssignSecondReaderDocument, given)).assignSecondReader,
    onSuccess: showSample,
  });
  const points = (given: number | null | undefined) => (given == null ? '–' : formatNumber(given));
  const columns: Column<ReadingRow>[] = [
    {
      key: 'student',
      header: t('grading.student'),
      phone: 'title',
      cell: (row) => (
        <AnchorLink
          to="/grading/$assignmentId/second/$readingId"
          params={{ assignmentId, readingId: row.id }}
          fw={600}
        >
          {name.inList(row)}
        </AnchorLink>
      ),
    },
    { key: 'first', header: t('second.first'), cell: ({ firstBy }) => full(firstBy) },
    {
      key: 'second',
      header: t('second.second'),
      cell: (row) =>
        row.finishedAt !== null || row.mine ? (
          full(row.reader)
        ) : (
          <NativeSelect
            size="sm"
            aria-label={t('second.readerOf', { name: name.full(row) })}
            value={row.reader.id}
            // Whoever grades here no more is still named, so that somebody else can be chosen.
            data={[...(people.some(({ id }) => id === row.reader.id) ? [] : [row.reader]), ...people]
              .filter(({ id }) => id !== row.firstBy.id)
              .map((person) => ({ value: person.id, label: full(person) }))}
            disabled={assign.isPending}
            onChange={({ currentTarget: { value } }) => assign.mutate({ readingId: row.id, readerId: value })}
          />
        ),
    },
    {
      key: 'points',
      header: t('second.points'),
      align: 'right',
      cell: ({ first, points: second }) =>
        first && second !== null
          ? t('second.both', { first: points(first.points), second: points(second) })
          : '–',
    },
    {
      key: 'apart',
      header: t('second.apart'),
      align: 'right',
      cell: ({ first, points: second }) =>
        points(first && second !== null ? Math.abs(Math.round((first.points - second) * 100) / 100) : null),
    },
    { key: 'state', header: t('second.state'), cell: (row) => <ReadingState row={row} /> },
  ];
  return (
    <section className={classes.block} aria-labelledby="sample">
      <h2 id="sample">{t('second.sample')}</h2>
      <p className={classes.hint}>{t('second.sampleHint')}</p>
      <ErrorState error={assign.error} />
      <DataTable caption={t('second.sample')} columns={columns} rows={readings} rowKey={({ id }) => id} />
      {toTakeBack > 0 && (
        <Button variant="default" className={classes.back} onClick={onTakeBack}>
          {t('second.takeBack', { count: toTakeBack })}
        </Button>
      )}
    </section>
  );
}

function ReadingState({ row }: { row: ReadingRow }) {
  const t = useText();
  const { finishedAt, settledAs, mine } = row;
  if (finishedAt === null)
    return (
      <StatusPill tone={mine ? 'wait' : 'quiet'}>{t(mine ? 'second.yours' : 'second.waits')}</StatusPill>
    );
  if (settledAs) return <StatusPill tone="good">{t(`second.settled.${settledAs}`)}</StatusPill>;
  return isToSettle(row) ? (
    <StatusPill tone="accent">{t('second.toSettle')}</StatusPill>
  ) : (
    <StatusPill tone="quiet">{t('second.sameTotal')}</StatusPill>
  );
}
