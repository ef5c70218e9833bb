import { Check, Column, Entity, Index } from 'typeorm';
import type { OutcomeKind } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What became of a student, told to those they interviewed. It can be withdrawn until it leaves. */
@Entity('outcomes')
@BelongsToTenant()
@References('users', 'ownerId')
@Index('outcomes_owner', ['tenantId', 'ownerId', 'createdAt'])
@Index('outcomes_leaving', { synchronize: false })
@Check('outcomes_once', 'sent_at is null or withdrawn_at is null')
export class Outcome extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('text')
  kind!: OutcomeKind;

  @Column('text')
  subject!: string;

  /** The word before each name. */
  @Column('text')
  greeting!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz')
  leavesAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}

/** One of those an outcome is told to. Not unique by contact: two entries may turn out to be one person. */
@Entity('outcome_recipients')
@BelongsToTenant()
@References('outcomes', 'outcomeId')
@References('contacts', 'contactId')
@Index('outcome_recipients_outcome', ['tenantId', 'outcomeId'])
@Index('outcome_recipients_contact', ['tenantId', 'contactId'])
export class OutcomeRecipient extends TenantRow {
  @Column('uuid')
  outcomeId!: string;

  @Column('uuid')
  contactId!: string;

  /** The rule that kept the letter from being written when it was to leave. */
  @Column('text', { nullable: true })
  heldBackBy!: string | null;
}
