import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { toast } from '../components/toast.tsx';
import { useText } from '../intl/text.tsx';
import type { Viewer } from '../session/session.ts';
import { keepLog, keptLog, ownerOf } from './device.ts';
import { withEdits, type Edit, type LogSheet } from './edits.ts';
import { interviewLogKey, interviewLogQuery } from './log-query.ts';
import type { OutboxState } from './outbox.ts';
import { keepSending, outboxOf } from './sending.ts';

export interface InterviewLog {
  /** With what is not sent yet. Undefined while nothing is known of it. */
  readonly log: LogSheet | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** Shows it at once; it is stored on the device, and sent as soon as that can be. */
  readonly put: (edit: Edit) => void;
  readonly sending: OutboxState;
  readonly sendNow: () => void;
}

/**
 * An interview's log that can be written with and without a connection. Whoever looks as the student writes nothing, and
 * their device keeps nothing of it.
 */
export function useInterviewLog(viewer: Viewer, interviewId: string): InterviewLog {
  const t = useText();
  const client = useQueryClient();
  const isLooking = Boolean(viewer.viewing);
  const owner = ownerOf(viewer);
  const outbox = useMemo(() => outboxOf(viewer), [viewer]);
  const sending = useSyncExternalStore(outbox.subscribe, outbox.state);
  const [device, setDevice] = useState<'asking' | 'asked'>('asking');
  useEffect(() => (isLooking ? undefined : keepSending(viewer)), [viewer, isLooking]);
  // What this device knows comes first: with no connection it is all there is.
  useEffect(() => {
    let gone = false;
    void keptLog(owner, interviewId).then((kept) => {
      if (gone) return;
      const key = interviewLogKey(interviewId);
      if (kept && client.getQueryData(key) === undefined) client.setQueryData(key, kept, { updatedAt: 1 });
      setDevice('asked');
    });
    return () => {
      gone = true;
    };
  }, [client, owner, interviewId]);
  const query = useQuery({
    ...interviewLogQuery(interviewId),
    enabled: device === 'asked',
    networkMode: 'always',
  });
  const stored = query.data;
  useEffect(() => {
    if (stored && !isLooking) void keepLog(owner, stored);
  }, [owner, stored, isLooking]);
  const log = useMemo(
    () =>
      stored &&
      withEdits(
        stored,
        sending.waiting.filter((one) => one.interviewId === interviewId).map(({ edit }) => edit),
      ),
    [stored, sending.waiting, interviewId],
  );
  return {
    ...{ log, sending },
    error: stored ? null : query.error,
    retry: () => void query.refetch(),
    put: (edit) => (isLooking ? toast(t('rule.only-looking')) : void outbox.put(interviewId, edit)),
    sendNow: () => void outbox.flush(),
  };
}
