import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';

/**
 * Somebody was asked. Neither column says who asked or who was asked: both are hashes, so that counting the askers of a
 * person reveals none of them.
 */
@Entity('care_marks')
@BelongsToTenant()
export class CareMark {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('text')
  fingerprint!: string;

  /** A hash of the student. */
  @PrimaryColumn('text')
  asker!: string;

  /** The institution's calendar day. */
  @Column('date')
  askedOn!: string;
}
