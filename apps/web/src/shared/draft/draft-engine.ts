/**
 * Nothing typed is lost. One engine for every long text: reflections, a grader's feedback.
 *
 * Each edit goes to the device at once and to the server soon: a second after typing pauses, and at least every three
 * seconds while it goes on. A save says which revision the text was typed over; when somebody else saved in between,
 * both texts are kept and a person chooses. What cannot be sent waits on the device and is tried again.
 *
 * No React and no browser in here: times come from `setTimeout` and `Date.now`, everything else is handed in.
 */
export interface SavedDraft<T> {
  readonly value: T;
  /** Counts the server's saves; a save over an older one is a conflict. */
  readonly revision: number;
  /** When the server saved it; null before the first save. */
  readonly savedAt: string | null;
}

export type SaveResult<T> =
  | { readonly saved: true; readonly revision: number; readonly savedAt: string }
  /** Somebody else saved first; nothing was overwritten. */
  | { readonly saved: false; readonly theirs: SavedDraft<T> };

/** What this device keeps until the server has it. */
export interface MirroredDraft<T> {
  readonly value: T;
  readonly revision: number;
  /** What was on its way to the server when this was typed. If the server has that, it is ours and no conflict. */
  readonly sent: T | null;
}

export interface DraftMirror<T> {
  /** Copies that this and other tabs have left here, the latest first. */
  read(): readonly MirroredDraft<T>[];
  /** Keeps this tab's copy; false where the device does not. */
  write(draft: MirroredDraft<T>): boolean;
  /** Removes this tab's copy. */
  clear(): void;
  /** Removes another's, as it was read: what its tab has written since stays. */
  forget(copy: MirroredDraft<T>): void;
}

export interface DraftOptions<T> {
  /** What the server has now. */
  readonly stored: SavedDraft<T>;
  /** `last`: the page is going away, so the request must outlive it (`keepalive`). */
  readonly save: (value: T, revision: number, how: { readonly last: boolean }) => Promise<SaveResult<T>>;
  readonly mirror: DraftMirror<T>;
  /** Whether a failed save may succeed if simply tried again (offline, server down, signed out). */
  readonly mayPass: (error: unknown) => boolean;
  readonly equals?: (a: T, b: T) => boolean;
}

export type DraftPhase =
  /** The server has what is on the screen. */
  | 'clean'
  /** Typed, and about to be saved. */
  | 'dirty'
  | 'saving'
  /** Could not be sent; kept on this device and tried again. */
  | 'waiting'
  /** The server will not take it, however often it is asked; kept on this device until changed. */
  | 'refused'
  /** Somebody else saved meanwhile; `theirs` is their text. */
  | 'conflict';

export interface DraftState<T> {
  readonly value: T;
  readonly phase: DraftPhase;
  readonly revision: number;
  readonly savedAt: string | null;
  readonly theirs: SavedDraft<T> | null;
  readonly error: unknown;
}

export const PAUSE_MS = 1_000;
export const LONGEST_MS = 3_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** Saves without an answer that are remembered; older ones were sent while nothing came through. */
const UNANSWERED_AT_MOST = 20;

export class DraftEngine<T> {
  readonly #options: DraftOptions<T>;
  readonly #equals: (a: T, b: T) => boolean;
  readonly #listeners = new Set<() => void>();
  #state: DraftState<T>;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the oldest edit was made that no save has carried yet. */
  #unsavedSince: number | null = null;
  #failures = 0;
  #sending: Promise<void> | null = null;
  #sent: T | null = null;
  /** What the server has, as far as is known. */
  #server: T;
  /** The copy that this one goes on from; it stays until there is one of its own. */
  #adopted: MirroredDraft<T> | null = null;
  /** Texts of other tabs that never reached the server either: one after the other is put beside this one. */
  #others: readonly MirroredDraft<T>[] = [];
  /** Of them the one that is `theirs` just now. */
  #offered: MirroredDraft<T> | null = null;
  /** Sent over the present revision, and no answer came: any of them may be what the server has now. */
  #unanswered: T[] = [];

  constructor(options: DraftOptions<T>) {
    this.#options = options;
    this.#equals = options.equals ?? ((a, b) => JSON.stringify(a) === JSON.stringify(b));
    this.#state = { ...options.stored, phase: 'clean', theirs: null, error: null };
    this.#server = options.stored.value;
    this.#recover();
  }

