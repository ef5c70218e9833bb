import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('prompts')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@Index('prompts_assignment', ['tenantId', 'assignmentId'])
export class Prompt extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  text!: string;

  @Column('text', { default: '' })
  hint!: string;

  @Column('integer', { nullable: true })
  wordGoal!: number | null;

  /** Set when taken out of the assignment; answers already written stay. */
  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
