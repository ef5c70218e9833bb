import { Check, Column, Entity, Unique } from 'typeorm';
import type { FindingVerdictKind } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What one interview did to one finding. */
@Entity('finding_verdicts')
@BelongsToTenant()
@References('research_findings', 'findingId')
@References('interviews', 'interviewId')
@Unique(['tenantId', 'findingId', 'interviewId'])
@Check('finding_verdicts_verdict', `verdict in ('CONFIRMED', 'REFINED', 'CONTRADICTED', 'STILL_OPEN')`)
export class FindingVerdict extends TenantRow {
  @Column('uuid')
  findingId!: string;

  @Column('uuid')
  interviewId!: string;

  @Column('text')
  verdict!: FindingVerdictKind;

  /** What was said about it. */
  @Column('text', { default: '' })
  heard!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
