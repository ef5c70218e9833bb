import type { FilePurpose, FileState } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

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

export const COUNT_FILES = statement<{ files: number }, readonly [ownerId: string]>(`
  select count(*)::int as files from files f where f.tenant_id = $1 and f.owner_id = $2`);

/** Takes some of what nothing has referred to since then out of everybody's sight; nobody can attach it any more. */
export const CONDEMN_LOOSE = statement<
  { id: string; sha256: string },
  readonly [looseBefore: Date, limit: number]
>(`
  update files f set state = 'REMOVING'
  where f.tenant_id = $1 and f.id in (
    select id from files where tenant_id = $1 and loose_since is not null
      and (loose_since < $2 or state = 'REMOVING')
    order by loose_since, id limit $3 for update skip locked)
  returning f.id, f.sha256`);

/** Something of the owner's now refers to it; nothing when it is not there, not theirs or referred to already. */
export const ATTACH_FILE = statement<
  { id: string },
  readonly [id: string, ownerId: string, purpose: FilePurpose]
>(`
  update files f set loose_since = null
  where f.tenant_id = $1 and f.id = $2 and f.owner_id = $3 and f.purpose = $4 and f.state = 'KEPT'
    and f.loose_since is not null
  returning f.id`);
