import { Column, Entity, Unique } from 'typeorm';
import type { EvaluationAspect } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How a student judges the way they held an interview. */
@Entity('self_evaluations')
@BelongsToTenant()
@References('interviews', 'interviewId')
@Unique(['tenantId', 'interviewId'])
export class SelfEvaluation extends TenantRow {
  @Column('uuid')
  interviewId!: string;

  /** What was judged, each from 1 to 4. */
  @Column('jsonb')
  levels!: Partial<Record<EvaluationAspect, number>>;

  @Column('text', { default: '' })
  words!: string;

  /** What they will do differently; shown before the next interview. */
  @Column('text', { default: '' })
  nextTime!: string;

  @Column('integer')
  revision!: number;

  @Column('timestamptz')
  savedAt!: Date;
}
