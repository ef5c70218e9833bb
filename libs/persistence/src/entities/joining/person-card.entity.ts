import { Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A printed card by which one person without an address comes in, once. The code stands on the card and nowhere else. */
@Entity('person_cards')
@BelongsToTenant()
@References('users', 'userId')
@References('users', 'printedBy')
@Unique(['tenantId', 'codeHash'])
@Index('person_cards_user', ['tenantId', 'userId', 'printedAt'])
export class PersonCard extends TenantRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  codeHash!: string;

  @Column('uuid')
  printedBy!: string;

  @Column('timestamptz')
  printedAt!: Date;

  /** Also when a newer card was printed: then at once. */
  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
