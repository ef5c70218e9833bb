import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { MeetingReminderKind } from '@firsthand/contracts';
import { BelongsToTenant, GoesWith } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * Of what a meeting reminds its student: once for each kind and instant it is about. Moved to another time, a meeting
 * reminds anew; planned or thanked back and forth, it does not.
 */
@Entity('meeting_reminders')
@BelongsToTenant()
@GoesWith('interviews', 'interviewId')
@Unique(['tenantId', 'interviewId', 'kind', 'forAt'])
@Index('meeting_reminders_due', { synchronize: false })
@Check('meeting_reminders_kind', `kind in ('MEETING', 'THANKS')`)
export class MeetingReminder extends TenantRow {
  @Column('uuid')
  interviewId!: string;

  @Column('text')
  kind!: MeetingReminderKind;

  /** When the meeting begins, or when the thank-you is due. */
  @Column('timestamptz')
  forAt!: Date;

  /** When the student is to be told; null once they were. */
  @Column('timestamptz', { nullable: true })
  remindAt!: Date | null;
}
