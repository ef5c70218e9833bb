import type { LetterPurpose, LetterRefusal, LetterState } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

/** A letter as its writer sees it. */
export interface LetterView {
  id: string;
  contactId: string | null;
  purpose: LetterPurpose;
  toName: string;
  toAddress: string;
  subject: string;
  text: string;
  state: LetterState;
  /** Why it did not arrive. */
  refusal: LetterRefusal | null;
  createdAt: string;
  settledAt: string | null;
}

/** SQL: a `LetterView` of the letter under this alias. */
export const letterJson = (l: string) => `json_build_object('id', ${l}.id, 'contactId', ${l}.contact_id,
  'purpose', ${l}.purpose, 'toName', ${l}.to_name, 'toAddress', ${l}.to_address, 'subject', ${l}.subject,
  'text', ${l}.text, 'state', ${l}.state, 'refusal', ${l}.refusal, 'createdAt', iso(${l}.created_at),
  'settledAt', iso(${l}.settled_at))`;

/**
 * SQL: whether the person under this alias's `contact_id` asked not to be contacted: this student, or anybody of the
 * institution who knows them by another row.
 */
export const unwelcome = (l: string) => `(exists (select 1 from outreaches r
  where r.tenant_id = $1 and r.contact_id = ${l}.contact_id and r.state = 'DO_NOT_CONTACT')
  or exists (select 1 from contacts k join contact_bans b on b.tenant_id = $1 and b.fingerprint = any(k.fingerprints)
    where k.tenant_id = $1 and k.id = ${l}.contact_id))`;

export const IS_UNWELCOME = statement<{ unwelcome: boolean }, readonly [contactId: string]>(`
  select ${unwelcome('c')} as unwelcome from (select id as contact_id from contacts
    where tenant_id = $1 and id = $2) c`);

/** Lets one letter of a person wait for another, so that they are counted one by one. */
export const LOCK_WRITER = statement<{ id: string; email: string | null }, readonly [userId: string]>(`
  select id, email from users where tenant_id = $1 and id = $2 for no key update`);

export const WRITTEN_SINCE = statement<{ count: number }, readonly [senderId: string, since: Date]>(`
  select count(*)::int as count from letters l
  where l.tenant_id = $1 and l.sender_id = $2 and l.created_at > $3`);

/** The writer's own among these. */
export const LETTERS = statement<
  { letter: LetterView },
  readonly [senderId: string, ids: readonly string[]]
>(`
  select ${letterJson('l')} as letter from letters l
  where l.tenant_id = $1 and l.sender_id = $2 and l.id = any($3::uuid[])`);

/**
 * What is told to those whose letters did not arrive; nothing of a letter that is forgotten, nor of an invitation that they
 * themselves overtook.
 */
export const REFUSED_LETTERS = statement<
  {
    id: string;
    senderId: string;
    contactId: string | null;
    toName: string;
    subject: string;
    refusal: Exclude<LetterRefusal, 'OUTDATED'>;
  },
  readonly [ids: readonly string[]]
>(`
  select l.id, l.sender_id as "senderId", l.contact_id as "contactId", l.to_name as "toName", l.subject, l.refusal
  from letters l where l.tenant_id = $1 and l.id = any($2::uuid[]) and l.state = 'REFUSED' and l.to_name <> ''
    and l.refusal <> 'OUTDATED'`);

/**
 * Forgets whom a contact's letters went to and what they said; what has not left does not leave. Deliveries keep no
 * words of their own.
 */
export const FORGET_LETTERS = statement<never, readonly [contactId: string]>(`
  update letters set to_name = '', to_address = '', subject = '', text = '', calendar = null
  where tenant_id = $1 and contact_id = $2`);
