import { Check, Column, Entity, Index } from 'typeorm';
import type { RequestState } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A student asks for so many more days on one milestone. One at a time; what was answered stays. */
@Entity('extension_requests')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@References('users', 'answeredBy')
@References('extension_grants', 'grantId')
@Index('extension_requests_open', ['tenantId', 'milestoneId', 'enrolmentId'], {
  unique: true,
  where: `state = 'OPEN'`,
})
@Index('extension_requests_enrolment', ['tenantId', 'enrolmentId', 'milestoneId', 'id'])
@Check('extension_requests_state', `state in ('OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN')`)
@Check('extension_requests_days', 'days between 1 and 60')
@Check('extension_requests_granted', `(state = 'GRANTED') = (grant_id is not null)`)
@Check('extension_requests_answered', `(state = 'OPEN') = (answered_at is null)`)
export class ExtensionRequest extends TenantRow {
  @Column('uuid')
  milestoneId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  days!: number;

  @Column('text')
  reason!: string;

  @Column('text')
  state!: RequestState;

  @Column('timestamptz')
  askedAt!: Date;

  /** What staff wrote back. */
  @Column('text', { default: '' })
  answer!: string;

  /** Null where the assignment answered, or the student took it back. */
  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('uuid', { nullable: true })
  grantId!: string | null;
}
