/**
 * What a student writes while it cannot be sent. Each edit is stored on the device first and then sent, in order, until
 * the server has it; it stays stored through a closed tab, a flat battery and an ended session, and is only ever sent
 * while the person who wrote it is signed in. The server takes edits late, twice and in any order (`isLater`), so
 * sending again is always safe.
 *
 * No React and no browser in here: the store, the sending and the question who is signed in are handed in.
 */
import { editIdOf, madeOver, thingOf, type Edit } from './edits.ts';

export interface Waiting {
  readonly key: string;
  /** Tenant and person who wrote it. */
  readonly owner: string;
  readonly interviewId: string;
  readonly edit: Edit;
  /** When it came here first; sent in this order. */
  readonly since: number;
  /** Why the server will not take it, however often it is asked. */
  readonly refused: string | null;
}

export interface WaitingStore {
  all(owner: string): Promise<Waiting[]>;
  put(waiting: Waiting): Promise<void>;
  /** Forgets it, unless a later edit has taken its place. */
  remove(waiting: Waiting): Promise<void>;
}

export type Failure =
  /** Worth trying the very same again later. */
  | 'PASSES'
  | 'SIGNED_OUT'
  /** Not there, or not theirs who is signed in now. */
  | 'NOT_FOUND'
  /** The server will not take it. */
  | 'REFUSED';

export interface OutboxOptions {
  readonly owner: string;
  readonly store: WaitingStore;
  readonly send: (interviewId: string, edits: readonly Edit[]) => Promise<void>;
  /** The owner as whom requests go out now, or null. */
  readonly signedInAs: () => Promise<string | null>;
  readonly judge: (error: unknown) => Failure;
  readonly say: (error: unknown) => string;
}

export type OutboxPhase =
  | 'idle'
  /** Just written; it goes out when typing pauses. */
  | 'soon'
  | 'sending'
  /** No connection, or the server is busy: tried again by itself. */
  | 'waiting'
  /** The session has ended. */
  | 'signedOut'
  /** Somebody else is signed in on this device. */
  | 'someoneElse';

export interface OutboxState {
  readonly phase: OutboxPhase;
  readonly waiting: readonly Waiting[];
  /** False: this device keeps nothing, so what is unsent would be lost with the page. */
  readonly keeps: boolean;
}

export const PAUSE_MS = 1_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** The server takes a hundred at once. */
const AT_ONCE = 50;

