import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, GoesWith } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How far a student trusts what one person told them, and why. Each from 1 (little) to 4 (much). */
@Entity('interview_weighings')
@BelongsToTenant()
@GoesWith('interviews', 'interviewId')
@Unique(['tenantId', 'interviewId'])
@Check(
  'interview_weighings_scales',
  'placed between 1 and 4 and sure between 1 and 4 and interested between 1 and 4',
)
export class InterviewWeighing extends TenantRow {
  @Column('uuid')
  interviewId!: string;

  /** How well they are placed to know it. */
  @Column('integer')
  placed!: number;

  /** How sure they were of what they said. */
  @Column('integer')
  sure!: number;

  /** How much it matters to them that one thinks so. */
  @Column('integer')
  interested!: number;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz')
  weighedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
