import { Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * What a student writes to somebody they met. That they are thanked stands on the interview; this is the text, and how
 * it is known to have left. `revision` grows with every save; a save names the revision it was typed over.
 */
@Entity('thank_yous')
@BelongsToTenant()
@References('interviews', 'interviewId')
@References('files', 'photoId')
@Unique(['tenantId', 'interviewId'])
@Index('thank_yous_photo', ['tenantId', 'photoId'], { unique: true })
export class ThankYou extends TenantRow {
  @Column('uuid')
  interviewId!: string;

  @Column('text', { default: '' })
  subject!: string;

  @Column('text', { default: '' })
  body!: string;

  @Column('integer')
  revision!: number;

  @Column('timestamptz')
  savedAt!: Date;

  /** Of the card, or of what was sent elsewhere; the staff of the section see it, too. */
  @Column('uuid', { nullable: true })
  photoId!: string | null;

  /** When it left by mail from here. */
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
