import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { ContactSource, InterviewMode, ThankYouMethod, Vantage } from '@firsthand/contracts';
import { BelongsToTenant, References } from './keys.ts';
import { TenantRow } from './row.ts';

/** An occupation in a student's plan for an assignment. */
@Entity('choices')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@References('occupations', 'occupationId')
@Unique(['tenantId', 'enrolmentId', 'assignmentId', 'occupationId'])
export class Choice extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  occupationId!: string;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz')
  chosenAt!: Date;
}

/** A person a student knows of. Belongs to the student, not to a section: it leaves with them. */
@Entity('contacts')
@BelongsToTenant()
@References('users', 'ownerId')
@References('occupations', 'occupationId')
@References('contacts', 'referrerId')
@Index('contacts_owner', ['tenantId', 'ownerId', 'createdAt', 'id'])
@Check('contacts_referrer', 'referrer_id <> id')
export class Contact extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { nullable: true })
  occupationId!: string | null;

  @Column('text', { default: '' })
  organisation!: string;

  @Column('text', { default: '' })
  position!: string;

  @Column('text', { default: '' })
  email!: string;

  @Column('text', { default: '' })
  phone!: string;

  @Column('text')
  source!: ContactSource;

  @Column('text')
  vantage!: Vantage;

  @Column('boolean', { default: false })
  family!: boolean;

  @Column('uuid', { nullable: true })
  referrerId!: string | null;

  @Column('text', { default: '' })
  notes!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}

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

  /** Null while only planned. */
  @Column('integer', { nullable: true })
  actualMinutes!: number | null;

  @Column('text', { default: '' })
  notes!: string;

  @Column('boolean', { default: false })
  practice!: boolean;

  @Column('timestamptz', { nullable: true })
  thankedAt!: Date | null;

  @Column('text', { nullable: true })
  thankYouMethod!: ThankYouMethod | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('boolean', { default: false })
  counts!: boolean;

  @Column('jsonb', { default: [] })
  notCounted!: NotCountedFact[];

  @Column('integer', { default: 1 })
  version!: number;
}
