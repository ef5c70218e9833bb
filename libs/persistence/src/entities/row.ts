import { Column, PrimaryColumn } from 'typeorm';

/** What every tenant table has: the key `(tenant_id, id)`. `id` is a UUID v7, made by the application. */
export abstract class TenantRow {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;
}

/**
 * One thing in an interview's log that a device may write while it is offline. Its id and its edits' stamps are made
 * there; of all edits that arrive, the one made last stays. What was taken out stays as an empty row, or an edit that
 * arrives late would bring it back.
 */
export abstract class LogRow extends TenantRow {
  @Column('uuid')
  interviewId!: string;

  @Column('boolean', { default: false })
  removed!: boolean;

  /** By the device's clock. */
  @Column('timestamptz')
  editedAt!: Date;

  @Column('uuid')
  editId!: string;
}
