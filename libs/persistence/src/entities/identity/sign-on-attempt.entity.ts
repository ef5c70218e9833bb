import { Check, Column, Entity, Index } from 'typeorm';
import type { SignOnKind, SignOnPurpose } from '@firsthand/contracts';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Somebody sent to their institution's sign-on, who is expected back once, soon, and in the same browser. */
@Entity('sign_on_attempts')
@BelongsToTenant()
@Index('sign_on_attempts_expiry', ['tenantId', 'expiresAt'])
@Index('sign_on_attempts_refused', ['tenantId', 'usedAt'], { where: `said ? 'refused'` })
@Check('sign_on_attempts_kind', `kind in ('OIDC', 'SAML')`)
@Check('sign_on_attempts_purpose', `purpose in ('ENTER', 'CONNECT', 'INVITATION', 'TEST')`)
export class SignOnAttempt extends TenantRow {
  @Column('text')
  kind!: SignOnKind;

  @Column('text')
  purpose!: SignOnPurpose;

  /** Who connects or tests. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  /** The invitation that is accepted so. */
  @Column('uuid', { nullable: true })
  linkId!: string | null;

  /** SHA-256 of what goes along as `state` or `RelayState`. */
  @Column('text')
  secretHash!: string;

  /** SHA-256 of what stays in the browser's cookie. */
  @Column('text')
  browserHash!: string;

  /** OpenID Connect: nonce. SAML: the id of our request. */
  @Column('text')
  expected!: string;

  /** OpenID Connect: PKCE's verifier. */
  @Column('text', { nullable: true })
  verifier!: string | null;

  /** A path of the web app. */
  @Column('text', { nullable: true })
  next!: string | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  /** What the provider said, between its answer and the browser's coming for it; for a test, until it has had its time. */
  @Column('jsonb', { nullable: true })
  said!: Record<string, unknown> | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
