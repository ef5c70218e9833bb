import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody wrote or did, by whose enrolment or account it is. What the product deletes in its ordinary work is not among them. */
const KEPT = [
  ...['accommodations', 'attachments', 'cell_decisions', 'choices', 'comparisons', 'contacts', 'decisions'],
  ...[
    'excuses',
    'extension_requests',
    'extensions',
    'interviews',
    'next_steps',
    'nudges',
    'outcomes',
    'pledges',
  ],
  ...['primer_readings', 'primer_tries', 'pseudonyms', 'question_sheets', 'reflections', 'reminders'],
  ...['research_findings', 'research_questions', 'scripts', 'service_units', 'staff_notes', 'submissions'],
  'syntheses',
];

/**
 * What is held is kept from whoever deletes it by hand. The functions that remove what is due or erased ask for themselves;
 * the owner's own work (taking a whole tenant out, or what follows a row by foreign key) is not in the way.
 */
const KEEPS = `create function keeps_held() returns trigger language plpgsql set search_path = public, pg_temp as $$
  declare
    gone jsonb := to_jsonb(old);
    person uuid := gone->>'owner_id';
    place uuid;
  begin
    if current_setting('app.removing', true) = 'on'
      or pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'MEMBER') then
      return old;
    end if;
    if gone ? 'enrolment_id' then
      select e.user_id, e.section_id into person, place from enrolments e
      where e.tenant_id = old.tenant_id and e.id = (gone->>'enrolment_id')::uuid;
    end if;
    if is_held(person, place) then
      raise exception 'What stands in % is held.', tg_table_name using errcode = 'FH002';
    end if;
    return old;
  end $$`;

export class KeepWhatIsHeld1796860060000 implements MigrationInterface {
  name = 'KeepWhatIsHeld1796860060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(KEEPS);
    for (const table of KEPT)
      await queryRunner.query(
        `create trigger keeps_held before delete on ${table} for each row execute function keeps_held()`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of KEPT) await queryRunner.query(`drop trigger keeps_held on ${table}`);
    await queryRunner.query('drop function keeps_held');
  }
}
