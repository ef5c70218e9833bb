import { Column, Entity, Index } from 'typeorm';
import type { AskingSettings, LatePolicy, MilestoneKind, Quota, ThanksPolicy } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** An assignment without a place or a date: steps are so many days after the Monday of the week it begins in. */
export interface TemplateDesign {
  title: string;
  instructions: string;
  quota: Quota;
  requiresPledge: boolean;
  requiresPrimer: boolean;
  milestones: {
    kind: MilestoneKind;
    count: number | null;
    title: string;
    points: number | null;
    afterDays: number;
    /** Wall clock, `HH:mm`. */
    time: string;
  }[];
  prompts: { text: string; hint: string; wordGoal: number | null }[];
  criteria: {
    title: string;
    description: string;
    levels: { title: string; description: string; points: number }[];
  }[];
  reminderOffsetsMinutes: number[];
  asking: AskingSettings;
  thanks: ThanksPolicy;
  late: LatePolicy | null;
}

/** In the tenant's library, for everybody who designs; what was begun from it does not change with it. */
@Entity('assignment_templates')
@BelongsToTenant()
@References('users', 'savedBy')
@Index('assignment_templates_name', ['tenantId', 'name'], { unique: true, where: 'archived_at is null' })
export class AssignmentTemplate extends TenantRow {
  @Column('text')
  name!: string;

  /** What it is good for, in the words of whoever saved it. */
  @Column('text', { default: '' })
  description!: string;

  @Column('jsonb')
  design!: TemplateDesign;

  @Column('uuid')
  savedBy!: string;

  @Column('timestamptz')
  savedAt!: Date;

  /** Out of the library since; null while it is in it. */
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
