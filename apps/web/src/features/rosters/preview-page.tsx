import { Button, Group, Modal } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmRosterDocument, DiscardRosterDocument } from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { csvOf } from './roster-file.ts';
import { importQuery, type Preview, type RosterRow, type RowState } from './roster-data.ts';
import { download } from './upload-page.tsx';
import { useFix } from './use-fix.ts';
import classes from './rosters.module.css';

const route = getRouteApi('/shell/sections/$sectionId/roster/$importId');
const STATES = ['NEW', 'CHANGED', 'UNCHANGED', 'ERROR'] as const;
const TONES: Record<RowState, Tone> = { NEW: 'accent', CHANGED: 'wait', UNCHANGED: 'quiet', ERROR: 'bad' };
const ROWS_AT_ONCE = 200;

/** What a roster would do, problems first; then what it did. */
export function PreviewPage() {
  const t = useText();
  const fixOf = useFix();
  const client = useQueryClient();
  const { sectionId, importId } = route.useParams();
  const { show } = route.useSearch();
  const { data: preview, error, refetch } = useQuery(importQuery(importId));
  const [discarding, setDiscarding] = useState(false);
  const [room, setRoom] = useState(ROWS_AT_ONCE);
  const settled = () =>
    Promise.all(['rosters', 'sections', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  const confirm = useMutation({
    mutationFn: () => request(ConfirmRosterDocument, { id: importId }),
    onSuccess: settled,
  });
  const discard = useMutation({
    mutationFn: () => request(DiscardRosterDocument, { id: importId }),
    onSuccess: async () => {
      setDiscarding(false);
      await settled();
    },
  });
  if (!preview)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton rows={8} />;

  const { counts, rows, state, columns, fileName } = preview;
  const section = `${preview.section.course.code} · ${preview.section.name}`;
  const problems = rows.flatMap(({ problems: all }) => all);
  const shown = show ? rows.filter((row) => row.state === show) : rows;
  const staged = state === 'STAGED';
  const writes = counts.new + counts.changed;
  const figures: { key: string; count: number; state?: RowState }[] = [
    { key: 'new', count: counts.new, state: 'NEW' },
    { key: 'changed', count: counts.changed, state: 'CHANGED' },
    { key: 'unchanged', count: counts.unchanged, state: 'UNCHANGED' },
    { key: 'error', count: counts.error, state: 'ERROR' },
    { key: 'notInFile', count: counts.notInFile },
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
              <Button size="md" variant="default" onClick={() => setDiscarding(true)}>
                {t('rosters.discard')}
              </Button>
              {writes > 0 ? (
                <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate()}>
                  {t('rosters.confirm', counts)}
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
      <ErrorState error={confirm.error ?? discard.error} />
      {state === 'APPLIED' && <Applied preview={preview} sectionId={sectionId} />}
      {state === 'DISCARDED' && (
        <div className={classes.result}>
          <p>{t('rosters.discarded')}</p>
          <ButtonLink to="/sections/$sectionId/roster" params={{ sectionId }}>
            {t('rosters.another')}
          </ButtonLink>
        </div>
      )}

      <dl className={classes.figures}>
        {figures.map(({ key, count, state: one }) => (
          <div key={key} data-state={count > 0 ? one : undefined}>
            <dt>{t(`rosters.count.${key as 'new'}`)}</dt>
            <dd data-figure>{count}</dd>
            <dd>{t(`rosters.countWhat.${key as 'new'}`, { count })}</dd>
          </div>
        ))}
      </dl>

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
          <DataTable
            caption={t('rosters.problems', { count: counts.error })}
            columns={[
              { key: 'row', header: t('rosters.row'), align: 'right', cell: ({ row }) => row },
              { key: 'column', header: t('rosters.columnName'), cell: ({ column }) => column || '–' },
              {
                key: 'value',
                header: t('rosters.value'),
                cell: ({ value }) =>
                  value ? <code className={classes.value}>{value}</code> : t('rosters.blank'),
              },
              { key: 'fix', header: t('rosters.fix'), cell: fixOf },
            ]}
            rows={problems.slice(0, room)}
            rowKey={({ row, column, rule }) => `${row} ${column} ${rule}`}
          />
        </section>
      )}

      <section aria-labelledby="columns" className={classes.block}>
        <h2 id="columns">{t('rosters.recognised')}</h2>
        <ul className={classes.columns}>
          {columns.map(({ header, meaning }, at) => (
            <li key={at} data-unknown={meaning === null || undefined}>
              <strong>{header || t('rosters.blank')}</strong>{' '}
              {meaning === null
                ? t('rosters.ignored')
                : t('rosters.readAs', { meaning: meaningName(t, meaning) })}
            </li>
          ))}
        </ul>
      </section>

      {rows.length > 0 && (
        <section aria-labelledby="rows" className={classes.block}>
          <h2 id="rows">{t('rosters.rows', { count: rows.length })}</h2>
          <nav className={classes.chips} aria-label={t('rosters.filter')}>
            {[undefined, ...STATES].map((each) => (
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

      <Modal
        opened={discarding}
        onClose={() => setDiscarding(false)}
        title={t('rosters.discardTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p>{t('rosters.discardBody')}</p>
        <Group justify="flex-end">
          <Button variant="default" size="md" onClick={() => setDiscarding(false)}>
            {t('app.cancel')}
          </Button>
          <Button size="md" loading={discard.isPending} onClick={() => discard.mutate()}>
            {t('rosters.discard')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

function Applied({ preview, sectionId }: { preview: Preview; sectionId: string }) {
  const t = useText();
  const { counts } = preview;
  return (
    <div className={classes.result} role="status">
      <p className={classes.resultTitle}>
        <IconCircleCheck size={24} aria-hidden />
        {t('rosters.applied', counts)}
      </p>
      <p>{t('rosters.appliedNext')}</p>
      <Group gap="xs">
        <ButtonLink to="/sections/$sectionId" params={{ sectionId }} search={{ tab: 'cohorts' }} size="md">
          {t('rosters.toCohorts')}
        </ButtonLink>
        <ButtonLink
          to="/sections/$sectionId"
          params={{ sectionId }}
          search={{ tab: 'people' }}
          size="md"
          variant="default"
        >
          {t('rosters.toPeople')}
        </ButtonLink>
      </Group>
    </div>
  );
}

const MEANINGS = ['email', 'givenName', 'familyName', 'name', 'role'] as const;

function meaningName(t: ReturnType<typeof useText>, meaning: string) {
  const known = MEANINGS.find((each) => each === meaning);
  return known ? t(`rosters.column.${known}`) : meaning;
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
    { key: 'row', header: t('rosters.row'), cell: ({ row }) => row },
    { key: 'email', header: t('rosters.column.email'), cell: ({ email }) => email || t('rosters.blank') },
    { key: 'role', header: t('rosters.column.role'), cell: ({ role }) => (role ? t(`role.${role}`) : '–') },
    {
      key: 'state',
      header: t('rosters.whatHappens'),
      cell: ({ state, changes }) => (
        <span className={classes.state}>
          <StatusPill tone={TONES[state]}>{t(`rosters.state.${state}`)}</StatusPill>
          {changes.length > 0 && (
            <small>
              {t('rosters.changes', { what: changes.map((each) => meaningName(t, each)).join(', ') })}
            </small>
          )}
        </span>
      ),
    },
  ];
}

/** The rows that were left out, as a file with the same columns the reader knows, and what to mend in the last one. */
function problemsCsv({ rows, columns }: Preview, problem: string, fixOf: ReturnType<typeof useFix>): string {
  const headerOf = (meaning: string) =>
    columns.find((column) => column.meaning === meaning)?.header ?? meaning;
  return csvOf([
    [headerOf('givenName'), headerOf('familyName'), headerOf('email'), headerOf('role'), problem],
    ...rows
      .filter(({ state }) => state === 'ERROR')
      .map(({ givenName, familyName, email, role, problems }) => [
        givenName,
        familyName,
        email,
        role ?? '',
        problems.map((each) => `${each.row} ${each.column}: ${fixOf(each)}`).join(' '),
      ]),
  ]);
}
