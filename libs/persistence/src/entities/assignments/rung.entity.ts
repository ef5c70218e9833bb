import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * One rung of a reminder ladder: at `issueAt` everyone whose effective deadline for the milestone is `deadlineAt` and
 * who has not met it is reminded. `enrolmentId` is null for the base deadline and names one student for an extension.
 */
@Entity('rungs')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@Index('rungs_due', ['tenantId', 'issueAt'], { where: 'issued_at is null' })
@Index('rungs_occasion', { synchronize: false })
export class Rung extends TenantRow {
  @Column('uuid')
  milestoneId!: string;

  @Column('uuid', { nullable: true })
  enrolmentId!: string | null;

  @Column('integer')
  offsetMinutes!: number;

  @Column('timestamptz')
  deadlineAt!: Date;

  @Column('timestamptz')
  issueAt!: Date;

  @Column('timestamptz', { nullable: true })
  issuedAt!: Date | null;
}
