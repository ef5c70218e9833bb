import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AssignmentState, MilestoneKind, Quota } from '@firsthand/contracts';
import { BelongsToTenant, References } from './keys.ts';
import { TenantRow } from './row.ts';

@Entity('assignments')
@BelongsToTenant()
@References('sections', 'sectionId')
@Index('assignments_section', ['tenantId', 'sectionId'])
@Check('assignments_state', `state in ('DRAFT', 'PUBLISHED')`)
export class Assignment extends TenantRow {
  @Column('uuid')
  sectionId!: string;

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

/** A dated step. `dueLocal` in `zone` is what was meant; `dueAt` is the instant computed from it. */
@Entity('milestones')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@Index('milestones_assignment', ['tenantId', 'assignmentId'])
@Check(
  'milestones_kind',
  `kind in ('PLEDGE', 'RESEARCH', 'CONTACTS', 'OUTREACH', 'INTERVIEWS', 'REFLECTION')`,
)
@Check('milestones_due_local', `due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
export class Milestone extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('text')
  kind!: MilestoneKind;

  @Column('text')
  title!: string;

  @Column('integer')
  position!: number;

  /** Wall clock, `YYYY-MM-DDTHH:mm`. */
  @Column('text')
  dueLocal!: string;

  @Column('text')
  zone!: string;

  @Column('timestamptz')
  dueAt!: Date;
}

/** One student's own due date for a milestone. The effective deadline is the later of this and the base. */
@Entity('extensions')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@References('users', 'grantedBy')
@Unique(['tenantId', 'milestoneId', 'enrolmentId'])
@Index('extensions_enrolment', ['tenantId', 'enrolmentId'])
@Check('extensions_due_local', `due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
export class Extension extends TenantRow {
  @Column('uuid')
  milestoneId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('text')
  dueLocal!: string;

  @Column('timestamptz')
  dueAt!: Date;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid')
  grantedBy!: string;

  @Column('timestamptz')
  grantedAt!: Date;
}

/**
 * One rung of a reminder ladder: at `issueAt` everyone whose effective deadline for the milestone is `deadlineAt` and
 * who has not met it is reminded. `enrolmentId` is null for the base deadline and names one student for an extension.
 */
@Entity('rungs')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@Index('rungs_due', ['tenantId', 'issueAt'], { where: 'issued_at is null' })
@Index('rungs_occasion', { synchronize: false })
export class Rung extends TenantRow {
  @Column('uuid')
  milestoneId!: string;

  @Column('uuid', { nullable: true })
  enrolmentId!: string | null;

  @Column('integer')
  offsetMinutes!: number;

  @Column('timestamptz')
  deadlineAt!: Date;

  @Column('timestamptz')
  issueAt!: Date;

  @Column('timestamptz', { nullable: true })
  issuedAt!: Date | null;
}

/** When a student met a milestone; no row while it is unmet. */
@Entity('standings')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@Index('standings_enrolment', ['tenantId', 'enrolmentId'])
export class Standing {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  milestoneId!: string;

  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @Column('timestamptz')
  metAt!: Date;
}

@Entity('prompts')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@Index('prompts_assignment', ['tenantId', 'assignmentId'])
export class Prompt extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  text!: string;

  @Column('text', { default: '' })
  hint!: string;

  @Column('integer', { nullable: true })
  wordGoal!: number | null;

  /** Set when taken out of the assignment; answers already written stay. */
  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}

/** A rubric is never edited: a change makes the next version, and a grade keeps the version it was given with. */
@Entity('rubrics')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@Unique(['tenantId', 'assignmentId', 'version'])
export class Rubric extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('rubric_criteria')
@BelongsToTenant()
@References('rubrics', 'rubricId')
@Unique(['tenantId', 'rubricId', 'position'])
export class RubricCriterion extends TenantRow {
  @Column('uuid')
  rubricId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;
}

@Entity('rubric_levels')
@BelongsToTenant()
@References('rubric_criteria', 'criterionId')
@Unique(['tenantId', 'criterionId', 'position'])
@Check('rubric_levels_points', 'points >= 0')
export class RubricLevel extends TenantRow {
  @Column('uuid')
  criterionId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  title!: string;

  @Column('numeric', { precision: 8, scale: 2 })
  points!: number;

  @Column('text', { default: '' })
  description!: string;
}
