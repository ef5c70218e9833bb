/**
 * A session can end while somebody types. Whoever meets UNAUTHENTICATED asks here and waits; the dialog over the
 * page answers. All who wait share one dialog. FRESH: it has not ended, but what comes wants to know anew who is here.
 */
interface Prompt {
  readonly why: 'ENDED' | 'FRESH';
  readonly answered: Promise<boolean>;
  readonly answer: (signedIn: boolean) => void;
}

let open: Prompt | null = null;
const listeners = new Set<() => void>();

/** True once the same person is signed in again; false when they closed the dialog. */
export function askToSignIn(why: Prompt['why'] = 'ENDED'): Promise<boolean> {
  if (open !== null) return open.answered;
  let settle!: (signedIn: boolean) => void;
  const answered = new Promise<boolean>((resolve) => (settle = resolve));
  const answer = (signedIn: boolean) => {
    open = null;
    settle(signedIn);
    announce();
  };
  open = { why, answered, answer };
  announce();
  return answered;
}

/** For `useSyncExternalStore` in the dialog. */
export const signInPrompt = {
  current: () => open,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function announce() {
  for (const listener of listeners) listener();
}
