import { useEffect, useSyncExternalStore } from 'react';
import { useViewer } from '../../shared/session/session.ts';
import { graded, NO_PACE, opened, type Pace } from './pace.ts';

/** By who grades and which queue; as long as the page lives, which is a sitting. */
const paces = new Map<string, Pace>();
const listeners = new Set<() => void>();

function keep(key: string, pace: Pace) {
  paces.set(key, pace);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** One's own pace through this queue, counted while `counts`. */
export function usePace(assignmentId: string, counts: boolean) {
  const key = `${useViewer().id}.${assignmentId}`;
  const now = () => paces.get(key) ?? NO_PACE;
  const pace = useSyncExternalStore(subscribe, now);
  useEffect(() => {
    const before = paces.get(key) ?? NO_PACE;
    keep(key, counts ? opened(before, Date.now()) : { ...before, since: null });
  }, [key, counts]);
  return {
    pace,
    /** The one that was open is graded. */
    count: () => counts && keep(key, graded(now(), Date.now())),
  };
}
