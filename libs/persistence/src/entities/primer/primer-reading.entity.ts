import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A lesson of the primer that a student has read to its end. */
@Entity('primer_readings')
@BelongsToTenant()
@References('users', 'ownerId')
@Unique(['tenantId', 'ownerId', 'lessonKey'])
export class PrimerReading extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('text')
  lessonKey!: string;

  @Column('timestamptz')
  readAt!: Date;
}
