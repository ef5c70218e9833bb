import { Column, Entity, Unique } from 'typeorm';
import type { ConsentScope, ConsentSource } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * What a contact said about one use of their words or name. No row: nobody has said anything; whether they may be asked
 * again, as the student heard it, stands with the contact.
 */
@Entity('consents')
@BelongsToTenant()
@References('contacts', 'contactId')
@Unique(['tenantId', 'contactId', 'scope'])
export class Consent extends TenantRow {
  @Column('uuid')
  contactId!: string;

  @Column('text')
  scope!: ConsentScope;

  @Column('boolean')
  given!: boolean;

  /** When that was said. */
  @Column('timestamptz')
  saidAt!: Date;

  /** Who wrote it down: their own word outweighs what the student heard. */
  @Column('text')
  source!: ConsentSource;
}
