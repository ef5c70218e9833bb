import type pg from 'pg';
import { THREE_OF_ONE } from '@firsthand/testing';
import { courseRows, type CourseRows, type Filling } from './course-rows.ts';

export const CONTACTS = 100;
export const INTERVIEWS = 12;
const OCCUPATIONS = 4;

/**
 * Students in the middle of a large piece of work: four occupations chosen and read up, a hundred people known, most of
 * them asked, twelve met, every milestone dated, a reflection begun.
 */
export async function fillHomes(client: pg.Client, rows: Omit<CourseRows, 'quota'>): Promise<void> {
  const quota = { ...THREE_OF_ONE, occupations: OCCUPATIONS };
  for (const [text, values] of [...courseRows({ ...rows, quota }), ...HOMES])
    await client.query(text, values);
}

const HOMES: Filling[] = [
  [
    `create temp table bench_occupations on commit drop as
      select t.tenant_id, o, case when o = 1 then t.occupation_id else uuidv7() end as occupation_id
      from bench_tenants t cross join generate_series(1, ${OCCUPATIONS}) as o`,
  ],
  [
    `insert into occupations (tenant_id, id, title, source)
      select tenant_id, occupation_id, 'Occupation ' || o, 'OWN' from bench_occupations where o > 1`,
  ],
  [
    `insert into milestones (tenant_id, id, assignment_id, kind, title, position, due_local, zone, due_at)
      select tenant_id, uuidv7(), assignment_id, kind, initcap(kind), place,
        to_char(current_date + place::int * 14, 'YYYY-MM-DD') || 'T23:59', 'America/Toronto',
        (current_date + place::int * 14 + time '23:59') at time zone 'America/Toronto'
      from bench_work
      cross join unnest('{PLEDGE,RESEARCH,CONTACTS,OUTREACH,INTERVIEWS,REFLECTION}'::text[]) with ordinality as k(kind, place)`,
  ],
  [
    `insert into standings (tenant_id, milestone_id, enrolment_id, met_at)
      select s.tenant_id, m.id, s.enrolment_id, now() from bench_seats s
      join milestones m on m.tenant_id = s.tenant_id and m.assignment_id = s.assignment_id and m.position < 4`,
  ],
  [
    `create temp table bench_prompts on commit drop as
      select tenant_id, assignment_id, p, uuidv7() as prompt_id from bench_work cross join generate_series(1, 5) as p`,
  ],
  [
    `insert into prompts (tenant_id, id, assignment_id, position, text, hint, word_goal)
      select tenant_id, prompt_id, assignment_id, p, 'What surprised you about this work? (' || p || ')',
        'A moment you remember.', 150 from bench_prompts`,
  ],
  [
    `insert into choices (tenant_id, id, assignment_id, enrolment_id, occupation_id, reason, chosen_at)
      select s.tenant_id, uuidv7(), s.assignment_id, s.enrolment_id, o.occupation_id, 'I like to make things.',
        now() - interval '1 day' * (10 - o.o)
      from bench_seats s join bench_occupations o using (tenant_id)`,
  ],
  [
    `create temp table bench_people on commit drop as
      select s.*, k, uuidv7() as contact_id, o.occupation_id as about_id
      from bench_seats s cross join generate_series(1, ${CONTACTS}) as k
      join bench_occupations o on o.tenant_id = s.tenant_id and o.o = k % ${OCCUPATIONS} + 1`,
  ],
  [
    `insert into contacts (tenant_id, id, owner_id, name, occupation_id, organisation, position, email, phone, source,
        vantage, notes, created_at)
      select tenant_id, contact_id, user_id, 'Contact Number ' || k, about_id, 'Employer ' || k, 'Head of the workshop',
        'contact-' || k || '@example.org', '+1 416 555 01' || lpad((k % 100)::text, 2, '0'),
        (array['FRIEND','ALUMNI','DIRECTORY'])[k % 3 + 1], 'DOES', 'Met at the open day; likes to be called in the morning.',
        now() - interval '1 hour' * k
      from bench_people`,
  ],
  [
    `insert into outreaches (tenant_id, id, contact_id, channel, number, state, said, sent_at, due_on, expires_on,
        outcome_at, created_at)
      select tenant_id, uuidv7(), contact_id, 'EMAIL', 1, case when k <= 40 then 'ACCEPTED' else 'SENT' end,
        repeat('I would like to learn how your work goes. ', 8), now() - interval '3 days',
        case when k > 40 then current_date + k - 60 end, case when k > 40 then current_date + k end,
        case when k <= 40 then now() end, now() - interval '3 days'
      from bench_people where k <= 80`,
  ],
  [
    `insert into interviews (tenant_id, id, assignment_id, enrolment_id, occupation_id, contact_id, mode, starts_at,
        planned_minutes, actual_minutes, notes, created_at, counts, thanked_at, thank_you_method)
      select tenant_id, uuidv7(), assignment_id, enrolment_id, about_id, contact_id, 'IN_PERSON',
        now() - interval '1 day' * k, 30, 25, repeat('The day starts early, and the dough decides when it ends. ', 30),
        now(), true, now(), 'EMAIL'
      from bench_people where k <= ${INTERVIEWS}`,
  ],
  [
    `insert into reflections (tenant_id, id, assignment_id, enrolment_id, revision, answers, word_counts, saved_at)
      select s.tenant_id, uuidv7(), s.assignment_id, s.enrolment_id, 1, w.answers, w.counts, now()
      from bench_seats s join (
        select assignment_id, jsonb_object_agg(prompt_id, repeat('What I expected was quieter than this. ', 20)) as answers,
          jsonb_object_agg(prompt_id, 140) as counts
        from bench_prompts where p <= 3 group by assignment_id) w using (assignment_id)`,
  ],
];
