import type { Role, ViewingEnd } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

/** SQL: whom nobody looks as: who looks after institutions or the installation, who was removed, whose access was ended, who may do nothing. */
export const notShown = (u: string) =>
  `(${u}.erased_at is not null or ${u}.ended_at is not null or ${u}.roles = '{}' or ${u}.roles && array['ADMINISTRATOR', 'OPERATOR'])`;

export interface HeldViewing {
  viewingId: string;
  userId: string;
  roles: Role[];
  until: string;
}

/**
 * SQL: the viewing `v` of a session, as JSON while it lasts, where `own` are the roles of who holds the session and `p`
 * is the person viewed; null as soon as its time is up or either of the two is no longer who they were.
 */
export const viewingOf = (own: string, now: string) => `case
    when v.id is not null and v.ends_at > ${now}::timestamptz and 'ADMINISTRATOR' = any(${own}) and not ${notShown('p')}
    then json_build_object('viewingId', v.id, 'userId', p.id, 'roles', p.roles, 'until', iso(v.ends_at)) end`;

export interface ToView {
  notShown: boolean;
  zone: string;
  by: string;
}

/** Somebody to look as, and what they are to be told by. */
export const TO_VIEW = statement<ToView, [userId: string, administratorId: string]>(`
  select ${notShown('u')} as "notShown", coalesce(u.zone, ts.zone) as zone, a.given_name || ' ' || a.family_name as by
  from users u
  join tenant_settings ts on ts.tenant_id = u.tenant_id
  join users a on a.tenant_id = u.tenant_id and a.id = $3
  where u.tenant_id = $1 and u.id = $2 and u.erased_at is null`);

/** Of all who begin one in this session at once, one does. */
export const BEGIN_VIEWING = statement<
  { id: string },
  [
    id: string,
    sessionId: string,
    administratorId: string,
    userId: string,
    reason: string,
    now: Date,
    endsAt: Date,
  ]
>(`
  insert into viewings (tenant_id, id, session_id, administrator_id, user_id, reason, began_at, ends_at)
  select s.tenant_id, $2, s.id, s.user_id, $5, $6, $7, $8
  from sessions s where s.tenant_id = $1 and s.id = $3 and s.user_id = $4 and s.revoked_at is null
  on conflict (tenant_id, session_id) where ended_at is null do nothing
  returning id`);

export interface EndedViewing {
  id: string;
  userId: string;
  because: ViewingEnd;
  endedAt: string;
}

export const STOP_VIEWING = statement<EndedViewing, [id: string, now: Date]>(`
  update viewings set ended_at = least(ends_at, $3::timestamptz),
    ended_because = case when ends_at <= $3::timestamptz then 'TIME' else 'STOPPED' end
  where tenant_id = $1 and id = $2 and ended_at is null
  returning id, user_id as "userId", ended_because as because, iso(ended_at) as "endedAt"`);

/** Whatever is over by itself and was not written down as ended. */
export const CLOSE_VIEWINGS = statement<EndedViewing, [now: Date]>(`
  with over as (
    select v.id, case
      when v.ends_at <= $2::timestamptz then 'TIME'
      when s.id is null or s.revoked_at is not null or s.expires_at <= $2::timestamptz then 'SIGNED_OUT'
      else 'NO_RIGHT' end as because
    from viewings v
    join users a on a.tenant_id = v.tenant_id and a.id = v.administrator_id
    join users p on p.tenant_id = v.tenant_id and p.id = v.user_id
    left join sessions s on s.tenant_id = v.tenant_id and s.id = v.session_id
    where v.tenant_id = $1 and v.ended_at is null and (v.ends_at <= $2::timestamptz
      or s.id is null or s.revoked_at is not null or s.expires_at <= $2::timestamptz
      or not 'ADMINISTRATOR' = any(a.roles) or ${notShown('p')})
    for update of v
  )
  update viewings v set ended_at = least(v.ends_at, $2::timestamptz), ended_because = over.because
  from over where v.tenant_id = $1 and v.id = over.id and v.ended_at is null
  returning v.id, v.user_id as "userId", v.ended_because as because, iso(v.ended_at) as "endedAt"`);

/** What is looked at in a viewing, each thing once: the person's own screens note no read of their own. */
export const NOTE_LOOK = statement<
  never,
  [id: string, now: Date, by: string, userId: string, detail: string, requestId: string]
>(`
  insert into audit_entries (tenant_id, id, at, user_id, action, subject_kind, subject_id, person_id, detail, request_id)
  select t.tenant_id, $2, $3::timestamptz, $4::uuid, 'viewing.looked', 'user', $5::uuid, $5::uuid, $6::jsonb, $7
  from tenant_settings t where t.tenant_id = $1 and not exists (
    select 1 from audit_entries e
    where e.tenant_id = $1 and e.subject_kind = 'user' and e.subject_id = $5::uuid and e.action = 'viewing.looked'
      and e.user_id = $4::uuid and e.detail @> $6::jsonb and e.at > $3::timestamptz - interval '1 hour')`);

export interface ViewingOfMe {
  id: string;
  by: string;
  reason: string;
  beganAt: string;
  /** Null while it lasts. */
  endedAt: string | null;
}

/** Who looked as this person, newest first. */
export const VIEWINGS_OF = statement<ViewingOfMe, [userId: string, now: Date, limit: number]>(`
  select v.id, a.given_name || ' ' || a.family_name as by, v.reason, iso(v.began_at) as "beganAt",
    iso(coalesce(v.ended_at, case when v.ends_at <= $3::timestamptz then v.ends_at end)) as "endedAt"
  from viewings v join users a on a.tenant_id = v.tenant_id and a.id = v.administrator_id
  where v.tenant_id = $1 and v.user_id = $2
  order by v.began_at desc, v.id desc limit $4`);