  /** Texts that earlier visits could not send: the latest is gone on with, the others are offered beside it. */
  #recover() {
    const { stored } = this.#options;
    const [kept, ...others] = this.#unsent();
    if (!kept) return;
    this.#adopted = kept;
    this.#others = others;
    if (kept.revision < stored.revision && !(kept.sent !== null && this.#equals(kept.sent, stored.value))) {
      this.#state = { ...this.#state, value: kept.value, phase: 'conflict', theirs: stored };
    } else {
      this.#state = { ...this.#state, value: kept.value, phase: 'dirty' };
      if (this.#offer()) return;
      this.#unsavedSince = Date.now();
      this.#schedule(0);
    }
  }

  /** The copies that say something of their own; what the server has, or what another goes on from, is forgotten. */
  #unsent(): MirroredDraft<T>[] {
    const { stored, mirror } = this.#options;
    const unsent: MirroredDraft<T>[] = [];
    for (const copy of mirror.read()) {
      const known = [
        stored.value,
        ...unsent.flatMap(({ value, sent }) => (sent === null ? [value] : [value, sent])),
      ];
      if (known.some((value) => this.#equals(value, copy.value))) mirror.forget(copy);
      else unsent.push(copy);
    }
    return unsent;
  }

  /** Puts the next tab's text beside this one; false where there is none, or none that differs. */
  #offer(): boolean {
    for (;;) {
      const [next, ...rest] = this.#others;
      if (!next) return false;
      this.#others = rest;
      if (this.#equals(next.value, this.#state.value)) {
        this.#options.mirror.forget(next);
        continue;
      }
      this.#offered = next;
      const { revision, savedAt } = this.#state;
      this.#set({ phase: 'conflict', theirs: { value: next.value, revision, savedAt } });
      return true;
    }
  }

  readonly state = (): DraftState<T> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly edit = (value: T): void => {
    if (this.#equals(value, this.#state.value)) return;
    this.#keep(value);
    // A retry is already planned; typing does not knock on a closed door once per key.
    if (this.#state.phase === 'conflict' || this.#state.phase === 'waiting') return this.#set({ value });
    const since = (this.#unsavedSince ??= Date.now());
    this.#set({ value, phase: this.#sending ? 'saving' : 'dirty' });
    if (!this.#sending) this.#schedule(Math.min(PAUSE_MS, since + LONGEST_MS - Date.now()));
  };

  /** Sends what is unsaved now. Resolves when the server has it, or has not taken it: look at `state()`. */
  readonly flush = async ({ last = false } = {}): Promise<void> => {
    if (this.#sending && !last) await this.#sending;
    if (this.#unsavedSince === null || this.#sending || this.#state.phase === 'conflict') return;
    await this.#send(last);
  };

  /** The person chose (theirs, mine, or a mixture): that text is saved over theirs. */
  readonly resolve = (value: T): Promise<void> => {
    const { theirs } = this.#state;
    if (theirs === null) return Promise.resolve();
    this.#unanswered = [];
    this.#set({ value, revision: theirs.revision, savedAt: theirs.savedAt, theirs: null, phase: 'dirty' });
    const offered = this.#offered;
    this.#offered = null;
    if (offered === null) this.#server = theirs.value;
    this.#keep(value, offered);
    if (this.#offer()) return Promise.resolve();
    if (this.#equals(value, this.#server)) {
      this.#settle();
      return Promise.resolve();
    }
    this.#unsavedSince = Date.now();
    return this.flush();
  };

  /** Stops the timers. What is unsaved stays on the device; call `flush` first to send it. */
  readonly close = (): void => {
    this.#schedule(null);
    this.#listeners.clear();
  };

  async #send(last: boolean): Promise<void> {
    const { value, revision } = this.#state;
    this.#schedule(null);
    this.#unsavedSince = null;
    this.#sent = value;
    this.#set({ phase: 'saving', error: null });
    this.#sending = this.#options.save(value, revision, { last }).then(
      (result) => this.#answered(value, result),
      (error: unknown) => this.#failed(error),
    );
    await this.#sending;
  }

  #answered(sent: T, result: SaveResult<T>) {
    this.#sending = null;
    this.#sent = null;
    this.#failures = 0;
    if (!result.saved) {
      const { value, revision, savedAt } = result.theirs;
      const isOurs = this.#unanswered.some((ours) => this.#equals(ours, value));
      if (!isOurs && !this.#equals(value, this.#state.value)) {
        this.#unsavedSince = null;
        return this.#set({ phase: 'conflict', theirs: result.theirs });
      }
      // It had arrived, only the answer had not: that is no second text.
      return this.#saved(value, revision, savedAt);
    }
    this.#saved(sent, result.revision, result.savedAt);
  }

  #saved(value: T, revision: number, savedAt: string | null) {
    this.#unanswered = [];
    this.#server = value;
    this.#set({ revision, savedAt });
    if (this.#equals(this.#state.value, value)) return this.#settle();
    // Typed on while it was sent.
    this.#keep(this.#state.value);
    const since = (this.#unsavedSince ??= Date.now());
    this.#set({ phase: 'dirty' });
    this.#schedule(Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - Date.now())));
  }

  #failed(error: unknown) {
    this.#sending = null;
    if (!this.#options.mayPass(error)) {
      this.#unsavedSince = null;
      return this.#set({ phase: 'refused', error });
    }
    if (this.#sent !== null) this.#unanswered = [...this.#unanswered, this.#sent].slice(-UNANSWERED_AT_MOST);
    this.#unsavedSince ??= Date.now();
    this.#set({ phase: 'waiting', error });
    this.#schedule(Math.min(FIRST_RETRY_MS * 2 ** this.#failures++, LONGEST_RETRY_MS));
  }

  /** The server has everything. */
  #settle() {
    this.#unsavedSince = null;
    this.#options.mirror.clear();
    this.#forget(this.#adopted);
    this.#adopted = null;
    this.#set({ phase: 'clean', error: null });
  }

  /** On the device under this tab's own name, and only then no longer under another's. */
  #keep(value: T, merged: MirroredDraft<T> | null = null) {
    const kept = this.#options.mirror.write({ value, revision: this.#state.revision, sent: this.#sent });
    if (!kept) return;
    this.#forget(this.#adopted);
    this.#adopted = null;
    this.#forget(merged);
  }

  #forget(copy: MirroredDraft<T> | null) {
    if (copy !== null) this.#options.mirror.forget(copy);
  }

  #schedule(afterMs: number | null) {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = afterMs === null ? null : setTimeout(() => void this.flush(), Math.max(0, afterMs));
  }

  #set(change: Partial<DraftState<T>>) {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
