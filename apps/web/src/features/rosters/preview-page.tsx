import { mayBeStudent } from '@firsthand/contracts';
import { Button, Group, Progress } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ConfirmRosterDocument,
  DiscardRosterDocument,
  ReleaseRosterRowsDocument,
  RereadRosterDocument,
  type RereadRosterInput,
} from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { Absent, type Dropping, wantsTyping } from './absent.tsx';
import { Columns } from './columns.tsx';
import { Applied, PutAway } from './outcome.tsx';
import { problemsCsv } from './problems-file.ts';
import { ProblemsTable } from './problems-table.tsx';
import { ChooseClass, Reading } from './reading.tsx';
import { importQuery, type RosterRow, type RowState } from './roster-data.ts';
import { Ended } from './ended.tsx';
import { changeWords, entrances, namesEnded } from './roster-words.ts';
import { download } from './upload-page.tsx';
import { useFix } from './use-fix.ts';
import classes from './rosters.module.css';

const route = getRouteApi('/shell/sections/$sectionId/roster/$importId');
const STATES = ['NEW', 'CHANGED', 'UNCHANGED', 'HELD', 'ABSENT', 'ERROR'] as const;
const TONES: Record<RowState, Tone> = {
  NEW: 'accent',
  CHANGED: 'wait',
  UNCHANGED: 'quiet',
  HELD: 'quiet',
  ABSENT: 'wait',
  ERROR: 'bad',
};
const ROWS_AT_ONCE = 200;

