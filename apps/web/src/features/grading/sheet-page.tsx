import { Button, Tooltip } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useHeadingFocus } from '../../shared/components/use-page-focus.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useShortcuts } from '../../shared/shortcuts.ts';
import { sheetQuery } from './grading-data.ts';
import { around, countsOf } from './queue.ts';
import { QueuePane } from './queue-pane.tsx';
import { SheetBody } from './sheet-body.tsx';
import { useQueue } from './use-queue.ts';
import classes from './sheet.module.css';

const route = getRouteApi('/shell/grading/$assignmentId/$submissionId');

/** The grading screen. Everything about one student hangs on the submission's id: another one is another component. */
export function SheetPage() {
  const t = useText();
  const { formatMessage } = useIntl();
  const navigate = route.useNavigate();
  const { assignmentId, submissionId } = route.useParams();
  const { queue: pane } = route.useSearch();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: sheet, error, refetch } = useQuery(sheetQuery(submissionId));
  const { data: rows = [] } = useQueue(assignmentId);

  const here = around(rows, submissionId);
  const counts = countsOf(rows);
  const done = counts.ALL - counts.UNGRADED;
  const previousId = here.previousId ?? sheet?.previousId ?? null;
  const nextId = here.nextId ?? sheet?.nextId ?? null;
  const nextUngradedId = here.position > 0 ? here.nextUngradedId : (sheet?.nextUngradedId ?? null);

  // The neighbours are fetched while this one is read, so that moving on shows the next at once.
  useEffect(() => {
    if (!sheet) return;
    for (const id of new Set([nextUngradedId, nextId, previousId]))
      if (id) void queryClient.prefetchQuery(sheetQuery(id));
  }, [sheet, nextUngradedId, nextId, previousId]);

  const name = sheet ? `${sheet.student.givenName} ${sheet.student.familyName}` : '';
  useHeadingFocus(heading, name);
  const go = (id: string | null) =>
    id &&
    void navigate({
      to: '/grading/$assignmentId/$submissionId',
      params: { assignmentId, submissionId: id },
      search: (search) => search,
    });
  const toQueue = (show: 'READY' | 'ALL') =>
    void navigate({
      to: '/grading/$assignmentId',
      params: { assignmentId },
      search: show === 'ALL' ? {} : { show },
    });
  const hidden = pane === 'hidden';
  const togglePane = () => void navigate({ search: hidden ? {} : { queue: 'hidden' }, replace: true });
  useShortcuts([
    { key: 'j', label: 'grading.key.next', run: () => go(nextId) },
    { key: 'k', label: 'grading.key.previous', run: () => go(previousId) },
    { key: 'u', label: 'grading.key.queue', run: () => toQueue('ALL') },
    { key: 'q', label: 'grading.key.pane', run: togglePane },
  ]);

  const progress = rows.length > 0 ? t('grading.progress', { done, all: rows.length }) : '';
  return (
    <div className={classes.screen} data-pane={hidden ? 'hidden' : undefined}>
      {name && <title>{`${name} · ${t('grading.title')} · ${formatMessage({ id: 'app.name' })}`}</title>}
      <header className={classes.bar}>
        <Tooltip label={t(hidden ? 'grading.showQueue' : 'grading.hideQueue')}>
          <button
            type="button"
            className={classes.paneButton}
            aria-label={t(hidden ? 'grading.showQueue' : 'grading.hideQueue')}
            aria-expanded={!hidden}
            onClick={togglePane}
          >
            {hidden ? (
              <IconLayoutSidebarLeftExpand size={20} stroke={1.75} aria-hidden />
            ) : (
              <IconLayoutSidebarLeftCollapse size={20} stroke={1.75} aria-hidden />
            )}
          </button>
        </Tooltip>
        <div className={classes.who}>
          <AnchorLink to="/grading/$assignmentId" params={{ assignmentId }} className={classes.up}>
            {sheet?.assignment.title ?? t('grading.title')}
          </AnchorLink>
          <div className={classes.inline}>
            <h1 ref={heading} tabIndex={-1}>
              {name || t(error ? 'grading.title' : 'app.loading')}
            </h1>
            {sheet?.submission.late && <StatusPill tone="bad">{t('grading.late')}</StatusPill>}
          </div>
        </div>
        <div className={classes.progress}>
          <span>{progress}</span>
          <progress value={done} max={Math.max(rows.length, 1)} aria-label={progress || t('app.loading')} />
        </div>
        <div className={classes.steps}>
          <Button
            variant="default"
            aria-label={t('grading.previous')}
            aria-keyshortcuts="k"
            disabled={!previousId}
            onClick={() => go(previousId)}
          >
            <IconChevronLeft size={18} aria-hidden />
          </Button>
          <Button
            variant="default"
            aria-label={t('grading.nextOne')}
            aria-keyshortcuts="j"
            disabled={!nextId}
            onClick={() => go(nextId)}
          >
            <IconChevronRight size={18} aria-hidden />
          </Button>
        </div>
      </header>
      {!hidden && <QueuePane assignmentId={assignmentId} rows={rows} submissionId={submissionId} />}
      {sheet ? (
        <SheetBody
          key={submissionId}
          sheet={sheet}
          onNext={nextUngradedId ? () => go(nextUngradedId) : null}
          onLast={() => toQueue('READY')}
        />
      ) : (
        <div className={classes.waiting}>
          {error ? (
            <>
              <ErrorState error={error} onRetry={() => void refetch()} />
              <ButtonLink to="/grading/$assignmentId" params={{ assignmentId }} variant="default" mt="md">
                {t('grading.backToQueue')}
              </ButtonLink>
            </>
          ) : (
            <PageSkeleton />
          )}
        </div>
      )}
    </div>
  );
}
