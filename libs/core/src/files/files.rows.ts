/** What a later noun does with a photo in its own unit of work, when a row of its own begins or ceases to refer to it. */
import { Conflict, type FilePurpose, NotFound } from '@firsthand/contracts';
import { StoredFile, type Tx } from '@firsthand/persistence';
import { type Arriving, ARRIVING, ATTACH_FILE, BEGIN_FILE } from './files.queries.ts';

/**
 * One row of the actor's refers to this photo from now on, and housekeeping leaves it alone. A photo belongs to one row.
 * @throws NotFound when it is not there, not the actor's, not of this purpose, or another row's already
 */
export async function attachFile(tx: Tx, id: string, purpose: FilePurpose): Promise<void> {
  const attached = await tx.first(ATTACH_FILE, id, tx.actor.userId, purpose);
  if (!attached) throw new NotFound();
}

/** The row no longer refers to it: its owner can still see it for a day, then it is removed. */
export async function releaseFile(tx: Tx, id: string): Promise<void> {
  await tx.update(StoredFile, { id, state: 'KEPT' }, { looseSince: tx.now });
}

/** Nobody may see it from this moment on, its owner neither; housekeeping removes its bytes. Take references to it first. */
export async function discardFile(tx: Tx, id: string): Promise<void> {
  await tx.update(StoredFile, { id }, { state: 'REMOVING', looseSince: tx.now });
}

/** How far a file has come. */
export interface UploadState {
  readonly received: number;
  readonly length: number;
  /** It is whole, read, scanned and kept. */
  readonly kept: boolean;
}

export function stateOf({ received, bytes, state }: Arriving): UploadState {
  return { received, length: bytes, kept: state === 'KEPT' };
}

/**
 * Makes room for a file of the actor's that is about to come in parts, once however often it is announced; returns how
 * far it has come. A row that refers to it goes with it.
 * @throws NotFound when the id is somebody else's; Conflict when it is another file's.
 */
export async function beginFile(
  tx: Tx,
  file: { id: string; purpose: FilePurpose; length: number; sha256: string },
): Promise<UploadState> {
  const { id, purpose, length, sha256 } = file;
  const begun = await tx.first(BEGIN_FILE, id, tx.actor.userId, purpose, sha256, length, tx.now);
  if (begun) return { received: 0, length, kept: false };
  const there = await tx.first(ARRIVING, id, tx.actor.userId);
  if (!there) throw new NotFound();
  if (there.sha256 !== sha256) throw new Conflict();
  return stateOf(there);
}
