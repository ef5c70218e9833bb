import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../../shared/components/empty-state.tsx';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../../shared/components/links.tsx';
import { PageHeader } from '../../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../../shared/components/skeletons.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import { NudgeDialog } from '../../../shared/place/nudge-dialog.tsx';
import { may, useViewer } from '../../../shared/session/session.ts';
import { useShortcuts } from '../../../shared/shortcuts.ts';
import { overviewQuery } from '../assignments-data.ts';
import { UnsentDrafts } from '../../../shared/unsent/unsent-drafts.tsx';
import { ExtensionDialog } from '../../../shared/time/extension-dialog.tsx';
import { arranged, countsOf, SHOWN, SORTS } from './grid.ts';
import { gridQuery } from './grid-data.ts';
import { GridTable } from './grid-table.tsx';
import classes from './grid.module.css';

const route = getRouteApi('/shell/assignments/$assignmentId/grid');

/** The grid everyone shares, for a whole cohort: who is where, who is stuck and why. */
export function GridPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { assignmentId } = route.useParams();
  const search = route.useSearch();
  const { show = [], sort = 'NAME', q = '', cohort } = search;
  const { data: assignment } = useQuery(overviewQuery(assignmentId));
  const { data: grid, error, isPending, refetch } = useQuery(gridQuery(assignmentId, cohort ?? null));
  const viewer = useViewer();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [doing, setDoing] = useState<'nudge' | 'message' | 'extend' | null>(null);
  const places = grid?.places ?? [];
  const counts = countsOf(places);
  const rows = arranged(places, { show, sort, query: q });
  // The route leaves out what is empty.
  // Who is out of sight is not meant.
  const chosen = rows.filter(({ enrolmentId }) => selected.has(enrolmentId));
  const end = (done: boolean) => {
    setDoing(null);
    if (done) setSelected(new Set());
  };
  const change = (changed: Record<string, string>) =>
    void navigate({ to: '.', search: { ...search, ...changed }, replace: true });

  useShortcuts([
    { key: 'j', label: 'cohortGrid.key.next', run: () => moveFocus(1) },
    { key: 'k', label: 'cohortGrid.key.previous', run: () => moveFocus(-1) },
    { key: 'x', label: 'cohortGrid.key.choose', run: () => setSelected(toggled(selected)) },
  ]);

  return (
    <>
      <PageHeader
        title={t('cohortGrid.title')}
        above={
          <AnchorLink to="/assignments/$assignmentId" params={{ assignmentId }}>
            {assignment?.title ?? t('cohortGrid.assignment')}
          </AnchorLink>
        }
        now={grid && t('cohortGrid.now', { students: grid.total, stuck: counts.STUCK, late: counts.LATE })}
      />
      {places.length > 0 && (
        <div className={classes.tools}>
          <nav className={classes.chips} aria-label={t('cohortGrid.filter')}>
            <Link
              to="/assignments/$assignmentId/grid"
              params={{ assignmentId }}
              search={({ show: _, ...rest }) => rest}
              className={classes.chip}
              aria-current={show.length === 0 ? 'true' : undefined}
              activeOptions={{ exact: true }}
              replace
            >
              {t('cohortGrid.show.ALL')} <output>{places.length}</output>
            </Link>
            {SHOWN.map((each) => {
              const on = show.includes(each);
              const next = on ? show.filter((one) => one !== each) : [...show, each];
              return (
                <Link
                  key={each}
                  to="/assignments/$assignmentId/grid"
                  params={{ assignmentId }}
                  search={({ show: _, ...rest }) => ({ ...rest, ...(next.length > 0 && { show: next }) })}
                  className={classes.chip}
                  aria-current={on ? 'true' : undefined}
                  activeOptions={{ exact: true }}
                  replace
                >
                  {t(`cohortGrid.show.${each}`)} <output>{counts[each]}</output>
                </Link>
              );
            })}
          </nav>
          <div className={classes.asks}>
            <TextInput
              aria-label={t('cohortGrid.find')}
              placeholder={t('cohortGrid.find')}
              size="sm"
              leftSection={<IconSearch size={16} aria-hidden />}
              value={q}
              onChange={(event) => change({ q: event.currentTarget.value })}
            />
            {(assignment?.cohorts.length ?? 0) > 1 && (
              <NativeSelect
                aria-label={t('cohortGrid.cohort')}
                size="sm"
                value={cohort ?? ''}
                onChange={(event) => change({ cohort: event.currentTarget.value })}
                data={[
                  { value: '', label: t('cohortGrid.allCohorts') },
                  ...assignment!.cohorts.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            )}
            <NativeSelect
              aria-label={t('cohortGrid.sort')}
              size="sm"
              value={sort}
              onChange={(event) => change({ sort: event.currentTarget.value })}
              data={SORTS.map((each) => ({ value: each, label: t(`cohortGrid.sort.${each}`) }))}
            />
          </div>
        </div>
      )}
      {may(viewer, 'grade:give') && <UnsentDrafts assignmentId={assignmentId} />}
      {isPending && <RowsSkeleton rows={8} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {grid && places.length === 0 && (
        <EmptyState picture="list" title={t('cohortGrid.noneTitle')}>
          {t('cohortGrid.none')}
        </EmptyState>
      )}
      {places.length > 0 && rows.length === 0 && (
        <EmptyState
          picture="quiet"
          title={t('cohortGrid.noneShownTitle')}
          action={
            <ButtonLink to="/assignments/$assignmentId/grid" params={{ assignmentId }} variant="default">
              {t('cohortGrid.showAll')}
            </ButtonLink>
          }
        >
          {t('cohortGrid.noneShown')}
        </EmptyState>
      )}
      {grid && grid.total > places.length && (
        <p className={classes.note}>{t('cohortGrid.firstOf', { shown: places.length, total: grid.total })}</p>
      )}
      {grid && rows.length > 0 && (
        <GridTable
          assignmentId={assignmentId}
          caption={t('cohortGrid.caption', { title: assignment?.title ?? '', count: rows.length })}
          milestones={grid.milestones}
          places={rows}
          selected={selected}
          onSelect={setSelected}
        />
      )}
      {chosen.length > 0 && (
        <div className={classes.bar} role="region" aria-label={t('cohortGrid.chosenBar')}>
          <output>{t('cohortGrid.chosen', { count: chosen.length })}</output>
          {may(viewer, 'student:nudge') && (
            <>
              <Button onClick={() => setDoing('nudge')}>{t('nudge.title')}</Button>
              <Button variant="default" onClick={() => setDoing('message')}>
                {t('nudge.message')}
              </Button>
            </>
          )}
          {may(viewer, 'extension:grant') && assignment && (
            <Button variant="default" onClick={() => setDoing('extend')}>
              {t('time.extend')}
            </Button>
          )}
          <Button variant="subtle" onClick={() => setSelected(new Set())}>
            {t('cohortGrid.clear')}
          </Button>
        </div>
      )}
      {(doing === 'nudge' || doing === 'message') && (
        <NudgeDialog
          assignmentId={assignmentId}
          places={chosen}
          message={doing === 'message'}
          onClose={end}
        />
      )}
      {doing === 'extend' && assignment && (
        <ExtensionDialog
          assignment={assignment}
          enrolmentIds={chosen.map(({ enrolmentId }) => enrolmentId)}
          onClose={() => end(false)}
        />
      )}
    </>
  );
}

/** With the student whose row has the focus chosen, or no more. */
function toggled(selected: ReadonlySet<string>): ReadonlySet<string> {
  const focused = document.activeElement?.getAttribute('data-place');
  if (!focused) return selected;
  const next = new Set(selected);
  if (!next.delete(focused)) next.add(focused);
  return next;
}

/** From one student to the next by key. */
function moveFocus(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  links[at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}
