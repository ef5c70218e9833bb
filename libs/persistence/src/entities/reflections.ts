import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { GradeState, InterviewMode, Vantage } from '@firsthand/contracts';
import type { NotCountedFact } from './fieldwork.ts';
import { BelongsToTenant, References } from './keys.ts';
import { TenantRow } from './row.ts';

/** A student's draft answers. `revision` grows with every save; a save names the revision it was typed over. */
@Entity('reflections')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@Unique(['tenantId', 'enrolmentId', 'assignmentId'])
export class Reflection extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  revision!: number;

  /** Prompt id → text. */
  @Column('jsonb')
  answers!: Record<string, string>;

  @Column('timestamptz')
  savedAt!: Date;
}

/** What was handed in, word for word, with the interviews as they stood. */
export interface Snapshot {
  answers: { promptId: string; prompt: string; text: string; words: number }[];
  interviews: {
    id: string;
    occupation: string;
    contact: string;
    vantage: Vantage;
    mode: InterviewMode;
    startsAt: string;
    actualMinutes: number | null;
    thanked: boolean;
    counts: boolean;
    notCounted: NotCountedFact[];
    notes: string;
  }[];
  rubricId: string;
}

/** Immutable: the application's role may insert and select; only `superseded_at` may be updated. */
@Entity('submissions')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@Unique(['tenantId', 'enrolmentId', 'assignmentId', 'number'])
@Index('submissions_queue', ['tenantId', 'assignmentId', 'submittedAt', 'id'], {
  where: 'superseded_at is null',
})
export class Submission extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  number!: number;

  @Column('timestamptz')
  submittedAt!: Date;

  /** The effective deadline at that moment; null when the assignment has no reflection milestone. */
  @Column('timestamptz', { nullable: true })
  deadlineAt!: Date | null;

  @Column('jsonb')
  snapshot!: Snapshot;

  /** SHA-256 (hex) of the snapshot's canonical JSON. */
  @Column('text')
  hash!: string;

  @Column('integer')
  words!: number;

  /** Set when a later submission of the same student took its place. */
  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;
}

@Entity('grades')
@BelongsToTenant()
@References('submissions', 'submissionId')
@References('rubrics', 'rubricId')
@References('users', 'gradedBy')
@Unique(['tenantId', 'submissionId'])
@Check('grades_state', `state in ('DRAFT', 'READY', 'RELEASED')`)
@Check('grades_released', `(state = 'RELEASED') = (released_at is not null)`)
export class Grade extends TenantRow {
  @Column('uuid')
  submissionId!: string;

  /** The rubric's version at the time; it stays. */
  @Column('uuid')
  rubricId!: string;

  @Column('text')
  state!: Exclude<GradeState, 'NONE'>;

  @Column('text', { default: '' })
  feedback!: string;

  /** Sum of the scores. */
  @Column('numeric', { precision: 8, scale: 2 })
  points!: number;

  @Column('uuid')
  gradedBy!: string;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  releasedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}

@Entity('grade_scores')
@BelongsToTenant()
@References('grades', 'gradeId')
@References('rubric_criteria', 'criterionId')
@References('rubric_levels', 'levelId')
@Check('grade_scores_points', 'points >= 0')
export class GradeScore {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  gradeId!: string;

  @PrimaryColumn('uuid')
  criterionId!: string;

  @Column('uuid', { nullable: true })
  levelId!: string | null;

  @Column('numeric', { precision: 8, scale: 2 })
  points!: number;

  @Column('text', { default: '' })
  comment!: string;
}

/**
 * One person reminded of one milestone on one occasion. The deadline itself is the version: a moved deadline is a new
 * occasion, a deadline moved back is the old one.
 */
@Entity('reminders')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@Unique(['tenantId', 'enrolmentId', 'milestoneId', 'offsetMinutes', 'deadlineAt'])
@Index('reminders_milestone', ['tenantId', 'milestoneId', 'issuedAt'])
@Check('reminders_state', `state in ('SENT', 'DROPPED')`)
export class Reminder extends TenantRow {
  @Column('uuid')
  milestoneId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  offsetMinutes!: number;

  @Column('timestamptz')
  deadlineAt!: Date;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('text')
  state!: 'SENT' | 'DROPPED';

  @Column('text', { nullable: true })
  droppedBecause!: string | null;
}
