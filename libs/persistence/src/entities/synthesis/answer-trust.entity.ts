import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, GoesWith } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How far a student trusts what one person answered to one question, from 1 (hardly) to 4 (fully), and why. */
@Entity('answer_trusts')
@BelongsToTenant()
@GoesWith('interview_answers', 'answerId')
@Unique(['tenantId', 'answerId'])
@Check('answer_trusts_trust', 'trust between 1 and 4')
export class AnswerTrust extends TenantRow {
  @Column('uuid')
  answerId!: string;

  @Column('integer')
  trust!: number;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
