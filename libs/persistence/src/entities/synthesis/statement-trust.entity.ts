import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, GoesWith } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How far a student trusts one thing one person said about one finding, from 1 (hardly) to 4 (fully), and why. */
@Entity('statement_trusts')
@BelongsToTenant()
@GoesWith('finding_verdicts', 'verdictId')
@Unique(['tenantId', 'verdictId'])
@Check('statement_trusts_trust', 'trust between 1 and 4')
export class StatementTrust extends TenantRow {
  @Column('uuid')
  verdictId!: string;

  @Column('integer')
  trust!: number;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
