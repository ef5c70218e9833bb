import type { FilePurpose, FileState } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { noteRead } from '../tenancy/opened-work.ts';

export interface FileRow {
  id: string;
  ownerId: string;
  purpose: FilePurpose;
  state: FileState;
  sha256: string;
  bytes: number;
  width: number;
  height: number;
}

/** Takes the id for a photo that is about to be stored; nothing when the id is taken. */
export const CLAIM_FILE = statement<
  { id: string },
  readonly [
    id: string,
    ownerId: string,
    purpose: FilePurpose,
    sha256: string,
    bytes: number,
    width: number,
    height: number,
    now: Date,
  ]
>(`
  insert into files (tenant_id, id, owner_id, purpose, state, sha256, bytes, width, height, created_at, loose_since)
  select u.tenant_id, $2, u.id, $4, 'STORING', $5, $6, $7, $8, $9, $9
  from users u where u.tenant_id = $1 and u.id = $3
  on conflict (tenant_id, id) do nothing returning id`);

export const COUNT_PHOTOS = statement<{ photos: number }, readonly [ownerId: string]>(`
  select count(*)::int as photos from files f
  where f.tenant_id = $1 and f.owner_id = $2 and f.purpose <> 'ATTACHMENT'`);

/** Takes some of what nothing has referred to since then out of everybody's sight; nobody can attach it any more. */
export const CONDEMN_LOOSE = statement<
  { id: string; sha256: string; purpose: FilePurpose },
  readonly [looseBefore: Date, limit: number]
>(`
  update files f set state = 'REMOVING'
  where f.tenant_id = $1 and f.id in (
    select id from files where tenant_id = $1 and loose_since is not null
      and (loose_since < $2 or state = 'REMOVING')
    order by loose_since, id limit $3 for update skip locked)
  returning f.id, f.sha256, f.purpose`);

/** Something of the owner's now refers to it; nothing when it is not there, not theirs or referred to already. */
export const ATTACH_FILE = statement<
  { id: string },
  readonly [id: string, ownerId: string, purpose: FilePurpose]
>(`
  update files f set loose_since = null
  where f.tenant_id = $1 and f.id = $2 and f.owner_id = $3 and f.purpose = $4 and f.state = 'KEPT'
    and f.loose_since is not null
  returning f.id`);

/** A file that comes in parts, as far as its owner may know of it. */
export interface Arriving {
  state: FileState;
  bytes: number;
  received: number;
  sha256: string;
}

const ARRIVING_FILE = (lock: string) =>
  statement<Arriving, readonly [id: string, ownerId: string]>(`
  select f.state, f.bytes, f.received, f.sha256 from files f
  where f.tenant_id = $1 and f.id = $2 and f.owner_id = $3 and f.purpose = 'ATTACHMENT'
    and f.state in ('ARRIVING', 'KEPT')
  ${lock}`);
export const ARRIVING = ARRIVING_FILE('');
export const LOCK_ARRIVING = ARRIVING_FILE('for update');

/** The same, with all that has come of it: what must agree is asked in one statement. */
export const ARRIVED = statement<
  Arriving & { upload: Buffer | null },
  readonly [id: string, ownerId: string]
>(`
  select f.state, f.bytes, f.received, f.sha256,
    (select string_agg(p.bytes, ''::bytea order by p.start) from file_parts p
      where p.tenant_id = $1 and p.file_id = f.id) as upload
  from files f
  where f.tenant_id = $1 and f.id = $2 and f.owner_id = $3 and f.purpose = 'ATTACHMENT'
    and f.state in ('ARRIVING', 'KEPT')`);

/** Makes room for a file that comes in parts; nothing when the id is taken. */
export const BEGIN_FILE = statement<
  { id: string },
  readonly [id: string, ownerId: string, purpose: FilePurpose, sha256: string, bytes: number, now: Date]
>(`
  insert into files (tenant_id, id, owner_id, purpose, state, sha256, bytes, width, height, type, created_at, loose_since)
  select u.tenant_id, $2, u.id, $4, 'ARRIVING', $5, $6, 0, 0, 'application/octet-stream', $7, $7
  from users u where u.tenant_id = $1 and u.id = $3
  on conflict (tenant_id, id) do nothing returning id`);

/** Writes down that somebody who is not its owner opened it. */
export const NOTE_OPENED = statement<{ noted: boolean }, readonly [id: string, openedBy: string]>(`
  select ${noteRead('$3', 'file.read', 'file', { id: 'f.id', person: 'f.owner_id' })} as noted
  from files f where f.tenant_id = $1 and f.id = $2`);
