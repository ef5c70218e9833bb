import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/** The log of who did what says whose record it was about, and is read newest first: all of it, by who acted, by whose. */
export class ReadAuditLog1796000000000 implements MigrationInterface {
  name = 'ReadAuditLog1796000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create function person_behind(tenant uuid, kind text, subject uuid) returns uuid
      language sql stable parallel safe
      return case kind
        when 'user' then subject
        when 'enrolment' then (select e.user_id from enrolments e where e.tenant_id = tenant and e.id = subject)
        when 'session' then (select s.user_id from sessions s where s.tenant_id = tenant and s.id = subject)
        when 'passkey' then (select p.user_id from passkeys p where p.tenant_id = tenant and p.id = subject)
        when 'token' then (select t.user_id from access_tokens t where t.tenant_id = tenant and t.id = subject)
        when 'file' then (select f.owner_id from files f where f.tenant_id = tenant and f.id = subject)
        when 'contact' then (select c.owner_id from contacts c where c.tenant_id = tenant and c.id = subject)
        when 'outreach' then (select c.owner_id from outreaches o
          join contacts c on c.tenant_id = tenant and c.id = o.contact_id where o.tenant_id = tenant and o.id = subject)
        when 'interview' then (select e.user_id from interviews i
          join enrolments e on e.tenant_id = tenant and e.id = i.enrolment_id where i.tenant_id = tenant and i.id = subject)
        when 'submission' then (select e.user_id from submissions s
          join enrolments e on e.tenant_id = tenant and e.id = s.enrolment_id where s.tenant_id = tenant and s.id = subject)
        when 'grade' then (select e.user_id from grades g
          join submissions s on s.tenant_id = tenant and s.id = g.submission_id
          join enrolments e on e.tenant_id = tenant and e.id = s.enrolment_id where g.tenant_id = tenant and g.id = subject)
        when 'second-reading' then (select e.user_id from second_readings r
          join submissions s on s.tenant_id = tenant and s.id = r.submission_id
          join enrolments e on e.tenant_id = tenant and e.id = s.enrolment_id where r.tenant_id = tenant and r.id = subject)
        when 'cell_decision' then (select e.user_id from cell_decisions d
          join enrolments e on e.tenant_id = tenant and e.id = d.enrolment_id where d.tenant_id = tenant and d.id = subject)
        when 'extension_request' then (select e.user_id from extension_requests x
          join enrolments e on e.tenant_id = tenant and e.id = x.enrolment_id where x.tenant_id = tenant and x.id = subject)
      end`);
    await run('grant execute on function person_behind(uuid, text, uuid) to firsthand_application');
    await run('alter table audit_entries add column person_id uuid');
    await run(
      underEachTenant(
        'update audit_entries set person_id = person_behind(tenant_id, subject_kind, subject_id) where tenant_id = one and subject_id is not null',
      ),
    );
    await run('create index audit_entries_when on audit_entries (tenant_id, at, id)');
    await run('create index audit_entries_actor on audit_entries (tenant_id, user_id, at, id)');
    await run('create index audit_entries_person on audit_entries (tenant_id, person_id, at, id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table audit_entries drop column person_id');
    await queryRunner.query('drop function person_behind(uuid, text, uuid)');
    await queryRunner.query('drop index audit_entries_when');
    await queryRunner.query('drop index audit_entries_actor');
  }
}
