import { statement } from '@firsthand/persistence';
import {
  askedPairs,
  type AskedTree,
  HANDED_IN,
  placeJson,
  PLACES_AT_MOST,
  type PlaceTree,
} from './cohort-grid.queries.ts';

export interface FollowedTree extends AskedTree {
  assignmentId: string;
  places: PlaceTree[];
}

/** The published assignments of the running terms that `$2` is staff of, each with its students, newest first. */
export const FOLLOWED_WORK = statement<{ tree: string }, readonly [userId: string, now: Date]>(`
  select json_build_object('assignmentId', a.id, ${askedPairs('a')}, 'places', places.trees)::text as tree
  from enrolments staff
  join sections s on s.tenant_id = $1 and s.id = staff.section_id
  join terms term on term.tenant_id = $1 and term.id = s.term_id
    and term.ends_on >= ($3::timestamptz at time zone s.zone)::date
  join assignments a on a.tenant_id = $1 and a.section_id = s.id and a.state = 'PUBLISHED'
  cross join lateral (
    select coalesce(json_agg(${placeJson('$3::timestamptz')}), '[]') as trees
    from (
      select e.id from assignment_cohorts ac
      join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id and e.role = 'STUDENT' and e.dropped_at is null
      where ac.tenant_id = $1 and ac.assignment_id = a.id order by e.id limit ${PLACES_AT_MOST}) who
    join enrolments e on e.tenant_id = $1 and e.id = who.id
    join users u on u.tenant_id = $1 and u.id = e.user_id
    ${HANDED_IN('$3::timestamptz')}) places
  where staff.tenant_id = $1 and staff.user_id = $2 and staff.role <> 'STUDENT' and staff.dropped_at is null
  order by a.published_at desc, a.id limit 40`);
