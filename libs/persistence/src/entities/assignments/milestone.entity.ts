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
