import { useEffect, useState } from 'react';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { useViewer } from '../../shared/session/session.ts';
import { laterOf } from './claim.ts';
import { claimSubmission, letGo, type Claim } from './claims-data.ts';

/** How often the page says that it is still open; a claim lasts ten times as long. */
const HEARTBEAT_MS = 60_000;

/**
 * Holds the submission while its page is open. Without a connection there is no claim and grading goes on: what is
 * written is compared when it is saved. `listed` is whose it is by the list of all claims, which is asked for more often.
 */
export function useClaim(submissionId: string, listed: Claim | undefined) {
  const [claim, setClaim] = useState<Claim | null>(null);
  const isLooking = Boolean(useViewer().viewing);
  useEffect(() => {
    // Whoever looks as somebody holds nothing in their name.
    if (isLooking) return;
    let open = true;
    const beat = (takeOver = false) =>
      claimSubmission(submissionId, takeOver).then(
        (now) => open && setClaim(now),
        () => undefined,
      );
    const leave = () => void letGo(submissionId).catch(() => undefined);
    const back = () => document.visibilityState === 'visible' && void beat();
    void beat();
    const timer = setInterval(() => void beat(), HEARTBEAT_MS);
    document.addEventListener('visibilitychange', back);
    addEventListener('pagehide', leave);
    return () => {
      open = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
      removeEventListener('pagehide', leave);
      setClaim(null);
      leave();
    };
  }, [submissionId, isLooking]);
  // An answer that comes after one has moved on is not about this submission.
  const own = claim?.submissionId === submissionId ? claim : null;
  const now = isLooking ? own : laterOf(own, listed ?? null);
  return {
    /** Somebody else has it. */
    theirs: now && !now.mine ? now : null,
    takeOver: () =>
      claimSubmission(submissionId, true).then((taken) => {
        setClaim(taken);
        return queryClient.invalidateQueries({ queryKey: ['grading', 'claims'] });
      }),
  };
}
