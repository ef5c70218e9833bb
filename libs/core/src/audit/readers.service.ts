import { Injectable } from '@nestjs/common';
import { type Actor, READ_THINGS, type ReadThing } from '@firsthand/contracts';
import { statement, UnitOfWork } from '@firsthand/persistence';

/** What somebody opened of a student's work on one day. */
export interface ReaderView {
  /** By the student's own clock. */
  on: string;
  /** When they last did, that day. */
  lastAt: string;
  reader: { id: string; givenName: string; familyName: string };
  what: ReadThing[];
}

/** As many days and readers as are shown. */
export const READERS_AT_MOST = 60;

const READERS = statement<ReaderView, readonly [userId: string, actions: readonly string[], limit: number]>(`
  select (e.at at time zone coalesce(me.zone, ts.zone))::date::text as "on", iso(max(e.at)) as "lastAt",
    json_build_object('id', r.id, 'givenName', r.given_name, 'familyName', r.family_name) as reader,
    array_agg(distinct split_part(e.action, '.', 1) order by split_part(e.action, '.', 1)) as what
  from audit_entries e
  join users me on me.tenant_id = $1 and me.id = e.person_id
  join tenant_settings ts on ts.tenant_id = $1
  join users r on r.tenant_id = $1 and r.id = e.user_id
  where e.tenant_id = $1 and e.person_id = $2 and e.action = any($3::text[]) and e.user_id <> e.person_id
  group by 1, r.id, r.given_name, r.family_name
  order by 1 desc, max(e.at) desc, r.id limit $4`);

/** Who among the staff has read a student's work: the lines that reading leaves (decision 038), to the student. */
@Injectable()
export class ReadersService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The actor's own, a line for each day and reader, the latest first. */
  async mine(actor: Actor): Promise<ReaderView[]> {
    const actions = READ_THINGS.map((thing) => `${thing}.read`);
    return this.uow.read(actor, (read) => read.sql(READERS, actor.userId, actions, READERS_AT_MOST));
  }
}
