import { Check, Column, Entity, Index } from 'typeorm';
import type { InterviewMode, ThankYouMethod } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** One condition of the quota an interview failed, with the figures that show it. */
export interface NotCountedFact {
  reason: string;
  wanted: number | null;
  found: number | null;
}

/**
 * A meeting about an occupation: planned until it has actual minutes, then held. `counts` and `notCounted` are the
 * quota rule's answer, written in the transaction of every change that can move it.
 */
@Entity('interviews')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@References('occupations', 'occupationId')
@References('contacts', 'contactId')
@Index('interviews_work', ['tenantId', 'enrolmentId', 'assignmentId'])
@Index('interviews_contact', ['tenantId', 'contactId'])
@Check('interviews_minutes', 'actual_minutes is null or actual_minutes between 1 and 1440')
export class Interview extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  occupationId!: string;

  @Column('uuid')
  contactId!: string;

  @Column('text')
  mode!: InterviewMode;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('integer', { nullable: true })
  plannedMinutes!: number | null;

  /** Where to meet: an address, a number to call, a link. */
  @Column('text', { default: '' })
  place!: string;

  /** Of the invitation, as calendars count: grows with every change of time, place or length. */
  @Column('integer', { default: 0 })
  inviteSequence!: number;

  /** Which of them the interviewee was last sent; null: none. */
  @Column('integer', { nullable: true })
  invitedSequence!: number | null;

  /** Null while only planned. */
  @Column('integer', { nullable: true })
  actualMinutes!: number | null;

  @Column('text', { default: '' })
  notes!: string;

  /** Something stands in its answers; with the notes, this is what makes it written up. */
  @Column('boolean', { default: false })
  answered!: boolean;

  @Column('boolean', { default: false })
  practice!: boolean;

  @Column('timestamptz', { nullable: true })
  thankedAt!: Date | null;

  @Column('text', { nullable: true })
  thankYouMethod!: ThankYouMethod | null;

  /** When the interviewee said that it took place. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('boolean', { default: false })
  counts!: boolean;

  @Column('jsonb', { default: [] })
  notCounted!: NotCountedFact[];

  @Column('integer', { default: 1 })
  version!: number;
}
