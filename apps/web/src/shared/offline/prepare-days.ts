import { queryClient } from '../graphql/query-client.ts';
import type { Viewer } from '../session/session.ts';
import { keepLog, ownerOf } from './device.ts';
import { interviewLogQuery } from './log-query.ts';
import { openOffline } from './open-offline.ts';

const HOUR = 3_600_000;
const FRESH_MS = 5 * 60_000;

interface Meeting {
  readonly id: string;
  readonly startsAt: string;
  readonly heldAt: string | null;
}

/** Meetings of today and tomorrow, and those of the last hours that are not written up yet. Pure. */
export function near(meetings: readonly Meeting[], now: Date): string[] {
  return meetings
    .filter(({ startsAt, heldAt }) => {
      const away = Date.parse(startsAt) - now.getTime();
      return heldAt === null && away > -12 * HOUR && away < 48 * HOUR;
    })
    .map(({ id }) => id);
}

/** Puts what these interviews' screens need on this device, while there is a connection. */
export async function prepareDays(viewer: Viewer, interviewIds: readonly string[]): Promise<void> {
  if (interviewIds.length === 0) return;
  void openOffline();
  for (const id of interviewIds) {
    try {
      const log = await queryClient.fetchQuery({ ...interviewLogQuery(id), staleTime: FRESH_MS });
      await keepLog(ownerOf(viewer), log);
    } catch {
      // The screen itself will say so, if it is opened.
      return;
    }
  }
}
