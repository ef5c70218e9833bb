import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  type AssignmentState,
  DEFAULT_THANKS_POLICY,
  type LatePolicy,
  type OutreachChannel,
  type Quota,
  type ThanksPolicy,
} from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('assignments')
@BelongsToTenant()
@References('sections', 'sectionId')
@References('assignments', 'originId')
@Index('assignments_section', ['tenantId', 'sectionId'])
@Check('assignments_gives_days_itself', 'gives_days_itself between 0 and 30')
@Check('assignments_state', `state in ('DRAFT', 'PUBLISHED')`)
@Check(
  'assignments_asking',
  `asked_minutes between 5 and 120 and follow_up_after_days > 0 and expires_after_days > 0`,
)
export class Assignment extends TenantRow {
  @Column('uuid')
  sectionId!: string;

  /** The first of those it is a copy of: copies of one are alike, and work finds its place among them. */
  @Column('uuid', { nullable: true })
  originId!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  instructions!: string;

  @Column('text')
  state!: AssignmentState;

  @Column('jsonb')
  quota!: Quota;

  /** The reminder ladder: minutes before (negative) or after (positive) each deadline. */
  @Column('integer', { array: true })
  reminderOffsetsMinutes!: number[];

  /** Minutes to ask an interviewee for. */
  @Column('integer', { default: 20 })
  askedMinutes!: number;

  @Column('text', { default: 'PHONE' })
  firstChannel!: OutreachChannel;

  /** Days of silence after which it is time to ask again. */
  @Column('integer', { default: 4 })
  followUpAfterDays!: number;

  /** Days after the last follow-up from which silence is an answer. */
  @Column('integer', { default: 7 })
  expiresAfterDays!: number;
  /** Nobody is asked for the first time before the pledge is signed. */
  @Column('boolean', { default: false })
  requiresPledge!: boolean;

  /** Nobody is asked for the first time before the primer's check is passed. */
  @Column('boolean', { default: false })
  requiresPrimer!: boolean;

  /** Days on one milestone that are given to whoever asks, without anybody deciding. */
  @Column('integer', { default: 0 })
  givesDaysItself!: number;

  @Column('jsonb', { default: DEFAULT_THANKS_POLICY })
  thanks!: ThanksPolicy;

  /** Null when handing in late costs nothing. */
  @Column('jsonb', { nullable: true })
  late!: LatePolicy | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}

@Entity('assignment_cohorts')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('cohorts', 'cohortId')
@Index('assignment_cohorts_cohort', ['tenantId', 'cohortId'])
export class AssignmentCohort {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  assignmentId!: string;

  @PrimaryColumn('uuid')
  cohortId!: string;
}
