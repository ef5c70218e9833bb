import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/**
 * A subject is one person's by the kind of sign-on, too: one system may call itself the same in OpenID Connect and SAML. Which
 * it was stands in the log; else it is the only one of that name.
 */
const KIND = `coalesce(
  (select a.detail->>'through' from audit_entries a
    where a.tenant_id = i.tenant_id and a.action in ('sign-on.connect', 'user.provision') and a.subject_id = i.user_id
      and a.detail->>'through' in ('OIDC', 'SAML')
    order by abs(extract(epoch from a.at - i.connected_at)), a.id limit 1),
  (select min(p.kind) from identity_providers p where p.tenant_id = i.tenant_id and p.issuer = i.issuer),
  'OIDC')`;

export class TellKindsOfSignOnApart1796860120000 implements MigrationInterface {
  name = 'TellKindsOfSignOnApart1796860120000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table sign_on_identities add column kind text');
    await queryRunner.query(underEachTenant(`update sign_on_identities i set kind = ${KIND}`));
    await queryRunner.query(`alter table sign_on_identities
      alter column kind set not null,
      add constraint sign_on_identities_kind check (kind in ('OIDC', 'SAML')),
      drop constraint sign_on_identities_issuer_subject_key,
      add constraint sign_on_identities_kind_issuer_subject_key unique (tenant_id, kind, issuer, subject)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      underEachTenant(`delete from sign_on_identities i where exists (
        select 1 from sign_on_identities o
        where o.tenant_id = i.tenant_id and o.issuer = i.issuer and o.subject = i.subject and o.kind < i.kind)`),
    );
    await queryRunner.query(`alter table sign_on_identities
      drop column kind,
      add constraint sign_on_identities_issuer_subject_key unique (tenant_id, issuer, subject)`);
  }
}
