import { Check, Column, Entity } from 'typeorm';
import type { SetupStep } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** The steps of a section's setting up that its staff do without. `id` is the section's; what is done is not kept but seen. */
@Entity('section_setups')
@BelongsToTenant()
@References('sections', 'id')
@Check(
  'section_setups_skipped',
  `skipped <@ array['STAFF', 'ROSTER', 'COHORTS', 'ASSIGNMENT', 'DATES', 'REMINDER']`,
)
export class SectionSetup extends TenantRow {
  @Column('text', { array: true })
  skipped!: Exclude<SetupStep, 'OPEN'>[];
}
