import type { ContactSource, Vantage } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { careColumns, type CareRow } from '../contacts/care.queries.ts';
import type { Attempt } from '../outreach/outreach.rules.ts';
import { isWarm } from '../contacts/contacts.queries.ts';
import { zoneOf } from '../outreach/outreach.queries.ts';

/** One of the student's people, as the list, the board and the network show them. */
export interface NetworkRow extends CareRow {
  id: string;
  name: string;
  organisation: string;
  position: string;
  vantage: Vantage;
  source: ContactSource;
  family: boolean;
  warm: boolean;
  referrerId: string | null;
  loopClosedAt: string | null;
  /** The latest attempt. */
  attempt: Attempt | null;
  /** The student's zone, in whose days attempts are counted. */
  zone: string;
  /** Interviews that took place, and such that are still to come. */
  held: number;
  planned: number;
  /** All that took place were practice. */
  practice: boolean;
}

/** Everybody a student knows of, people they know before strangers, the longest known first. */
export const NETWORK = statement<NetworkRow, readonly [ownerId: string, now: Date, atMost: number]>(`
  select ${careColumns('c', '$3')}, c.id, c.name, c.organisation, c.position, c.vantage, c.source, c.family,
    ${isWarm('c')} as warm, c.referrer_id as "referrerId", iso(c.loop_closed_at) as "loopClosedAt", a.attempt,
    ${zoneOf('c.owner_id')} as zone, m.held, m.planned, m.practice
  from contacts c
  join tenant_settings t on t.tenant_id = $1
  left join lateral (
    select json_build_object('channel', r.channel, 'number', r.number, 'state', r.state, 'dueOn', r.due_on,
      'expiresOn', r.expires_on) as attempt
    from outreaches r where r.tenant_id = $1 and r.contact_id = c.id
    order by r.created_at desc, r.id desc limit 1) a on true
  cross join lateral (
    select count(i.actual_minutes)::int as held, (count(*) - count(i.actual_minutes))::int as planned,
      coalesce(bool_and(i.practice) filter (where i.actual_minutes is not null), false) as practice
    from interviews i where i.tenant_id = $1 and i.contact_id = c.id) m
  where c.tenant_id = $1 and c.owner_id = $2
  order by ${isWarm('c')} desc, c.created_at, c.id limit $4`);
