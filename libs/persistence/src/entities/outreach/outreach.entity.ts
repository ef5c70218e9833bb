import { Check, Column, Entity, Index } from 'typeorm';
import type { OutreachChannel, OutreachState } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * One attempt to reach a contact. The latest attempt says where asking stands; while nothing has ended it, it has a day
 * on which something is due or on which it expires, and no earlier attempt of the same contact has one.
 */
@Entity('outreaches')
@BelongsToTenant()
@References('contacts', 'contactId')
@References('letters', 'letterId')
@Index('outreaches_contact', ['tenantId', 'contactId', 'createdAt', 'id'])
@Index('outreaches_open', { synchronize: false })
@Index('outreaches_remind', { synchronize: false })
@Check(
  'outreaches_asked',
  `state in ('NO_ANSWER', 'NOT_NOW', 'ACCEPTED', 'DECLINED', 'DO_NOT_CONTACT') or coalesce(due_on, expires_on) is not null`,
)
export class Outreach extends TenantRow {
  @Column('uuid')
  contactId!: string;

  @Column('text')
  channel!: OutreachChannel;

  /** From 1; each follow-up of an unanswered attempt is one more. */
  @Column('integer')
  number!: number;

  @Column('text')
  state!: OutreachState;

  /** What was said or written, by either side. */
  @Column('text', { default: '' })
  said!: string;

  /** The mail that carried it, when it was sent from here. */
  @Column('uuid', { nullable: true })
  letterId!: string | null;

  /** It read like asking for a job, and the student sent it all the same. */
  @Column('boolean', { default: false })
  asksForJob!: boolean;

  /** Null while drafted. */
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** The owner's calendar day on which they should act again. */
  @Column('date', { nullable: true })
  dueOn!: string | null;

  /** The day from which silence is an answer; only after the last follow-up. */
  @Column('date', { nullable: true })
  expiresOn!: string | null;

  /** When the owner is to be reminded of `dueOn`; null once they were. */
  @Column('timestamptz', { nullable: true })
  remindAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  outcomeAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
