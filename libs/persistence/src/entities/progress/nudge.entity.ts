import type { StuckReason } from '@firsthand/contracts';
import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What staff wrote to a student to get them on: who, to whom, about what, in which words, when. */
@Entity('nudges')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@References('users', 'sentBy')
@Unique(['tenantId', 'enrolmentId', 'assignmentId', 'occasion', 'sentOn'])
@Index('nudges_latest', ['tenantId', 'enrolmentId', 'assignmentId', 'sentAt'])
@Check('nudges_words', `words <> ''`)
export class Nudge extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  sentBy!: string;

  /** Null: just a message. */
  @Column('text', { nullable: true })
  reason!: StuckReason | null;

  @Column('text')
  words!: string;

  /** What it was about: once a day is enough, however often somebody clicks. */
  @Column('text')
  occasion!: string;

  /** In the section's zone. */
  @Column('date')
  sentOn!: string;

  @Column('timestamptz')
  sentAt!: Date;
}
