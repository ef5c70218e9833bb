import { Check, Column, Entity, Index } from 'typeorm';
import type { MilestoneKind } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A dated step. `dueLocal` in `zone` is what was meant; `dueAt` is the instant computed from it. */
@Entity('milestones')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@Index('milestones_assignment', ['tenantId', 'assignmentId'])
@Check(
  'milestones_kind',
  `kind in ('PLEDGE', 'RESEARCH', 'CONTACTS', 'OUTREACH', 'INTERVIEWS', 'THANKS', 'LOOKING_BACK', 'SYNTHESIS', 'COMPARISON', 'REFLECTION')`,
)
@Check('milestones_count', `count is null or (kind = 'INTERVIEWS' and count > 0)`)
@Check('milestones_points', 'points >= 0')
@Check('milestones_due_local', `due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
export class Milestone extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('text')
  kind!: MilestoneKind;

  /** So many interviews that count; null for as many as the quota asks for. */
  @Column('integer', { nullable: true })
  count!: number | null;

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

  /** What meeting it is worth; null for nothing beside what it leads to. */
  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  points!: number | null;
}
