import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

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
