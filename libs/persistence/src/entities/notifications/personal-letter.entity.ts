import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { LetterPurpose, LetterRefusal, LetterState } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * What a person of the institution wrote to somebody outside it, who has no account. A delivery takes it to them; how
 * that ended is written here, because the writer wants to know.
 */
@Entity('letters')
@BelongsToTenant()
@References('users', 'senderId')
@References('contacts', 'contactId')
@Unique(['tenantId', 'senderId', 'dedupKey'])
@Index('letters_sent_by', ['tenantId', 'senderId', 'createdAt'])
@Index('letters_contact', ['tenantId', 'contactId', 'createdAt'])
@Check(
  'letters_state',
  `(state = 'REFUSED') = (refusal is not null) and (state = 'WAITING') = (settled_at is null)`,
)
export class PersonalLetter extends TenantRow {
  @Column('uuid')
  senderId!: string;

  /** Whom it is to; null when they are in nobody's list. */
  @Column('uuid', { nullable: true })
  contactId!: string | null;

  @Column('text')
  purpose!: LetterPurpose;

  @Column('text')
  toName!: string;

  @Column('text')
  toAddress!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  text!: string;

  /** An iCalendar file that goes with it. */
  @Column('text', { nullable: true })
  calendar!: string | null;

  /** The file's METHOD. */
  @Column('text', { nullable: true })
  calendarMethod!: 'REQUEST' | 'CANCEL' | null;

  /** The occasion: written once per person, however often it is asked for. */
  @Column('text')
  dedupKey!: string;

  @Column('text', { default: 'WAITING' })
  state!: LetterState;

  @Column('text', { nullable: true })
  refusal!: LetterRefusal | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}
