import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { SettledAs } from '@firsthand/contracts';
import { BelongsToTenant, GoesWith, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What a criterion was given, by the first reader or the second. */
export interface ReadScore {
  criterionId: string;
  levelId: string | null;
  points: number;
  comment: string;
}

/**
 * A work of the sample that is graded once more, by somebody who has not seen the first grade. How the first stood when
 * the sample was drawn is kept here, so that the two stay what they were, whatever becomes of the grade.
 */
@Entity('second_readings')
@BelongsToTenant()
@GoesWith('submissions', 'submissionId')
@References('rubrics', 'rubricId')
@References('users', 'firstBy')
@References('users', 'readerId')
@References('users', 'drawnBy')
@References('users', 'settledBy')
@Unique(['tenantId', 'submissionId'])
@Index('second_readings_reader', ['tenantId', 'readerId'])
@Check('second_readings_other', 'reader_id <> first_by')
@Check('second_readings_scores', `jsonb_typeof(scores) = 'array' and jsonb_typeof(first_scores) = 'array'`)
@Check('second_readings_finished', '(finished_at is null) = (points is null)')
@Check(
  'second_readings_settled',
  `settled_as in ('FIRST', 'SECOND', 'NEW')
        and (settled_as is null) = (settled_at is null) and (settled_as is null) = (settled_by is null)
        and (settled_as is null or finished_at is not null)`,
)
export class SecondReading extends TenantRow {
  @Column('uuid')
  submissionId!: string;

  /** Of the first grade; both are given with it. */
  @Column('uuid')
  rubricId!: string;

  @Column('uuid')
  firstBy!: string;

  @Column('jsonb')
  firstScores!: ReadScore[];

  @Column('numeric', { precision: 8, scale: 2 })
  firstPoints!: number;

  @Column('uuid')
  readerId!: string;

  @Column('uuid')
  drawnBy!: string;

  @Column('timestamptz')
  drawnAt!: Date;

  @Column('jsonb', { default: [] })
  scores!: ReadScore[];

  /** For whoever settles; its student does not read it. */
  @Column('text', { default: '' })
  note!: string;

  /** Null until it is finished. */
  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  points!: number | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  settledAs!: SettledAs | null;

  @Column('uuid', { nullable: true })
  settledBy!: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  @Column('text', { default: '' })
  settledWords!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
