import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { SectionRole } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A user's role in a section. Dropping keeps the row and everything the person did. */
@Entity('enrolments')
@BelongsToTenant()
@References('sections', 'sectionId')
@References('users', 'userId')
@References('enrolments', 'movedToId')
@ForeignKey('cohorts', ['tenantId', 'sectionId', 'cohortId'], ['tenantId', 'sectionId', 'id'])
@Unique(['tenantId', 'sectionId', 'userId'])
@Index('enrolments_user', ['tenantId', 'userId'])
@Index('enrolments_cohort', ['tenantId', 'cohortId'])
@Check('enrolments_role', `role in ('INSTRUCTOR', 'COUNSELLOR', 'STUDENT')`)
@Check('enrolments_moved', 'moved_to_id is null or dropped_at is not null')
@Check('enrolments_cohort_student', `cohort_id is null or role = 'STUDENT'`)
export class Enrolment extends TenantRow {
  @Column('uuid')
  sectionId!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  role!: SectionRole;

  @Column('uuid', { nullable: true })
  cohortId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  droppedAt!: Date | null;

  /** Where the student went on, when they left for another section: they keep sight of what they did here. */
  @Column('uuid', { nullable: true })
  movedToId!: string | null;

  /** Staff dropped them or took them back by hand; no roster changes that until it is released. */
  @Column('boolean', { default: false })
  byHand!: boolean;

  /** When what they did here had had its time, and was removed. */
  @Column('timestamptz', { nullable: true })
  workRemovedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
