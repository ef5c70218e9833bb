import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff opening a student's work is written down by the statement that hands it out: called with each row that is
 * returned, so that who is refused leaves nothing and no screen takes a second trip. Once an hour for the same reader
 * and thing; one's own work is read without a word.
 */
export class NoteReads1796000060000 implements MigrationInterface {
  name = 'NoteReads1796000060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create function note_read(
      tenant uuid, reader jsonb, did text, kind text, subject uuid, person uuid) returns boolean
      language sql volatile
      begin atomic
        insert into audit_entries
          (tenant_id, id, at, user_id, action, subject_kind, subject_id, person_id, request_id)
        select tenant, gen_random_uuid(), (reader->>'at')::timestamptz, (reader->>'by')::uuid, did, kind, subject,
          person, reader->>'request'
        where (reader->>'by')::uuid <> person and not exists (
          select 1 from audit_entries e
          where e.tenant_id = tenant and e.subject_kind = kind and e.subject_id = subject and e.action = did
            and e.user_id = (reader->>'by')::uuid and e.at > (reader->>'at')::timestamptz - interval '1 hour')
        returning true;
      end`);
    await queryRunner.query(
      'grant execute on function note_read(uuid, jsonb, text, text, uuid, uuid) to firsthand_application',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function note_read(uuid, jsonb, text, text, uuid, uuid)');
  }
}
