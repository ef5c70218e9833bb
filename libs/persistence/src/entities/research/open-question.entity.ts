import { Check, Column, Entity, Index } from 'typeorm';
import type { ResearchTopic } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What the sources leave out, are vague about, or disagree on: something to ask. */
@Entity('research_questions')
@BelongsToTenant()
@References('users', 'ownerId')
@References('occupations', 'occupationId')
@Index('research_questions_sheet', ['tenantId', 'ownerId', 'occupationId'])
@Check(
  'research_questions_topic',
  `topic in ('DUTIES', 'SKILLS', 'TRAINING', 'CONDITIONS', 'PAY', 'OUTLOOK', 'ADVANCEMENT', 'RELATED')`,
)
export class OpenQuestion extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('uuid')
  occupationId!: string;

  @Column('text')
  topic!: ResearchTopic;

  @Column('text')
  text!: string;

  /** Null while it is open. */
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
