import { Check, Column, Entity, Unique } from 'typeorm';
import type { SignOnKind } from '@firsthand/contracts';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** The institution's own sign-on: who vouches for its people, and how the two systems know each other. */
@Entity('identity_providers')
@BelongsToTenant()
@Unique(['tenantId', 'kind'])
@Check('identity_providers_kind', `kind in ('OIDC', 'SAML')`)
export class IdentityProvider extends TenantRow {
  @Column('text')
  kind!: SignOnKind;

  /** What the button at the door says after "Continue with". */
  @Column('text')
  label!: string;

  @Column('boolean', { default: false })
  enabled!: boolean;

  /** The issuer of OpenID Connect; the entity id of SAML. */
  @Column('text')
  issuer!: string;

  /** OpenID Connect: how we are called there. */
  @Column('text', { nullable: true })
  clientId!: string | null;

  /** OpenID Connect: sealed, see platform's `Seal`. */
  @Column('text', { nullable: true })
  clientSecret!: string | null;

  /** SAML: where people are sent. */
  @Column('text', { nullable: true })
  entryPoint!: string | null;

  /** SAML: what assertions are signed with; several while one is being replaced. */
  @Column('text', { array: true, default: () => `'{}'` })
  certificates!: string[];

  /** Whoever comes has an address of one of these; empty: of any. */
  @Column('text', { array: true, default: () => `'{}'` })
  domains!: string[];

  /** Whether somebody without an account gets one, as a student. */
  @Column('boolean', { default: false })
  provisions!: boolean;

  @Column('integer', { default: 1 })
  version!: number;
}
