import { Check, Column, Entity, Index } from 'typeorm';
import type { Confidence, ResearchTopic } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * What a student read about an occupation, and where. The sheet belongs to the student and the occupation, not to an
 * assignment: what was read once counts wherever the occupation is chosen.
 */
@Entity('research_findings')
@BelongsToTenant()
@References('users', 'ownerId')
@References('occupations', 'occupationId')
@Index('research_findings_sheet', ['tenantId', 'ownerId', 'occupationId'])
@Check(
  'research_findings_topic',
  `topic in ('DUTIES', 'SKILLS', 'TRAINING', 'CONDITIONS', 'PAY', 'OUTLOOK', 'ADVANCEMENT', 'RELATED')`,
)
@Check('research_findings_confidence', `confidence in ('LOW', 'MEDIUM', 'HIGH')`)
export class Finding extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('uuid')
  occupationId!: string;

  @Column('text')
  topic!: ResearchTopic;

  @Column('text')
  text!: string;

  /** Empty: no source yet; it is what the student believes. */
  @Column('text', { default: '' })
  sourceTitle!: string;

  /** As exactly as the source says it: `2025`, `2025-03` or `2025-03-14`; empty when it does not say. */
  @Column('text', { default: '' })
  sourceOn!: string;

  /** Where it holds: a town, a region, a country. */
  @Column('text', { default: '' })
  locality!: string;

  @Column('text', { default: '' })
  url!: string;

  @Column('text')
  confidence!: Confidence;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
