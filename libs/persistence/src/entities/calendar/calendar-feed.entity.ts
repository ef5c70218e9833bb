import { Column, Entity } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * Somebody has their dates in a calendar program. Its id is the person's. The address is signed with the serial, so with
 * another serial the earlier address opens nothing.
 */
@Entity('calendar_feeds')
@BelongsToTenant()
@References('users', 'id')
export class CalendarFeed extends TenantRow {
  @Column('uuid')
  serial!: string;

  @Column('timestamptz')
  madeAt!: Date;

  /** When a calendar program last came for it, to the hour. */
  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
