import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { SignOnKind } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * That whom an issuer calls `subject` is this person. An address never says so; see decision 029. What speaks OpenID Connect and
 * SAML may call itself the same in both, and its people differently.
 */
@Entity('sign_on_identities')
@BelongsToTenant()
@References('users', 'userId')
@Unique(['tenantId', 'kind', 'issuer', 'subject'])
@Check('sign_on_identities_kind', `kind in ('OIDC', 'SAML')`)
@Index('sign_on_identities_user', ['tenantId', 'userId'])
@Index('sign_on_identities_used', ['tenantId', 'lastUsedAt'])
export class SignOnIdentity extends TenantRow {
  @Column('text')
  kind!: SignOnKind;

  @Column('text')
  issuer!: string;

  @Column('text')
  subject!: string;

  @Column('uuid')
  userId!: string;

  @Column('timestamptz')
  connectedAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;
}
