/** The tenant whose door a visitor stands at (sign-in, invitation), so that the page wears its colours. */
import { useEffect, useSyncExternalStore } from 'react';

export interface VisitedTenant {
  readonly slug: string;
  readonly name: string;
  readonly accent: string | null;
  /** Where its logo is. */
  readonly logo?: string | null;
  /** It has published a privacy notice. */
  readonly privacy?: boolean;
}

let visited: VisitedTenant | null = null;
const listeners = new Set<() => void>();

export function useVisitedTenant(): VisitedTenant | null {
  return useSyncExternalStore(subscribe, () => visited);
}

/** Wears the tenant's colours as long as the calling screen shows. */
export function useWearTenant(tenant: VisitedTenant | null): void {
  useEffect(() => {
    wear(tenant);
    return () => wear(null);
  }, [tenant]);
}

function wear(tenant: VisitedTenant | null) {
  visited = tenant;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
