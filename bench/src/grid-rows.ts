import type pg from 'pg';
import { type CourseRows, courseRows, type Filling } from './course-rows.ts';

export const PEOPLE = 8;
export const MEETINGS = 3;

/**
 * Students half way: an occupation chosen, people known and asked, two of three met, dates on every milestone; every
 * fifth has handed in, every tenth was nudged.
 */
export async function fillGrids(client: pg.Client, rows: Omit<CourseRows, 'quota'>): Promise<void> {
  for (const [text, values] of [...courseRows(rows), ...GRIDS]) await client.query(text, values);
}

const GRIDS: Filling[] = [
  // They have been at it for a month.
  [`update assignments set published_at = now() - interval '30 days'`],
  [`update enrolments set created_at = now() - interval '40 days'`],
  [
    `insert into milestones (tenant_id, id, assignment_id, kind, title, position, due_local, zone, due_at)
      select tenant_id, uuidv7(), assignment_id, kind, initcap(kind), place,
        to_char(current_date + place::int * 10 - 15, 'YYYY-MM-DD') || 'T23:59', 'America/Toronto',
        (current_date + place::int * 10 - 15 + time '23:59') at time zone 'America/Toronto'
      from bench_work
      cross join unnest('{CONTACTS,OUTREACH,INTERVIEWS,REFLECTION}'::text[]) with ordinality as k(kind, place)`,
  ],
  [
    `insert into standings (tenant_id, milestone_id, enrolment_id, met_at)
      select s.tenant_id, m.id, s.enrolment_id, now() - interval '8 days' from bench_seats s
      join milestones m on m.tenant_id = s.tenant_id and m.assignment_id = s.assignment_id
        and m.position < 3 and (s.s + m.position) % 4 > 0`,
  ],
  [
    `insert into extension_grants (tenant_id, id, assignment_id, days, granted_by, granted_at)
      select distinct on (tenant_id, assignment_id) tenant_id, uuidv7(), assignment_id, 7, instructor_id, now()
      from bench_seats order by tenant_id, assignment_id`,
  ],
  [
    `insert into extensions (tenant_id, id, grant_id, milestone_id, enrolment_id, due_local, due_at)
      select s.tenant_id, uuidv7(), g.id, m.id, s.enrolment_id, m.due_local, m.due_at + interval '7 days'
      from bench_seats s
      join extension_grants g on g.tenant_id = s.tenant_id and g.assignment_id = s.assignment_id
      join milestones m on m.tenant_id = s.tenant_id and m.assignment_id = s.assignment_id
        and m.position = 3 and s.s % 12 = 0`,
  ],
  [
    `insert into prompts (tenant_id, id, assignment_id, position, text, hint, word_goal)
      select tenant_id, uuidv7(), assignment_id, 1, 'What surprised you?', '', 150 from bench_work`,
  ],
  [
    `insert into choices (tenant_id, id, assignment_id, enrolment_id, occupation_id, reason, chosen_at)
      select tenant_id, uuidv7(), assignment_id, enrolment_id, occupation_id, 'I like to make things.',
        now() - interval '20 days' from bench_seats`,
  ],
  [
    `create temp table bench_people on commit drop as
      select s.*, k, uuidv7() as contact_id from bench_seats s cross join generate_series(1, ${PEOPLE}) as k`,
  ],
  [
    `insert into contacts (tenant_id, id, owner_id, name, occupation_id, source, vantage, created_at)
      select tenant_id, contact_id, user_id, 'Contact Number ' || k, occupation_id, 'FRIEND', 'DOES',
        now() - interval '1 hour' * k from bench_people`,
  ],
  [
    `insert into outreaches (tenant_id, id, contact_id, channel, number, state, said, sent_at, due_on, outcome_at, created_at)
      select tenant_id, uuidv7(), contact_id, 'EMAIL', 1,
        case when k <= ${MEETINGS} then 'ACCEPTED' when k = 4 then 'DECLINED' else 'SENT' end, 'May I ask you?',
        now() - interval '9 days', case when k > 4 then current_date + 3 end, case when k <= 4 then now() end,
        now() - interval '9 days'
      from bench_people where k < ${PEOPLE}`,
  ],
  [
    `insert into interviews (tenant_id, id, assignment_id, enrolment_id, occupation_id, contact_id, mode, starts_at,
        planned_minutes, actual_minutes, notes, created_at, counts, not_counted, thanked_at, thank_you_method)
      select tenant_id, uuidv7(), assignment_id, enrolment_id, occupation_id, contact_id, 'PHONE',
        now() + interval '1 day' * (k - 2.5) * 6, 30, case when k < ${MEETINGS} then 25 end,
        'The day starts early.', now(), k < ${MEETINGS},
        case when k < ${MEETINGS} then '[]' else '[{"reason":"NOT_HELD_YET","wanted":null,"found":null}]' end::jsonb,
        case when k = 1 then now() end, case when k = 1 then 'EMAIL' end
      from bench_people where k <= ${MEETINGS} and (s + k) % 5 > 0`,
  ],
  [
    `insert into sessions (tenant_id, id, user_id, secret_hash, created_at, last_seen_at, expires_at)
      select tenant_id, uuidv7(), user_id, 'x', now(), now() - interval '1 hour' * (s % 90), now() + interval '30 days'
      from bench_seats`,
  ],
  [
    `insert into submissions (tenant_id, id, assignment_id, enrolment_id, number, submitted_at, deadline_at, snapshot,
        hash, words)
      select tenant_id, uuidv7(), assignment_id, enrolment_id, 1, now(), null, '{}', md5(user_id::text), 80
      from bench_seats where s % 5 = 0`,
  ],
  [
    `insert into nudges (tenant_id, id, assignment_id, enrolment_id, sent_by, reason, words, occasion, sent_on, sent_at)
      select tenant_id, uuidv7(), assignment_id, enrolment_id, instructor_id, 'BEHIND', 'Ask two people this week.',
        'BEHIND', current_date - 2, now() - interval '2 days' from bench_seats where s % 10 = 1`,
  ],
];
