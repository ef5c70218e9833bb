import { Check, Column, Entity, Index } from 'typeorm';
import type { ConductedBy } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Who held a conversation, where it was not the student alone. Its id is the interview's. */
@Entity('interview_conducts')
@BelongsToTenant()
@References('interviews', 'id')
@References('users', 'conductedWith')
@Index('interview_conducts_staff', ['tenantId', 'conductedWith'])
@Check('interview_conducts_by', `conducted_by in ('STAFF', 'BOTH')`)
export class InterviewConduct extends TenantRow {
  @Column('text')
  conductedBy!: Exclude<ConductedBy, 'STUDENT'>;

  /** The member of staff. */
  @Column('uuid')
  conductedWith!: string;

  @Column('timestamptz')
  notedAt!: Date;
}
