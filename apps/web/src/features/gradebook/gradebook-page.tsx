import { Anchor, Button, Menu, NativeSelect, TextInput } from '@mantine/core';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { EndExcusesDocument, type EndExcusesInput } from '../../generated/operations.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { cellOf, cohortsOf, countOf, rowsOf } from './book.ts';
import { BookTable } from './book-table.tsx';
import { CellDialog } from './cell-dialog.tsx';
import { ExcuseDialog } from './excuse-dialog.tsx';
import { bookQuery, useBookChanged, type BookCell, type BookColumn, type BookRow } from './gradebook-data.ts';
import { TotalsDialog } from './totals-dialog.tsx';
import classes from './gradebook.module.css';

const route = getRouteApi('/shell/sections/$sectionId/gradebook');

/** Files that another system finds students by; everybody stands in the others. */
type FoundBy = 'canvas.csv' | 'moodle.csv' | 'moodle-id.csv' | 'moodle-username.csv';
type FileName = FoundBy | 'gradebook.csv' | 'gradebook.xlsx';
const isMoodle = (name: string) => name.startsWith('moodle');

/** A section's points: every student under every heading, how each figure came about, and what they come to. */
export function GradebookPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { sectionId } = route.useParams();
  const { q = '', cohort = '' } = route.useSearch();
  const { data: book, error, isPending, refetch } = useQuery(bookQuery(sectionId));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [doing, setDoing] = useState<'totals' | 'excuse' | null>(null);
  const [open, setOpen] = useState<{ row: BookRow; column: BookColumn; cell: BookCell } | null>(null);
  const note = useId();
  const refresh = useBookChanged();
  const takeBack = useMutation({
    mutationFn: (input: EndExcusesInput) => request(EndExcusesDocument, { input }),
    onSettled: refresh,
  });
  const rows = rowsOf(book?.rows ?? [], { query: q, cohort });
  const chosen = rows.filter(({ enrolmentId }) => selected.has(enrolmentId));
  const cohorts = cohortsOf(book?.rows ?? []);
  const change = (changed: Record<string, string>) =>
    void navigate({ to: '.', search: { q, cohort, ...changed }, replace: true });
  const empty = book && (book.columns.length === 0 || book.rows.length === 0);

  return (
    <>
      <PageHeader
        title={t('gradebook.title')}
        above={
          <AnchorLink to="/sections/$sectionId" params={{ sectionId }}>
            {book ? `${book.section.code} · ${book.section.name}` : t('gradebook.section')}
          </AnchorLink>
        }
        now={
          book &&
          !empty &&
          t('gradebook.now', {
            students: book.rows.length,
            waiting: countOf(book.rows, 'WAITING'),
            ready: countOf(book.rows, 'READY'),
            missing: countOf(book.rows, 'MISSING'),
          })
        }
        action={
          book &&
          !empty && (
            <span className={classes.actions}>
              <Button variant="default" size="md" onClick={() => setDoing('totals')}>
                {t('gradebook.totals')}
              </Button>
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button size="md" leftSection={<IconDownload size={17} aria-hidden />}>
                    {t('gradebook.files')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {book.files.map(({ name, students }) => (
                    <Menu.Item
                      key={name}
                      component="a"
                      href={`/gradebook/${sectionId}/${name}`}
                      download
                      aria-describedby={isMoodle(name) ? note : undefined}
                    >
                      <span className={classes.file}>
                        {t(`gradebook.file.${name as FileName}`)}
                        <small>{t(`gradebook.fileHint.${name as FileName}`)}</small>
                        {students < book.rows.length && (
                          <strong>
                            {t(`gradebook.fileLacks.${name as FoundBy}`, {
                              count: book.rows.length - students,
                            })}
                          </strong>
                        )}
                      </span>
                    </Menu.Item>
                  ))}
                  {book.files.some(({ name }) => isMoodle(name)) && (
                    <div id={note} className={classes.fileNote}>
                      {t('gradebook.filesDash')}
                    </div>
                  )}
                </Menu.Dropdown>
              </Menu>
            </span>
          )
        }
      />
      {book && !empty && (
        <div className={classes.asks}>
          <TextInput
            aria-label={t('gradebook.find')}
            placeholder={t('gradebook.find')}
            size="sm"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={q}
            onChange={(event) => change({ q: event.currentTarget.value })}
          />
          {cohorts.length > 1 && (
            <NativeSelect
              aria-label={t('gradebook.cohort')}
              size="sm"
              value={cohort}
              onChange={(event) => change({ cohort: event.currentTarget.value })}
              data={[{ value: '', label: t('gradebook.allCohorts') }, ...cohorts]}
            />
          )}
          <p className={classes.quiet}>{t(`gradebook.by.${book.totalBy}`)}</p>
        </div>
      )}
      {book?.columns
        .filter(({ named, milestoneId }) => !named && milestoneId === null)
        .map(({ assignmentId, title }) => (
          <p key={assignmentId} className={classes.quiet}>
            {t('gradebook.unnamed', { title })}{' '}
            <AnchorLink to="/grading/$assignmentId/marking" params={{ assignmentId }} underline="always">
              {t('gradebook.unnamedWhere')}
            </AnchorLink>
          </p>
        ))}
      {book?.columns
        .filter((column) => book.rows.some((row) => cellOf(row, column)?.blind))
        .map(({ assignmentId, title }) => (
          <p key={assignmentId} className={classes.quiet}>
            {t('gradebook.blind', { title })}{' '}
            <AnchorLink to="/grading/$assignmentId/second" params={{ assignmentId }} underline="always">
              {t('gradebook.blindWhere')}
            </AnchorLink>
          </p>
        ))}
      {isPending && <RowsSkeleton rows={8} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      <ErrorState error={takeBack.error} />
      {empty && (
        <EmptyState
          picture="list"
          title={t('gradebook.noneTitle')}
          action={
            <ButtonLink to="/sections/$sectionId" params={{ sectionId }} variant="default">
              {t('gradebook.toSection')}
            </ButtonLink>
          }
        >
          {t('gradebook.none')}
        </EmptyState>
      )}
      {book && !empty && rows.length === 0 && (
        <EmptyState picture="quiet" title={t('gradebook.nobodyTitle')}>
          <Anchor component="button" type="button" onClick={() => change({ q: '', cohort: '' })}>
            {t('gradebook.everybody')}
          </Anchor>
        </EmptyState>
      )}
      {book && rows.length > 0 && !empty && (
        <BookTable
          book={book}
          rows={rows}
          selected={selected}
          onSelect={setSelected}
          onOpen={(row, column, cell) => setOpen({ row, column, cell })}
        />
      )}
      {chosen.length > 0 && (
        <div className={classes.bar} role="region" aria-label={t('gradebook.chosenBar')}>
          <output>{t('gradebook.chosen', { count: chosen.length })}</output>
          <Button onClick={() => setDoing('excuse')}>{t('gradebook.excuse')}</Button>
          <Button variant="subtle" onClick={() => setSelected(new Set())}>
            {t('gradebook.clear')}
          </Button>
        </div>
      )}
      {book && doing === 'totals' && <TotalsDialog book={book} onClose={() => setDoing(null)} />}
      {book && doing === 'excuse' && (
        <ExcuseDialog
          book={book}
          rows={chosen}
          onTakeBack={(input) => takeBack.mutate(input)}
          onClose={(done) => {
            setDoing(null);
            if (done) setSelected(new Set());
          }}
        />
      )}
      {open && <CellDialog {...open} onClose={() => setOpen(null)} />}
    </>
  );
}
