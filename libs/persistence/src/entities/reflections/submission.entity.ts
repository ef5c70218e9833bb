import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { InterviewMode, RichText, Vantage } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';
import type { NotCountedFact } from '../interviews/interview.entity.ts';

/** What was handed in, word for word, with the interviews as they stood. */
export interface Snapshot {
  answers: {
    promptId: string;
    prompt: string;
    text: string;
    words: number;
    /** The text with its formatting, where it has some. */
    formatted?: RichText;
  }[];
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
  /** Files that went with it; left out where there are none. */
  attachments?: { id: string; name: string; type: string; bytes: number; sha256: string; scanned: boolean }[];
  /** Its student never handed it in: an instructor did, from the draft as it was saved last. */
  onBehalf?: { by: string; at: string; savedAt: string; reason: string };
}

/** Immutable: the application's role may insert and select; of what was handed in, nothing may be updated. */
@Entity('submissions')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@References('users', 'handedInBy')
@Unique(['tenantId', 'enrolmentId', 'assignmentId', 'number'])
@Check('submissions_late', 'late_days >= 0 and kept_percent between 0 and 100')
@Check(
  'submissions_on_behalf',
  '(handed_in_by is null) = (handed_in_at is null) and (handed_in_by is null) = (handed_in_reason is null)',
)
@Check(
  'submissions_withdrawn',
  'withdrawn_at is null or (handed_in_by is not null and superseded_at is not null)',
)
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

  /** From when it counts: on behalf, when the draft was last saved. */
  @Column('timestamptz')
  submittedAt!: Date;

  /** The effective deadline at that moment; null when the assignment has no reflection milestone. */
  @Column('timestamptz', { nullable: true })
  deadlineAt!: Date | null;

  /** What the receipt said: days begun after the deadline and its grace, by the policy that held then. */
  @Column('integer', { default: 0 })
  lateDays!: number;

  /** And how much of the points that left. What holds today is reckoned by `latenessOf`. */
  @Column('numeric', { precision: 5, scale: 2, default: 100 })
  keptPercent!: number;

  @Column('jsonb')
  snapshot!: Snapshot;

  /** SHA-256 (hex) of the snapshot's canonical JSON. */
  @Column('text')
  hash!: string;

  @Column('integer')
  words!: number;

  /** Set when a later submission of the same student took its place, or it was withdrawn. */
  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;

  /** Who handed it in on its student's behalf; null where the student did. */
  @Column('uuid', { nullable: true })
  handedInBy!: string | null;

  @Column('timestamptz', { nullable: true })
  handedInAt!: Date | null;

  @Column('text', { nullable: true })
  handedInReason!: string | null;

  /** It was handed in on behalf, and taken back before anybody graded it. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}
