import { Check, Column, Entity, Index } from 'typeorm';
import type { JobTalk, OutreachChannel } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * How a meeting ran and ended. Its id is the interview's. The clock and the checklist are written at different moments,
 * so each has a stamp of its own; of all edits of one, the one made last stays.
 */
@Entity('interview_closings')
@BelongsToTenant()
@References('interviews', 'id')
@References('files', 'cardPhotoId')
@Index('interview_closings_card_photo', ['tenantId', 'cardPhotoId'], { unique: true })
@Check('interview_closings_clock', 'ended_at is null or started_at <= ended_at')
export class InterviewClosing extends TenantRow {
  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  clockEditedAt!: Date | null;

  @Column('uuid', { nullable: true })
  clockEditId!: string | null;

  @Column('boolean', { default: false })
  thanked!: boolean;

  @Column('boolean', { default: false })
  askedWhoElse!: boolean;

  @Column('boolean', { default: false })
  askedForCard!: boolean;

  /** A photo of their card; the student alone may see it. */
  @Column('uuid', { nullable: true })
  cardPhotoId!: string | null;

  /** May the student come back with more questions? Null: not asked. */
  @Column('boolean', { nullable: true })
  mayComeBack!: boolean | null;

  @Column('text', { nullable: true })
  comeBackBy!: OutreachChannel | null;

  /** Null: not answered. */
  @Column('text', { nullable: true })
  jobTalk!: JobTalk | null;

  @Column('timestamptz', { nullable: true })
  editedAt!: Date | null;

  @Column('uuid', { nullable: true })
  editId!: string | null;
}
