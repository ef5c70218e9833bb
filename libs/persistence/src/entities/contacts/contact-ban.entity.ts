import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';

/** Somebody asked never to be contacted, by anyone of the institution. */
@Entity('contact_bans')
@BelongsToTenant()
export class ContactBan {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('text')
  fingerprint!: string;

  @Column('timestamptz')
  forbiddenAt!: Date;
}
