/**
 * What this device keeps for people who are without a connection: what they wrote and could not send, the logs of their
 * interviews as last seen, and who was signed in. Everything carries its owner, so that people who share a device never
 * see each other's words.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Viewer } from '../session/session.ts';
import { editIdOf, type LogSheet } from './edits.ts';
import type { Waiting, WaitingStore } from './outbox.ts';

interface KeptLog {
  readonly key: string;
  readonly owner: string;
  readonly interviewId: string;
  readonly log: LogSheet;
}

/** A photo that waits for a connection. */
interface WaitingPhoto {
  readonly key: string;
  readonly owner: string;
  readonly bytes: Blob;
}

interface Device extends DBSchema {
  waiting: { key: string; value: Waiting; indexes: { owner: string } };
  logs: { key: string; value: KeptLog; indexes: { owner: string } };
  photos: { key: string; value: WaitingPhoto; indexes: { owner: string } };
  viewer: { key: 'last'; value: Viewer };
}

const OWNED = ['waiting', 'logs', 'photos'] as const;
const STORES = [...OWNED, 'viewer'] as const;

let opened: Promise<IDBPDatabase<Device>> | null = null;

function device(): Promise<IDBPDatabase<Device>> {
  opened ??= openDB<Device>('firsthand', 2, {
    upgrade(db) {
      for (const name of OWNED)
        if (!db.objectStoreNames.contains(name))
          db.createObjectStore(name, { keyPath: 'key' }).createIndex('owner', 'owner');
      if (!db.objectStoreNames.contains('viewer')) db.createObjectStore('viewer');
    },
    // A newer page wants the database: this one lets go, and opens it again when it next needs it.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => (opened = null),
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

export function ownerOf(viewer: Viewer): string {
  return `${viewer.tenant.id}.${viewer.id}`;
}

export const waitingStore: WaitingStore = {
  async all(owner) {
    return (await device()).getAllFromIndex('waiting', 'owner', owner);
  },
  async put(waiting) {
    await (await device()).put('waiting', waiting);
  },
  async remove(waiting) {
    const { store, done } = (await device()).transaction('waiting', 'readwrite');
    const kept = await store.get(waiting.key);
    if (kept && editIdOf(kept.edit) === editIdOf(waiting.edit)) await store.delete(waiting.key);
    await done;
  },
};

/** The log as last seen here; undefined when it never was, or this device keeps nothing. */
export async function keptLog(owner: string, interviewId: string): Promise<LogSheet | undefined> {
  try {
    return (await (await device()).get('logs', `${owner} ${interviewId}`))?.log;
  } catch {
    return undefined;
  }
}

export async function keepLog(owner: string, log: LogSheet): Promise<void> {
  const { id: interviewId } = log.interview;
  try {
    await (await device()).put('logs', { key: `${owner} ${interviewId}`, owner, interviewId, log });
  } catch {
    // Full or blocked: then this interview does not open without a connection.
  }
}

/** Throws where this device keeps nothing. */
export async function keepPhoto(owner: string, id: string, bytes: Blob): Promise<void> {
  await (await device()).put('photos', { key: `${owner} ${id}`, owner, bytes });
}

/** The photo's bytes while the server may not have them yet. */
export async function waitingPhoto(owner: string, id: string): Promise<Blob | undefined> {
  try {
    return (await (await device()).get('photos', `${owner} ${id}`))?.bytes;
  } catch {
    return undefined;
  }
}

export async function dropPhoto(owner: string, id: string): Promise<void> {
  try {
    await (await device()).delete('photos', `${owner} ${id}`);
  } catch {
    // It goes on signing out.
  }
}

/** Who was signed in here last, for pages that open without a connection. */
export async function lastViewer(): Promise<Viewer | undefined> {
  try {
    return await (await device()).get('viewer', 'last');
  } catch {
    return undefined;
  }
}

export async function keepViewer(viewer: Viewer): Promise<void> {
  try {
    await (await device()).put('viewer', viewer, 'last');
  } catch {
    // Then nothing opens here without a connection.
  }
}

/** On signing out: nothing of this person stays on the device. */
export async function forget(owner: string): Promise<void> {
  const db = await device();
  const transaction = db.transaction(STORES, 'readwrite');
  for (const name of OWNED) {
    const store = transaction.objectStore(name);
    for (const key of await store.index('owner').getAllKeys(owner)) await store.delete(key);
  }
  await transaction.objectStore('viewer').delete('last');
  await transaction.done;
}