export class Outbox {
  readonly #options: OutboxOptions;
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Map<string, Waiting>();
  #state: OutboxState = { phase: 'idle', waiting: [], keeps: true };
  #timer: ReturnType<typeof setTimeout> | null = null;
  #sending: Promise<void> | null = null;
  #failures = 0;
  #since = 0;
  readonly ready: Promise<void>;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.ready = this.#recover();
  }

  readonly state = (): OutboxState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** What is not sent yet of one interview, in the order in which it was written. */
  of(interviewId: string): Edit[] {
    return this.#state.waiting.filter((one) => one.interviewId === interviewId).map(({ edit }) => edit);
  }

  /** Resolves when it is stored on the device; it is sent soon after. */
  async put(interviewId: string, put: Edit): Promise<void> {
    const { owner, store } = this.#options;
    const thing = `${owner} ${interviewId} ${thingOf(put)}`;
    const before = this.#waiting.get(thing);
    const edit = before ? madeOver(put, before.edit) : put;
    const key = edit ? thing : `${thing} ${editIdOf(put)}`;
    const since = (edit && before?.since) ?? (this.#since = Math.max(Date.now(), this.#since + 1));
    const waiting: Waiting = { key, owner, interviewId, edit: edit ?? put, since, refused: null };
    this.#waiting.set(key, waiting);
    const { phase } = this.#state;
    this.#show(phase === 'idle' ? 'soon' : phase);
    // While it sends, what comes is sent in the same go; while it waits, a try is planned already.
    if (phase === 'idle' || phase === 'soon') this.#schedule(PAUSE_MS);
    try {
      await store.put(waiting);
      if (!this.#state.keeps) this.#set({ keeps: true });
    } catch {
      this.#set({ keeps: false });
    }
  }

  /** Sends now; also the answer to a connection that is back and to a new session. */
  readonly flush = async (): Promise<void> => {
    await this.ready;
    if (this.#sending) await this.#sending;
    if (this.#sending) return;
    this.#sending = this.#sendAll().finally(() => (this.#sending = null));
    await this.#sending;
  };

  /** Stops the timers; what is unsent stays on the device. */
  readonly close = (): void => {
    this.#schedule(null);
    this.#listeners.clear();
  };

  async #recover(): Promise<void> {
    try {
      for (const one of await this.#options.store.all(this.#options.owner))
        if (!this.#waiting.has(one.key)) this.#waiting.set(one.key, one);
    } catch {
      this.#set({ keeps: false });
    }
    if (this.#waiting.size === 0) return;
    this.#since = Math.max(...[...this.#waiting.values()].map(({ since }) => since));
    this.#show('soon');
    this.#schedule(0);
  }

  async #sendAll(): Promise<void> {
    this.#schedule(null);
    for (;;) {
      const [first] = this.#sendable();
      if (!first) return this.#show('idle');
      const batch = this.#sendable()
        .filter(({ interviewId }) => interviewId === first.interviewId)
        .slice(0, AT_ONCE);
      this.#show('sending');
      if (!(await this.#sendBatch(batch))) return;
    }
  }

  /** False: no use going on now. */
  async #sendBatch(batch: readonly Waiting[]): Promise<boolean> {
    const { owner, send, signedInAs, judge, say } = this.#options;
    try {
      const now = await signedInAs();
      if (now !== owner) return this.#stop(now === null ? 'signedOut' : 'someoneElse');
      await send(
        batch[0]!.interviewId,
        batch.map(({ edit }) => edit),
      );
    } catch (error) {
      const failure = judge(error);
      if (failure === 'PASSES') return this.#stop('waiting');
      if (failure === 'SIGNED_OUT') return this.#stop('signedOut');
      if (failure === 'NOT_FOUND' && (await signedInAs().catch(() => null)) !== owner)
        return this.#stop('someoneElse');
      // One that is not taken must not keep the others here.
      if (batch.length > 1) {
        for (const one of batch) if (!(await this.#sendBatch([one]))) return false;
        return true;
      }
      await this.#keep({ ...batch[0]!, refused: say(error) });
      return true;
    }
    this.#failures = 0;
    for (const sent of batch) {
      if (this.#isCurrent(sent)) this.#waiting.delete(sent.key);
      await this.#options.store.remove(sent).catch(() => undefined);
    }
    return true;
  }

  async #keep(refused: Waiting): Promise<void> {
    if (!this.#isCurrent(refused)) return;
    this.#waiting.set(refused.key, refused);
    await this.#options.store.put(refused).catch(() => undefined);
  }

  #stop(phase: 'waiting' | 'signedOut' | 'someoneElse'): false {
    this.#show(phase);
    this.#schedule(Math.min(FIRST_RETRY_MS * 2 ** this.#failures++, LONGEST_RETRY_MS));
    return false;
  }

  #isCurrent({ key, edit }: Waiting): boolean {
    const current = this.#waiting.get(key);
    return current !== undefined && editIdOf(current.edit) === editIdOf(edit);
  }

  #sendable(): Waiting[] {
    return inOrder(this.#waiting).filter(({ refused }) => refused === null);
  }

  #show(phase: OutboxPhase): void {
    this.#set({ phase, waiting: inOrder(this.#waiting) });
  }

  #schedule(afterMs: number | null): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = afterMs === null ? null : setTimeout(() => void this.flush(), afterMs);
  }

  #set(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function inOrder(waiting: ReadonlyMap<string, Waiting>): Waiting[] {
  return [...waiting.values()].sort((a, b) => a.since - b.since);
}