/** What a roster would do, problems first; then what it did. */
export function PreviewPage() {
  const t = useText();
  const fixOf = useFix();
  const client = useQueryClient();
  const { sectionId, importId } = route.useParams();
  const { show } = route.useSearch();
  const { data: preview, error, refetch } = useQuery(importQuery(importId));
  const [room, setRoom] = useState(ROWS_AT_ONCE);
  const [dropping, setDropping] = useState<Dropping>({ on: false, typed: '' });
  const settled = () =>
    Promise.all(['rosters', 'sections', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  const confirm = useMutation({
    mutationFn: () =>
      request(ConfirmRosterDocument, {
        id: importId,
        dropAbsent: dropping.on,
        typed: dropping.typed || null,
      }),
    onSuccess: settled,
  });
  const reread = useMutation({
    mutationFn: async (input: RereadRosterInput) =>
      (await request(RereadRosterDocument, { id: importId, input })).rereadRoster,
    onSuccess: (read) => client.setQueryData(importQuery(importId).queryKey, read),
  });
  const release = useMutation({
    mutationFn: async (rows: number[]) =>
      (await request(ReleaseRosterRowsDocument, { id: importId, rows })).releaseRosterRows,
    onSuccess: (read) => client.setQueryData(importQuery(importId).queryKey, read),
  });
  const discard = useMutation({
    mutationFn: () => request(DiscardRosterDocument, { id: importId }),
    onSuccess: settled,
  });
  if (!preview)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton rows={8} />;

  const { counts, rows, state, fileName } = preview;
  const section = `${preview.section.course.code} · ${preview.section.name}`;
  const problems = rows.flatMap(({ problems: all }) => all);
  const shown = show ? rows.filter((row) => row.state === show) : rows;
  const staged = state === 'STAGED';
  const { CARD: byCard, ACCOUNT: already } = entrances(rows);
  const undecided = preview.reading.groups.length > 1 && preview.reading.group === null;
  const dropped = dropping.on ? counts.absent : 0;
  const writes = counts.new + counts.changed + dropped;
  const mayConfirm =
    dropped === 0 || !wantsTyping(dropped, preview.students) || dropping.typed.trim() === String(dropped);
  const ended = rows.filter(namesEnded);
  const held = rows.filter((row) => row.state === 'HELD' && !namesEnded(row));
  const figures: { key: string; count: number; state?: RowState }[] = [
    { key: 'new', count: counts.new, state: 'NEW' },
    { key: 'changed', count: counts.changed, state: 'CHANGED' },
    { key: 'unchanged', count: counts.unchanged, state: 'UNCHANGED' },
    { key: 'absent', count: counts.absent, state: 'ABSENT' },
    { key: 'error', count: counts.error, state: 'ERROR' },
  ];

  return (
    <>
      <PageHeader
        title={t(`rosters.previewTitle.${state}`)}
        above={
          <AnchorLink to="/sections/$sectionId" params={{ sectionId }}>
            {section}
          </AnchorLink>
        }
        now={staged ? t('rosters.previewNow', { file: fileName }) : fileName}
        action={
          staged && (
            <Group gap="xs">
              <Button
                size="md"
                variant="default"
                loading={discard.isPending}
                onClick={() => discard.mutate()}
              >
                {t('rosters.discard')}
              </Button>
              {writes > 0 ? (
                <Button
                  size="md"
                  loading={confirm.isPending}
                  disabled={!mayConfirm}
                  onClick={() => confirm.mutate()}
                >
                  {t('rosters.confirm', { ...counts, dropped, by: byCard + already > 0 ? 'others' : 'mail' })}
                </Button>
              ) : (
                <ButtonLink size="md" to="/sections/$sectionId/roster" params={{ sectionId }}>
                  {t('rosters.another')}
                </ButtonLink>
              )}
            </Group>
          )
        }
      />
      {confirm.isPending && (
        <div role="status" className={classes.block}>
          <p>{t('rosters.writing', { count: writes })}</p>
          <Progress value={100} animated aria-label={t('rosters.writing', { count: writes })} />
        </div>
      )}
      <ErrorState error={confirm.error ?? discard.error ?? reread.error ?? release.error} />
      {state === 'APPLIED' && <Applied preview={preview} sectionId={sectionId} onUndone={settled} />}
      {(state === 'DISCARDED' || state === 'UNDONE') && <PutAway state={state} sectionId={sectionId} />}
      {staged && undecided && (
        <ChooseClass preview={preview} onReread={reread.mutate} busy={reread.isPending} />
      )}
      <Reading preview={preview} onReread={staged ? reread.mutate : null} busy={reread.isPending} />
      <Columns preview={preview} onReread={staged ? reread.mutate : null} busy={reread.isPending} />

      {!undecided && (
        <dl className={classes.figures}>
          {figures.map(({ key, count, state: one }) => (
            <div key={key} data-state={count > 0 ? one : undefined}>
              <dt>{t(`rosters.count.${key as 'new'}`)}</dt>
              <dd data-figure>{count}</dd>
              <dd>{t(`rosters.countWhat.${key as 'new'}`, { count })}</dd>
            </div>
          ))}
        </dl>
      )}

      {problems.length > 0 && (
        <section aria-labelledby="problems" className={classes.block}>
          <div className={classes.head}>
            <h2 id="problems">{t('rosters.problems', { count: counts.error })}</h2>
            <Button
              variant="default"
              leftSection={<IconDownload size={17} aria-hidden />}
              onClick={() =>
                download(t('rosters.problemsFile'), problemsCsv(preview, t('rosters.problem'), fixOf))
              }
            >
              {t('rosters.download')}
            </Button>
          </div>
          <p className={classes.lead}>{t(staged ? 'rosters.problemsBody' : 'rosters.problemsLeft')}</p>
          <ProblemsTable
            caption={t('rosters.problems', { count: counts.error })}
            problems={problems.slice(0, room)}
          />
        </section>
      )}

      {(staged || state === 'APPLIED') && ended.length > 0 && <Ended rows={ended} staged={staged} />}
      {byCard > 0 && (
        <section aria-labelledby="without-email" className={classes.block}>
          <h2 id="without-email">{t('rosters.withoutEmail', { count: byCard })}</h2>
          <p className={classes.lead}>
            {t(staged ? 'rosters.withoutEmailBody' : 'rosters.withoutEmailNext')}
          </p>
          {state === 'APPLIED' && (
            <ButtonLink to="/sections/$sectionId/cards" params={{ sectionId }} size="md" variant="default">
              {t('rosters.toCards')}
            </ButtonLink>
          )}
        </section>
      )}

      {staged && counts.absent > 0 && (
        <Absent
          absent={counts.absent}
          students={preview.students}
          errors={rows.filter((row) => row.state === 'ERROR' && mayBeStudent(row)).length}
          value={dropping}
          onChange={setDropping}
        />
      )}
      {staged && held.length > 0 && (
        <section aria-labelledby="held" className={classes.block}>
          <h2 id="held">{t('rosters.held', { count: held.length })}</h2>
          <p className={classes.lead}>{t('rosters.heldBody')}</p>
          <Button
            variant="default"
            loading={release.isPending}
            onClick={() => release.mutate(held.map(({ row }) => row))}
          >
            {t('rosters.release', { count: held.length })}
          </Button>
        </section>
      )}

      {rows.length > 0 && (
        <section aria-labelledby="rows" className={classes.block}>
          <h2 id="rows">{t('rosters.rows', { count: rows.length })}</h2>
          <nav className={classes.chips} aria-label={t('rosters.filter')}>
            {[
              undefined,
              ...STATES.filter((each) => each === show || rows.some((row) => row.state === each)),
            ].map((each) => (
              <Link
                key={each ?? 'ALL'}
                to="/sections/$sectionId/roster/$importId"
                params={{ sectionId, importId }}
                search={each ? { show: each } : {}}
                className={classes.chip}
                aria-current={each === show ? 'true' : undefined}
                // Else the one without a search of its own would be the current one beside every other.
                activeOptions={{ exact: true }}
                replace
                resetScroll={false}
              >
                {each ? t(`rosters.state.${each}`) : t('rosters.all')}{' '}
                <output>{each ? rows.filter((row) => row.state === each).length : rows.length}</output>
              </Link>
            ))}
          </nav>
          <DataTable
            caption={t('rosters.rows', { count: rows.length })}
            columns={rowColumns(t)}
            rows={shown.slice(0, room)}
            rowKey={({ row }) => String(row)}
          />
          {shown.length > room && (
            <Button variant="default" mt="md" onClick={() => setRoom(room + ROWS_AT_ONCE)}>
              {t('app.loadMore')}
            </Button>
          )}
        </section>
      )}
    </>
  );
}

function rowColumns(t: ReturnType<typeof useText>): Column<RosterRow>[] {
  return [
    {
      key: 'name',
      header: t('rosters.name'),
      phone: 'title',
      cell: ({ familyName, givenName }) => (
        <strong>{[familyName, givenName].filter(Boolean).join(', ') || t('rosters.blank')}</strong>
      ),
    },
    {
      key: 'row',
      header: t('rosters.row'),
      cell: ({ row }) => (row > 0 ? row : '–'),
    },
    {
      key: 'email',
      header: t('rosters.column.email'),
      cell: ({ email }) => email || t('app.noEmail'),
    },
    {
      key: 'role',
      header: t('rosters.column.role'),
      cell: ({ role }) => (role ? t(`role.${role}`) : '–'),
    },
    {
      key: 'state',
      header: t('rosters.whatHappens'),
      cell: ({ state, comesBy, changes }) => (
        <span className={classes.state}>
          <StatusPill tone={TONES[state]}>
            {comesBy ? t(`rosters.comesBy.${comesBy}`) : t(`rosters.state.${state}`)}
          </StatusPill>
          {changes.length > 0 && <small>{changes.map((each) => changeWords(t, each)).join('; ')}</small>}
        </span>
      ),
    },
  ];
}
