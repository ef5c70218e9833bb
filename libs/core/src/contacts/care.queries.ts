import { statement } from '@firsthand/persistence';
import { mayComeBack } from './contacts.queries.ts';
import type { CareRecord, CareSettings } from './care.rules.ts';

/** SQL: the hash that stands for the owner of the contact under this alias among the askers of a person. */
const askerOf = (c: string) =>
  `encode(sha256(convert_to($1::uuid || ' asker ' || ${c}.owner_id, 'UTF8')), 'hex')`;

/** SQL: somebody by whose marks the contact under this alias is recognised asked never to be contacted. */
export const isForbidden = (c: string) => `exists (
  select 1 from contact_bans b where b.tenant_id = $1 and b.fingerprint = any(${c}.fingerprints))`;

/** SQL: the contact under this alias has asked neither to be left alone for good, nor that this student not come back. */
export const takesQuestions = (c: string) => `(not ${isForbidden(c)} and ${mayComeBack(c)} is not false)`;

/** SQL: the contact under this alias may be asked by its owner at an instant; the tenant's settings stand under `t`. */
export const mayBeAsked = (c: string, now: string) => `(${takesQuestions(c)} and (
  select count(distinct m.asker) < t.care_limit from care_marks m
  where m.tenant_id = $1 and m.fingerprint = any(${c}.fingerprints) and m.asker <> ${askerOf(c)}
    and m.asked_on > (${now}::timestamptz at time zone t.zone)::date - t.care_days))`;

export interface CareRow extends CareRecord, CareSettings {
  contactId: string;
  /** The institution's calendar day. */
  today: string;
}

/** SQL: the columns of a `CareRow` for the contact under this alias, with the tenant's settings under `t`. */
export const careColumns = (c: string, now: string) => `
    ${c}.id as "contactId", ${isForbidden(c)} as forbidden,
    coalesce(not ${mayComeBack(c)}, false) as "ratherNot",
    (select max(m.asked_on)::text from care_marks m
      where m.tenant_id = $1 and m.fingerprint = any(${c}.fingerprints) and m.asker = ${askerOf(c)}) as mine,
    (select coalesce(json_agg(o.asked_on), '[]') from (
      select max(m.asked_on) as asked_on from care_marks m
      where m.tenant_id = $1 and m.fingerprint = any(${c}.fingerprints) and m.asker <> ${askerOf(c)}
      group by m.asker) o) as others,
    t.care_limit as "limit", t.care_days as days, (${now}::timestamptz at time zone t.zone)::date::text as today`;

const careOf = (condition: string, now: string) => `
  select ${careColumns('c', now)}
  from contacts c join tenant_settings t on t.tenant_id = $1
  where c.tenant_id = $1 and ${condition}`;

/** How the institution's care stands for some of a person's own contacts. */
export const CARE = statement<CareRow, readonly [ownerId: string, ids: readonly string[], now: Date]>(
  careOf('c.owner_id = $2 and c.id = any($3::uuid[])', '$4'),
);

export const CARE_OF_ONE = statement<CareRow, readonly [contactId: string, now: Date]>(
  careOf('c.id = $2', '$3'),
);

/**
 * Lets one asking of a person wait for another, in whosever list they stand. The marks come sorted, so that no two wait
 * for each other.
 */
export const LOCK_PERSON = statement<unknown, readonly [contactId: string]>(`
  select pg_advisory_xact_lock(hashtextextended(f.print, 0)) from (
    select unnest(c.fingerprints) as print from contacts c where c.tenant_id = $1 and c.id = $2 order by 1) f`);

export const MARK_ASKED = statement<never, readonly [contactId: string, askedOn: string]>(`
  insert into care_marks as m (tenant_id, fingerprint, asker, asked_on)
  select c.tenant_id, f.print, ${askerOf('c')}, $3::date
  from contacts c cross join lateral unnest(c.fingerprints) f(print) where c.tenant_id = $1 and c.id = $2
  on conflict (tenant_id, fingerprint, asker) do update set asked_on = greatest(m.asked_on, excluded.asked_on)`);

export const FORBID = statement<never, readonly [contactId: string, now: Date]>(`
  insert into contact_bans (tenant_id, fingerprint, forbidden_at)
  select c.tenant_id, f.print, $3 from contacts c cross join lateral unnest(c.fingerprints) f(print)
  where c.tenant_id = $1 and c.id = $2 on conflict do nothing`);

/** What is learned of a person later, like their address, is recognised as theirs too. */
export const CARRY_CARE = statement<never, readonly [contactId: string]>(`
  with person as (
    select c.tenant_id, c.id, c.fingerprints, ${askerOf('c')} as asker from contacts c
    where c.tenant_id = $1 and c.id = $2
  ), own_print as (
    select p.tenant_id, encode(sha256(convert_to(p.tenant_id || ' contact ' || p.id, 'UTF8')), 'hex') as print
    from person p
  ), carried as (
    insert into contact_bans (tenant_id, fingerprint, forbidden_at)
    select p.tenant_id, f.print, b.forbidden_at from person p
    join own_print o on o.tenant_id = $1
    join contact_bans b on b.tenant_id = $1 and b.fingerprint = o.print
    cross join lateral unnest(p.fingerprints) f(print)
    on conflict do nothing
  )
  insert into care_marks (tenant_id, fingerprint, asker, asked_on)
  select p.tenant_id, f.print, p.asker, m.asked_on from person p
  join own_print o on o.tenant_id = $1
  join care_marks m on m.tenant_id = $1 and m.fingerprint = o.print and m.asker = p.asker
  cross join lateral unnest(p.fingerprints) f(print)
  on conflict do nothing`);

export interface CareSettingsView extends CareSettings {
  version: number;
}

export const CARE_SETTINGS = statement<CareSettingsView>(`
  select t.care_limit as "limit", t.care_days as days, t.version from tenant_settings t where t.tenant_id = $1`);

export const CHANGE_CARE_SETTINGS = statement<
  CareSettingsView,
  readonly [version: number, limit: number, days: number]
>(`
  update tenant_settings t set care_limit = $3, care_days = $4, version = t.version + 1
  where t.tenant_id = $1 and t.version = $2
  returning t.care_limit as "limit", t.care_days as days, t.version`);
