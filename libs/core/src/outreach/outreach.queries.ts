import type {
  AskingSettings,
  LetterRefusal,
  LetterState,
  OutreachChannel,
  OutreachState,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { takesQuestions, mayBeAsked } from '../contacts/care.queries.ts';
import { contactJson, type ContactView, isWarm } from '../contacts/contacts.queries.ts';
import { studiesStill } from '../sections/sections.policy.ts';
import { askingOf } from './scripts.queries.ts';

export interface OutreachView {
  id: string;
  contactId: string;
  channel: OutreachChannel;
  number: number;
  state: OutreachState;
  said: string;
  /** How the mail fares that carries it; null when it was not sent from here. */
  letter: { state: LetterState; refusal: LetterRefusal | null; toAddress: string } | null;
  sentAt: string | null;
  dueOn: string | null;
  expiresOn: string | null;
  outcomeAt: string | null;
  createdAt: string;
  version: number;
}

/** SQL: an `OutreachView` of the attempt under this alias. */
const outreachJson = (r: string) => `json_build_object('id', ${r}.id, 'contactId', ${r}.contact_id,
  'channel', ${r}.channel, 'number', ${r}.number, 'state', ${r}.state, 'said', ${r}.said,
  'letter', (select json_build_object('state', l.state, 'refusal', l.refusal, 'toAddress', l.to_address)
    from letters l where l.tenant_id = $1 and l.id = ${r}.letter_id),
  'sentAt', iso(${r}.sent_at), 'dueOn', ${r}.due_on, 'expiresOn', ${r}.expires_on, 'outcomeAt', iso(${r}.outcome_at),
  'createdAt', iso(${r}.created_at), 'version', ${r}.version)`;

/** SQL: the zone in which the user under this id lives through their days. */
export const zoneOf = (userId: string) => `(select coalesce(u.zone, t.zone) from users u
  join tenant_settings t on t.tenant_id = $1 where u.tenant_id = $1 and u.id = ${userId})`;

/** SQL: the calendar day of a user at an instant. */
const todayOf = (userId: string, now: string) => `(${now} at time zone ${zoneOf(userId)})::date`;

/** All attempts at a contact, the latest first, and in whose days they are counted. */
export interface StoryRow {
  contactId: string;
  zone: string;
  /** How their assignment wants people to be asked; null: they have none. */
  asking: AskingSettings | null;
  attempts: OutreachView[];
}

const storyOf = (condition: string, lock = '') => `
  select c.id as "contactId", ${zoneOf('c.owner_id')} as zone, ${askingOf('$2')} as asking, (
    select coalesce(json_agg(${outreachJson('r')} order by r.created_at desc, r.id desc), '[]') from outreaches r
    where r.tenant_id = $1 and r.contact_id = c.id) as attempts
  from contacts c where c.tenant_id = $1 and c.owner_id = $2 and ${condition} ${lock}`;

export const STORIES = statement<StoryRow, readonly [ownerId: string, contactIds: readonly string[]]>(
  storyOf('c.id = any($3::uuid[])'),
);

/** Lets one attempt at a contact wait for another; the story is read after the wait. */
export const LOCK_CONTACT = statement<{ id: string }, readonly [ownerId: string, contactId: string]>(`
  select c.id from contacts c where c.tenant_id = $1 and c.owner_id = $2 and c.id = $3 for no key update`);

/** The contact of one of the actor's own attempts. */
export const CONTACT_OF = statement<{ contactId: string }, readonly [ownerId: string, outreachId: string]>(`
  select r.contact_id as "contactId" from outreaches r
  join contacts c on c.tenant_id = $1 and c.id = r.contact_id and c.owner_id = $2
  where r.tenant_id = $1 and r.id = $3`);

/** Whoever is to be asked, asked again or met by a day, the longest overdue first. */
export const OUTREACH_DUE = statement<
  { contact: ContactView; outreach: OutreachView; asking: AskingSettings | null },
  readonly [ownerId: string, on: string]
>(`
  select ${contactJson('c')} as contact, ${outreachJson('r')} as outreach, ${askingOf('$2')} as asking
  from contacts c join outreaches r on r.tenant_id = $1 and r.contact_id = c.id and r.due_on <= $3::date
  where c.tenant_id = $1 and c.owner_id = $2 and ${takesQuestions('c')}
  order by r.due_on, r.created_at, r.id`);

/** A meeting ends the asking, however it came about. */
export const SETTLE = statement<never, readonly [contactId: string, now: Date]>(`
  update outreaches r set state = 'ACCEPTED', due_on = null, expires_on = null, remind_at = null,
    outcome_at = coalesce(r.outcome_at, $3), version = r.version + 1
  where r.tenant_id = $1 and r.contact_id = $2 and coalesce(r.due_on, r.expires_on) is not null`);

/** Whom the next step could be about. */
export interface Asking {
  /** Longest overdue today. */
  due: { contactId: string; name: string } | null;
  /** Never asked and never met, the warmest first: people one knows or was led to. */
  unasked: { contactId: string; name: string } | null;
}

/** SQL: an `Asking` of a user at an instant. */
export const askingJson = (userId: string, now: string) => `json_build_object(
  'due', (
    select json_build_object('contactId', k.id, 'name', k.name)
    from contacts k join outreaches r on r.tenant_id = $1 and r.contact_id = k.id and r.due_on <= ${todayOf(userId, now)}
    where k.tenant_id = $1 and k.owner_id = ${userId} and ${takesQuestions('k')}
    order by r.due_on, r.created_at, r.id limit 1),
  'unasked', (
    select json_build_object('contactId', k.id, 'name', k.name) from (
      select k.* from contacts k
      where k.tenant_id = $1 and k.owner_id = ${userId}
        and not exists (select 1 from outreaches r where r.tenant_id = $1 and r.contact_id = k.id)
        and not exists (select 1 from interviews m where m.tenant_id = $1 and m.contact_id = k.id)
      order by ${isWarm('k')} desc, k.created_at, k.id offset 0) k
    join tenant_settings t on t.tenant_id = $1
    where ${mayBeAsked('k', now)} limit 1))`;

/** Takes what is to be reminded of, and will not take it again, whether or not it still holds. */
export const TAKE_DUE_REMINDERS = statement<
  {
    userId: string;
    contactId: string;
    contactName: string;
    dueOn: string | null;
    zone: string;
    stillRight: boolean;
  },
  readonly [now: Date, limit: number]
>(`
  with due as (
    select r.id from outreaches r where r.tenant_id = $1 and r.remind_at <= $2
    order by r.remind_at, r.id limit $3 for update skip locked
  )
  update outreaches r set remind_at = null from due, contacts c
  where r.tenant_id = $1 and r.id = due.id and c.tenant_id = $1 and c.id = r.contact_id
  returning c.owner_id as "userId", c.id as "contactId", c.name as "contactName", r.due_on as "dueOn",
    ${zoneOf('c.owner_id')} as zone,
    r.due_on is not null and ${takesQuestions('c')} and ${studiesStill('c.owner_id')} as "stillRight"`);

/** The attempts whose letters these were, and the day it is for their owners. */
export const ATTEMPTS_OF_LETTERS = statement<
  OutreachView & { today: string },
  readonly [letterIds: readonly string[], now: Date]
>(`
  select r.id, r.contact_id as "contactId", r.channel, r.number, r.state, r.due_on as "dueOn",
    r.expires_on as "expiresOn", r.version, ${todayOf('c.owner_id', '$3::timestamptz')}::text as today
  from outreaches r join contacts c on c.tenant_id = $1 and c.id = r.contact_id
  where r.tenant_id = $1 and r.letter_id = any($2::uuid[])`);

/** A meeting that was called off has to be fixed anew, by this day, unless another one with that person stands. */
export const REOPEN = statement<never, readonly [contactId: string, now: Date]>(`
  update outreaches r set due_on = ${todayOf('c.owner_id', '$3::timestamptz')}, remind_at = null, version = r.version + 1
  from contacts c
  where r.tenant_id = $1 and r.contact_id = $2 and c.tenant_id = $1 and c.id = $2 and r.state = 'ACCEPTED'
    and r.due_on is null and r.id = (
      select l.id from outreaches l where l.tenant_id = $1 and l.contact_id = $2
      order by l.created_at desc, l.id desc limit 1)
    and not exists (select 1 from interviews i where i.tenant_id = $1 and i.contact_id = $2)`);
/** These people want no more of it: their latest attempt says so, or a first one that was never made. */
export const END_FOREVER = statement<never, readonly [contacts: string, now: Date]>(`
  with people as (
    select * from jsonb_to_recordset($2::jsonb) as p("contactId" uuid, id uuid)
  ), latest as (
    select distinct on (r.contact_id) r.id, r.contact_id from outreaches r join people p on p."contactId" = r.contact_id
    where r.tenant_id = $1 order by r.contact_id, r.created_at desc, r.id desc
  ), ended as (
    update outreaches r set state = 'DO_NOT_CONTACT', due_on = null, expires_on = null, remind_at = null,
      outcome_at = $3, version = r.version + 1
    from latest where r.tenant_id = $1 and r.id = latest.id and r.state <> 'DO_NOT_CONTACT'
  )
  insert into outreaches (tenant_id, id, contact_id, channel, number, state, outcome_at, created_at)
  select $1, p.id, p."contactId", 'MESSAGE', 1, 'DO_NOT_CONTACT', $3, $3 from people p
  where not exists (select 1 from latest where latest.contact_id = p."contactId")`);
