import { Check, Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What a student means to do next, and on which of their days; perhaps out of one interview. */
@Entity('next_steps')
@BelongsToTenant()
@References('users', 'ownerId')
@References('interviews', 'interviewId')
@Index('next_steps_owner', ['tenantId', 'ownerId', 'dueOn', 'id'])
@Index('next_steps_remind', { synchronize: false })
@Check('next_steps_reminded', 'done_at is null or remind_at is null')
export class NextStep extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('uuid', { nullable: true })
  interviewId!: string | null;

  @Column('text')
  what!: string;

  /** The owner's calendar day. */
  @Column('date')
  dueOn!: string;

  /** Null once they were reminded, or it is done. */
  @Column('timestamptz', { nullable: true })
  remindAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
