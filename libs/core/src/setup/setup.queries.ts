import type { SetupStep } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { hasComeIn } from '../identity/identity.queries.ts';
import { type Reach, staffReach, teachesStill } from '../sections/sections.policy.ts';
import type { SetupFacts } from './setup.rules.ts';

const count = (what: string) => `(select count(*) from ${what})::int`;
const LIVE = `enrolments e where e.tenant_id = $1 and e.section_id = s.id and e.dropped_at is null`;

/** What each of these sections has, and what its staff do without; one out of reach is left out. */
export const SETUP_FACTS = statement<
  SetupFacts & { sectionId: string; skipped: SetupStep[] },
  readonly [...Reach, sectionIds: readonly string[]]
>(`
  select s.id as "sectionId", coalesce(z.skipped, '{}') as skipped,
    ${count(`${LIVE} and ${teachesStill('e')}`)} as instructors,
    p.students, p.unplaced, p.uninvited, d.deadlines, d."offTerm",
    ${count('assignments a where a.tenant_id = $1 and a.section_id = s.id')} as assignments,
    exists (select 1 from assignments a
      join deliveries m on m.tenant_id = $1 and m.template = 'TEST_REMINDER' and split_part(m.dedup_key, ':', 2) = a.id::text
      where a.tenant_id = $1 and a.section_id = s.id) as tried,
    ${count(`assignments a where a.tenant_id = $1 and a.section_id = s.id and a.state = 'PUBLISHED' and exists (
      select 1 from assignment_cohorts ac
      join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id and e.dropped_at is null
      where ac.tenant_id = $1 and ac.assignment_id = a.id)`)} as given
  from sections s
  join terms t on t.tenant_id = $1 and t.id = s.term_id
  left join section_setups z on z.tenant_id = $1 and z.id = s.id
  cross join lateral (
    select count(*)::int as students, (count(*) filter (where e.cohort_id is null))::int as unplaced,
      (count(*) filter (where not ${hasComeIn('u')} and u.email is not null and not exists (
        select 1 from deliveries i where i.tenant_id = $1 and i.user_id = u.id and i.template = 'INVITATION')))::int as uninvited
    from enrolments e join users u on u.tenant_id = $1 and u.id = e.user_id
    where e.tenant_id = $1 and e.section_id = s.id and e.role = 'STUDENT' and e.dropped_at is null) p
  cross join lateral (
    select count(*)::int as deadlines,
      (count(*) filter (where left(m.due_local, 10) not between t.starts_on::text and t.ends_on::text))::int as "offTerm"
    from assignments a join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
    where a.tenant_id = $1 and a.section_id = s.id) d
  where s.tenant_id = $1 and s.id = any($4::uuid[]) and ${staffReach('s.id')}`);

/** Does without a step, or with it after all; two at once both hold. */
export const SKIP_STEP = statement<
  { skipped: SetupStep[] },
  readonly [sectionId: string, step: SetupStep, skip: boolean]
>(`
  insert into section_setups as z (tenant_id, id, skipped)
  select s.tenant_id, s.id, case when $4::boolean then array[$3::text] else '{}' end
  from sections s where s.tenant_id = $1 and s.id = $2
  on conflict (tenant_id, id) do update
    set skipped = case when $4::boolean then array_append(array_remove(z.skipped, $3), $3) else array_remove(z.skipped, $3) end
  returning skipped`);
