import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether what somebody has is held: by a hold on them, on a section they are or were in, or on a student of a section
 * they are or were staff of. Who graded somebody is part of what a hold on that student keeps.
 */
const IS_PERSON_HELD = `create function is_person_held(person uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  return is_held(person, null) or exists (
    select 1 from legal_holds h
    join enrolments student on student.tenant_id = h.tenant_id and student.user_id = h.person_id
    join enrolments staff on staff.tenant_id = h.tenant_id and staff.section_id = student.section_id
      and staff.user_id = person and staff.role <> 'STUDENT'
    where h.tenant_id = current_setting('app.tenant_id')::uuid and h.lifted_at is null)`;

/**
 * Whether somebody is or was more than a student: then others' work has something of theirs, which stays. Who never was
 * a student was that; of who was both, enrolments tell, or the log, since an administrator's role leaves no other trace.
 */
const WAS_STAFF = `create function was_staff(person uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  return exists (
    select 1 from users u where u.tenant_id = current_setting('app.tenant_id')::uuid and u.id = person and (
      not u.roles <@ array['STUDENT']
      or exists (select 1 from enrolments e where e.tenant_id = u.tenant_id and e.user_id = u.id and e.role <> 'STUDENT')
      or u.roles = '{}' and not exists (
        select 1 from enrolments e where e.tenant_id = u.tenant_id and e.user_id = u.id)
      or exists (select 1 from audit_entries a where a.tenant_id = u.tenant_id and a.subject_kind = 'user'
        and a.subject_id = u.id and a.action in ('administrator.given', 'administrator.invited', 'administrator.taken'))))`;

/** What was published stays as it was, but for the name of somebody who is erased. */
const KEEP_PUBLISHED = `create function keep_published() returns trigger language plpgsql as $$
  begin
    if current_setting('app.forgetting', true) is distinct from 'on' then
      raise exception 'What was published stays as it was.';
    end if;
    return new;
  end $$`;
const PUBLISHED = { primer_versions: 'content', privacy_notices: 'text' };

interface Places {
  readonly [place: string]: readonly [before: string, after: string];
}

/** `erase_student` becomes `erase_person`: what is done for staff besides, and the rest as it stands. */
const PLACES: Places = {
  name: ['FUNCTION public.erase_student(', 'FUNCTION public.erase_person('],
  declared: [
    `    numbers text[];
`,
    `    numbers text[];
    staff boolean := was_staff(person);
    french boolean;
    touched record;
`,
  ],
  held: ['if is_held(person, null) then', 'if is_person_held(person) then'],
  words: [
    `instead := case when one.locale ilike 'fr%' then 'quelqu’un' else 'somebody' end;`,
    `-- Others read it, in the institution's language.
    select coalesce((select s.locale from tenant_settings s where s.tenant_id = tenant), one.locale) ilike 'fr%' into french;
    instead := case when staff then case when french then 'un ancien membre du personnel' else 'a former member of staff' end
      when french then 'quelqu’un' else 'somebody' end;`,
  ],
  removed: [
    `    delete from extension_grants g where g.tenant_id = tenant and g.id = any(given)
`,
    `    -- What staff keep for themselves; what they did in the work of others stays.
    delete from bank_comments b where b.tenant_id = tenant and b.written_by = person and b.scope = 'OWN';
    delete from grading_claims c where c.tenant_id = tenant and c.held_by = person;
    delete from caseload_students c where c.tenant_id = tenant and c.counsellor_id = person;
    delete from extension_grants g where g.tenant_id = tenant and g.id = any(given)
`,
  ],
  forgotten: [
    `    perform forget_in_log(forget_pattern(whole), instead, null);
`,
    `    perform forget_in_log(forget_pattern(whole), instead, null);
    -- What they wrote in the work of others stays; what they signed it with does not.
    if staff then
      for touched in
        select c.relname::text as name, a.attname::text as tie
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
        where k.contype = 'f' and k.confrelid = 'public.users'::regclass and cardinality(k.conkey) = 2
          and a.attname not in ('id', 'user_id', 'owner_id', 'sender_id', 'student_id')
        order by 1, 2
      loop
        perform forget_under(touched.name, touched.tie, array[person], forget_pattern(whole), instead, array[touched.name]);
      end loop;
    end if;
`,
  ],
  given: [
    `given_name = case when one.locale ilike 'fr%' then 'Personne' else 'Erased' end,`,
    `given_name = case when staff then case when french then 'Ancien membre' else 'Former' end
        when french then 'Personne' else 'Erased' end,`,
  ],
  family: [
    `family_name = case when one.locale ilike 'fr%' then 'effacée' else 'person' end,`,
    `family_name = case when staff then case when french then 'du personnel' else 'member of staff' end
        when french then 'effacée' else 'person' end,`,
  ],
};

export class EraseStaff1796790000000 implements MigrationInterface {
  name = 'EraseStaff1796790000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(IS_PERSON_HELD);
    await queryRunner.query(WAS_STAFF);
    await queryRunner.query(KEEP_PUBLISHED);
    for (const [table, column] of Object.entries(PUBLISHED)) {
      await queryRunner.query(`create trigger keep_published before update on ${table}
        for each row execute function keep_published()`);
      await queryRunner.query(`grant update (${column}) on ${table} to firsthand_application`);
    }
    await become(
      queryRunner,
      'erase_student',
      ([before]) => before,
      ([, after]) => after,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await become(
      queryRunner,
      'erase_person',
      ([, after]) => after,
      ([before]) => before,
    );
    for (const [table, column] of Object.entries(PUBLISHED)) {
      await queryRunner.query(`revoke update (${column}) on ${table} from firsthand_application`);
      await queryRunner.query(`drop trigger keep_published on ${table}`);
    }
    await queryRunner.query('drop function keep_published, was_staff, is_person_held');
  }
}

type Side = (place: readonly [string, string]) => string;

/** Makes the function anew with these places changed, under its other name. */
async function become(queryRunner: QueryRunner, name: string, from: Side, to: Side): Promise<void> {
  const signature = `${name}(uuid, timestamptz)`;
  const [{ source }] = (await queryRunner.query(
    `select pg_get_functiondef('${signature}'::regprocedure) as source`,
  )) as [{ source: string }];
  const changed = Object.entries(PLACES).reduce((text, [place, sides]) => {
    if (!text.includes(from(sides))) throw new Error(`${name} has no “${place}” to change.`);
    return text.replace(from(sides), () => to(sides));
  }, source);
  await queryRunner.query(changed);
  await queryRunner.query(`drop function ${signature}`);
}
