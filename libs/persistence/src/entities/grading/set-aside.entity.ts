import { Check, Column, Entity, Unique } from 'typeorm';
import type { WorthALookKind } from '@firsthand/contracts';
import { BelongsToTenant, GoesWith, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Somebody has looked at what seemed worth it, and there was nothing to it. It holds for all who grade the work. */
@Entity('set_asides')
@BelongsToTenant()
@GoesWith('submissions', 'submissionId')
@References('users', 'setBy')
@Unique(['tenantId', 'submissionId', 'kind', 'aboutId'])
@Check('set_asides_kind', `kind in ('SAME_WORDS', 'SAME_PERSON', 'MINUTES')`)
export class SetAside extends TenantRow {
  @Column('uuid')
  submissionId!: string;

  @Column('text')
  kind!: WorthALookKind;

  /** The other submission, or the interview. */
  @Column('uuid')
  aboutId!: string;

  @Column('uuid')
  setBy!: string;

  @Column('timestamptz')
  setAt!: Date;
}
