import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What another system calls a person: it stays when their address changes. One person may have several. */
@Entity('user_identities')
@BelongsToTenant()
@References('users', 'userId')
@Unique(['tenantId', 'system', 'externalId'])
@Unique(['tenantId', 'userId', 'system'])
@Check('user_identities_system', `system in ('PLAIN', 'CANVAS', 'MOODLE', 'ONEROSTER')`)
export class UserIdentity extends TenantRow {
  @Column('uuid')
  userId!: string;

  /** PLAIN: the institution's own number, as a file of no system's shape has it. */
  @Column('text')
  system!: 'PLAIN' | 'CANVAS' | 'MOODLE' | 'ONEROSTER';

  @Column('text')
  externalId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
