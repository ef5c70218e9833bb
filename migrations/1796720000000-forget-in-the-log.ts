import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written down most, by ids and figures alone: nobody is named there, and a log of years is not read through for it. */
const WORDLESS = [
  ...['fieldwork.read', 'interview.read', 'submission.read', 'syntheses.read', 'file.read', 'viewing.looked'],
  ...['session.open', 'session.end', 'grade.saved'],
];

/** The log stays as it was written down, but for a name in somebody's words. */
const KEEP_LOG = `create function keep_log() returns trigger language plpgsql as $$
  begin
    if current_setting('app.forgetting', true) is distinct from 'on' then
      raise exception 'The log stays as it was written down.';
    end if;
    return new;
  end $$`;

/** Forgets a pattern in why something was done and why somebody was looked at; with a person, where it may be about them. */
const FORGET_IN_LOG = `create function forget_in_log(pattern text, instead text, person uuid) returns void
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare tenant uuid := current_setting('app.tenant_id')::uuid;
  begin
    update audit_entries e set detail = forget_in_document(e.detail, pattern, instead)
    where e.tenant_id = tenant and (person is null or e.person_id is null or e.person_id = person)
      and e.action <> all (array[${WORDLESS.map((action) => `'${action}'`).join(', ')}]) and e.detail::text ~ pattern;
    update viewings v set reason = forget_in_text(v.reason, pattern, instead)
    where v.tenant_id = tenant and v.reason ~ pattern;
  end $$`;

/** In the erasing of a student: what anybody wrote of them is taken out, and their name from what was written of others. */
const STUDENT = {
  signature: 'erase_student(uuid, timestamptz)',
  before: `update users u set email = case`,
  also: `perform set_config('app.forgetting', 'on', true);
    update audit_entries e set detail = e.detail - 'reason'
    where e.tenant_id = tenant and e.person_id = person and e.detail ? 'reason';
    perform forget_in_log(forget_pattern(whole), instead, null);
    perform set_config('app.forgetting', '', true);
    `,
};
/** In that of somebody a student met: a name is not theirs alone, so only the log of this student is looked through. */
const CONTACT = {
  signature: 'forget_contact(uuid, timestamptz)',
  before: `perform set_config('app.forgetting', '', true);`,
  also: `perform forget_in_log(forget_pattern(whole), instead, person.owner_id);
    `,
};

export class ForgetInTheLog1796720000000 implements MigrationInterface {
  name = 'ForgetInTheLog1796720000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(KEEP_LOG);
    await queryRunner.query(`create trigger keep_log before update on audit_entries
      for each row execute function keep_log()`);
    await queryRunner.query('grant update (detail) on audit_entries to firsthand_application');
    await queryRunner.query(FORGET_IN_LOG);
    for (const { signature, before, also } of [STUDENT, CONTACT])
      await reword(queryRunner, signature, before, also + before);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { signature, before, also } of [STUDENT, CONTACT])
      await reword(queryRunner, signature, also + before, before);
    await queryRunner.query('drop function forget_in_log');
    await queryRunner.query('revoke update (detail) on audit_entries from firsthand_application');
    await queryRunner.query('drop trigger keep_log on audit_entries');
    await queryRunner.query('drop function keep_log');
  }
}

/** Changes this place of a function and leaves the rest as it stands. */
async function reword(queryRunner: QueryRunner, signature: string, from: string, to: string): Promise<void> {
  const [{ source }] = (await queryRunner.query(
    `select pg_get_functiondef('${signature}'::regprocedure) as source`,
  )) as [{ source: string }];
  if (!source.includes(from)) throw new Error(`${signature} has no “${from}” to change.`);
  await queryRunner.query(source.replace(from, () => to));
}
