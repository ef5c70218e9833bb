import type { Viewer } from '../session/session.ts';
import type { DraftMirror, MirroredDraft } from './draft-engine.ts';

const PREFIX = 'firsthand.draft.';
const NOTHING_KEPT = {
  read: () => [],
  write: () => false,
  clear: () => undefined,
  forget: () => undefined,
};

/** This tab, until it is loaded again. Not of the session's storage: a tab that is duplicated takes that along. */
const TAB = crypto.randomUUID();

interface Stored<T> extends MirroredDraft<T> {
  /** When it was written; not there in copies from before every tab had its own. */
  readonly at?: number;
}

/**
 * This device's copy of an unsaved text, one for each tab: two that are offline would else write over each other. The key
 * names tenant, person and thing, so that people who share a computer never see each other's words; the copy is removed as
 * soon as the server has the text. Whoever looks as somebody leaves no words in that person's name, and sees none that were
 * never sent.
 */
export function draftMirror<T>(viewer: Viewer, thing: string, tab: string = TAB): DraftMirror<T> {
  if (viewer.viewing) return NOTHING_KEPT;
  const all = `${PREFIX}${viewer.tenant.id}.${viewer.id}.${thing}`;
  const own = `${all}~${tab}`;
  const found = new Map<MirroredDraft<T>, { key: string; text: string }>();
  return {
    read() {
      const copies: Stored<T>[] = [];
      found.clear();
      try {
        for (const key of Object.keys(localStorage)) {
          const text = key === all || key.startsWith(`${all}~`) ? localStorage.getItem(key) : null;
          if (text === null) continue;
          const copy = read<T>(text);
          if (!copy) continue;
          found.set(copy, { key, text });
          copies.push(copy);
        }
      } catch {
        // Blocked: then nothing was kept.
      }
      const isOwn = (copy: Stored<T>) => Number(found.get(copy)?.key === own);
      return copies.sort((one, two) => isOwn(two) - isOwn(one) || (two.at ?? 0) - (one.at ?? 0));
    },
    write(draft) {
      try {
        const stored: Stored<T> = { ...draft, at: Date.now() };
        localStorage.setItem(own, JSON.stringify(stored));
        return true;
      } catch {
        // Full or blocked. The text is still on the screen and on its way to the server.
        return false;
      }
    },
    clear() {
      try {
        localStorage.removeItem(own);
      } catch {
        // Blocked: then nothing was kept either.
      }
    },
    forget(copy) {
      const there = found.get(copy);
      try {
        // This tab's own is cleared; another's only as long as that tab has not gone on.
        if (there && there.key !== own && localStorage.getItem(there.key) === there.text)
          localStorage.removeItem(there.key);
      } catch {
        // The same.
      }
    },
  };
}

/**
 * The same for what is saved by a button, where there is nobody to ask which text shall stay: the latest is gone on with, and
 * what another tab left besides is there the next time.
 */
export function latestCopy<T>(viewer: Viewer, thing: string) {
  const mirror = draftMirror<T>(viewer, thing);
  const [kept = null] = mirror.read();
  const forget = () => kept && mirror.forget(kept);
  return {
    kept,
    write: (draft: MirroredDraft<T>) => void (mirror.write(draft) && forget()),
    clear() {
      mirror.clear();
      forget();
    },
  };
}

function read<T>(text: string): Stored<T> | null {
  try {
    return JSON.parse(text) as Stored<T>;
  } catch {
    return null;
  }
}
