import { Button, Tooltip } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconFlag,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
} from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useHeadingFocus } from '../../shared/components/use-page-focus.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { useShortcuts } from '../../shared/shortcuts.ts';
import { ClaimNote } from './claim-note.tsx';
import { claimFirst, claimsQuery, flagSubmission } from './claims-data.ts';
import { sheetAhead, sheetQuery } from './grading-data.ts';
import { seen, within, type Lens } from './lens.ts';
import { EVERYTHING } from './queue-scope.ts';
import { around, countsOf, isUngraded } from './queue.ts';
import { QueuePane } from './queue-pane.tsx';
import { QueueProgress } from './queue-progress.tsx';
import { SheetBody } from './sheet-body.tsx';
import { useClaim } from './use-claim.ts';
import { useName } from './use-name.ts';
import { usePace } from './use-pace.ts';
import { useQueue } from './use-queue.ts';
import { useSections } from './use-sections.ts';
import classes from './sheet.module.css';

const route = getRouteApi('/shell/grading/$assignmentId/$submissionId');

/** The grading screen. Everything about one student hangs on the submission's id: another one is another component. */
export function SheetPage() {
  const t = useText();
  const nameOf = useName();
  const { id: me, viewing } = useViewer();
  const { formatMessage } = useIntl();
  const navigate = route.useNavigate();
  const { assignmentId, submissionId } = route.useParams();
  const lens = route.useSearch();
  const { queue: pane, prompt = null } = lens;
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: sheet, error, refetch } = useQuery(sheetQuery(submissionId));
  const { data: all = [], complete } = useQueue(assignmentId, lens.order);
  const { sectionOf } = useSections(assignmentId);
  const { data: claims = [] } = useQuery(claimsQuery(assignmentId));
  const listed = claims.find((claim) => claim.submissionId === submissionId);
  const { theirs, takeOver } = useClaim(submissionId, listed);
  // Prompt by prompt most rounds finish nothing: they have no pace, and spoil none.
  const { pace, count } = usePace(assignmentId, prompt === null);
  const others = useMemo(
    () =>
      new Map(
        claims
          .filter(({ mine }) => !mine)
          .map(({ submissionId: id, heldBy }) => [id, `${heldBy.givenName} ${heldBy.familyName}`]),
      ),
    [claims],
  );

  const rows = within(all, lens, sectionOf, me);
  // What is graded meanwhile stays in the line, so that one can go back to it.
  const line = lens.show === undefined || lens.show === 'UNGRADED' ? rows : seen(all, lens, sectionOf, me);
  const here = around(line, submissionId, (id) => others.has(id));
  const counts = countsOf(rows);
  const done = counts.ALL - counts.UNGRADED;
  const waiting = rows.filter((row) => isUngraded(row) && !others.has(row.submissionId)).length;
  // One that is not in the line has its neighbours from the assignment's own.
  const {
    previousId = null,
    nextId = null,
    nextUngradedId = null,
  } = here.position > 0 ? here : (sheet ?? {});

  // The neighbours are fetched while this one is read, so that moving on shows the next at once.
  useEffect(() => {
    // Whoever looks as somebody claims nothing, so everything they open is fetched when they do.
    if (!sheet || viewing) return;
    for (const id of new Set([nextUngradedId, nextId, previousId]))
      if (id) void queryClient.prefetchQuery(sheetAhead(id));
  }, [sheet, viewing, nextUngradedId, nextId, previousId]);

  const name = sheet ? nameOf.full(sheet) : '';
  useHeadingFocus(heading, name);
  const go = (id: string | null) =>
    id &&
    void navigate({
      to: '/grading/$assignmentId/$submissionId',
      params: { assignmentId, submissionId: id },
      search: (search) => search,
    });
  const toQueue = (show: 'READY' | 'ALL') => {
    const { show: _, prompt: __, queue: ___, ...rest } = lens;
    void navigate({
      to: '/grading/$assignmentId',
      params: { assignmentId },
      search: show === 'ALL' ? rest : { ...rest, show },
    });
  };
  const hidden = pane === 'hidden';
  const look = (next: Lens) => void navigate({ search: next, replace: true });
  const togglePane = () => {
    const { queue: _, ...rest } = lens;
    look(hidden ? rest : { ...rest, queue: 'hidden' });
  };
  const toPrompt = (promptId: string | null) => {
    const { prompt: _, ...rest } = lens;
    look(promptId ? { ...rest, prompt: promptId } : rest);
  };
  const prompts = sheet?.submission.answers.map(({ promptId }) => promptId) ?? [];
  const nextPrompt = prompts[prompts.indexOf(prompt ?? '') + 1] ?? null;

  /**
   * On to the next that waits and nobody else has; the one at the front of the line is fetched already. Prompt by
   * prompt it goes to the end of the line, and from there to the next prompt of the first.
   */
  const moveOn = async () => {
    const at = line.findIndex((row) => row.submissionId === submissionId);
    const waiting = (some: typeof line) =>
      some.filter((row) => isUngraded(row) && row.submissionId !== submissionId);
    const after = waiting(line.slice(at + 1));
    const before = waiting(line.slice(0, Math.max(at, 0)));
    const turning = prompt !== null && after.length === 0;
    const candidates = prompt === null || turning ? [...after, ...before] : after;
    const state = queryClient.getQueryData(sheetQuery(submissionId).queryKey)?.grade?.state;
    // The only one that waits goes on to its own next prompt.
    if (turning && nextPrompt && before.length === 0 && state !== 'READY' && state !== 'RELEASED')
      return toPrompt(nextPrompt);
    const search: Lens = turning && nextPrompt ? { ...lens, prompt: nextPrompt } : lens;
    if (candidates.length === 0 || (turning && !nextPrompt))
      return toQueue(prompt === null ? 'READY' : 'ALL');
    const ids = candidates.slice(0, 100).map((row) => row.submissionId);
    // Without a connection the line as it is known here is good enough.
    const claim = await claimFirst(ids, submissionId).catch(() => ({ submissionId: ids[0]! }));
    if (!claim) return toQueue('ALL');
    void navigate({
      to: '/grading/$assignmentId/$submissionId',
      params: { assignmentId, submissionId: claim.submissionId },
      search,
    });
  };
  const flagged = all.find((row) => row.submissionId === submissionId)?.flagged ?? false;
  const flagging = useMutation({ mutationFn: () => flagSubmission(submissionId, !flagged) });
  const flag = () => flagging.mutate();
  useShortcuts([
    { key: 'j', label: 'grading.key.next', run: () => go(nextId) },
    { key: 'k', label: 'grading.key.previous', run: () => go(previousId) },
    { key: 'u', label: 'grading.key.queue', run: () => toQueue('ALL') },
    { key: 'q', label: 'grading.key.pane', run: togglePane },
    { key: 'm', label: 'flag.key', run: flag },
    ...(prompts.length > 1
      ? [{ key: 'p', label: 'prompt.key' as const, run: () => toPrompt(nextPrompt) }]
      : []),
  ]);

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
            {assignmentId === EVERYTHING
              ? t('lens.everything')
              : (sheet?.assignment.title ?? t('grading.title'))}
          </AnchorLink>
          <div className={classes.inline}>
            <h1 ref={heading} tabIndex={-1}>
              {name || t(error ? 'grading.title' : 'app.loading')}
            </h1>
            {sheet?.submission.late && <StatusPill tone="bad">{t('grading.late')}</StatusPill>}
            {sheet?.submission.withinGrace && (
              <StatusPill tone="quiet">{t('grading.withinGrace')}</StatusPill>
            )}
            {sheet?.excused && <StatusPill tone="quiet">{t('grading.state.EXCUSED')}</StatusPill>}
          </div>
        </div>
        <QueueProgress
          done={done}
          all={rows.length}
          waiting={complete && prompt === null ? waiting : null}
          pace={pace}
        />
        <div className={classes.steps}>
          <Tooltip label={t(flagged ? 'flag.remove' : 'flag.set')}>
            <Button
              variant={flagged ? 'light' : 'default'}
              aria-label={t('flag.set')}
              aria-pressed={flagged}
              aria-keyshortcuts="m"
              onClick={flag}
            >
              <IconFlag size={18} aria-hidden />
            </Button>
          </Tooltip>
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
      <ErrorState error={flagging.error} />
      {!hidden && (
        <QueuePane assignmentId={assignmentId} rows={line} submissionId={submissionId} claims={others} />
      )}
      {sheet ? (
        <SheetBody
          key={submissionId}
          sheet={sheet}
          onNext={nextUngradedId || (prompt !== null && nextPrompt) ? () => void moveOn() : null}
          onLast={() => toQueue('READY')}
          onGraded={count}
          prompt={prompt}
          onPrompt={toPrompt}
          held={
            theirs && (
              <ClaimNote
                claim={theirs}
                onTakeOver={takeOver}
                onNext={nextUngradedId ? () => void moveOn() : null}
              />
            )
          }
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
