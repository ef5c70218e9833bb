import type { Viewer } from '../session/session.ts';
import type { DraftMirror, MirroredDraft } from './draft-engine.ts';

const PREFIX = 'firsthand.draft.';
const NOTHING_KEPT = { read: () => null, write: () => undefined, clear: () => undefined };

/**
 * This device's copy of an unsaved text. The key names tenant, person and thing, so that people who share a computer
 * never see each other's words; the copy is removed as soon as the server has the text. Whoever looks as somebody leaves
 * no words in that person's name, and sees none that were never sent.
 */
export function draftMirror<T>(viewer: Viewer, thing: string): DraftMirror<T> {
  if (viewer.viewing) return NOTHING_KEPT;
  const key = `${PREFIX}${viewer.tenant.id}.${viewer.id}.${thing}`;
  let mine: string | null = null;
  return {
    read() {
      try {
        mine = localStorage.getItem(key);
        return mine === null ? null : (JSON.parse(mine) as MirroredDraft<T>);
      } catch {
        return null;
      }
    },
    write(draft) {
      mine = JSON.stringify(draft);
      try {
        localStorage.setItem(key, mine);
      } catch {
        // Full or blocked. The text is still on the screen and on its way to the server.
      }
    },
    clear() {
      try {
        // Another tab's text for the same thing is not ours to remove.
        if (localStorage.getItem(key) === mine) localStorage.removeItem(key);
      } catch {
        // Blocked: then nothing was kept either.
      }
    },
  };
}
