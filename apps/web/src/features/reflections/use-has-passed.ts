import { useEffect, useState } from 'react';

/** Longer waits than this do not fit a timer; by then the page has been opened anew. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Whether a moment has passed: it turns while the page stands open. */
export function useHasPassed(at: string | null): boolean {
  const [now, setNow] = useState(Date.now);
  const waitMs = at === null ? Infinity : Date.parse(at) - now;
  useEffect(() => {
    if (waitMs <= 0 || waitMs > LONGEST_WAIT_MS) return;
    const timer = setTimeout(() => setNow(Date.now()), waitMs);
    return () => clearTimeout(timer);
  }, [waitMs]);
  return waitMs <= 0;
}
