import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Programme, SignOnRole, StartStep } from '@firsthand/contracts';
import { BelongsToTenant } from '../keys.ts';

@Entity('tenant_settings')
@BelongsToTenant()
@Check('tenant_settings_voices', `voices_at_least between 3 and 50`)
@Check('tenant_settings_sign_on_roles', `sign_on_roles <@ array['INSTRUCTOR', 'COUNSELLOR', 'STUDENT']`)
@Check('tenant_settings_grading_waiting', `grading_waiting_days between 1 and 60`)
@Check('tenant_settings_mail_sender', `length(mail_sender) between 1 and 100`)
@Check('tenant_settings_mail_reply_to', `mail_reply_to like '%_@_%'`)
@Check('tenant_settings_programme', `programme in ('COURSE', 'EMPLOYMENT_SERVICE')`)
export class TenantSettings {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: string;

  /** IANA zone. */
  @Column('text')
  zone!: string;

  @Column('text')
  programme!: Programme;

  /** Brand colour `#rrggbb`, or null for Firsthand's own. */
  @Column('text', { nullable: true })
  accent!: string | null;

  /** How many students may ask the same person within `careDays`. */
  @Column('integer', { default: 3 })
  careLimit!: number;

  @Column('integer', { default: 90 })
  careDays!: number;

  /** How long an interviewee's link works after the latest message to them. */
  @Column('integer', { default: 180 })
  intervieweeLinkDays!: number;

  /** Field notes speak of at least so many interviews, students and people; never fewer than three. */
  @Column('integer', { default: 5 })
  voicesAtLeast!: number;

  /** Counsellors get a mail about their caseload once a week. */
  @Column('boolean', { default: true })
  caseloadDigest!: boolean;

  /** The reminder ladder new assignments begin with; null for the house's own. */
  @Column('integer', { array: true, nullable: true })
  reminderOffsetsMinutes!: number[] | null;

  /** Teachers hear of work that waits for grading after so many days; null: they do not. */
  @Column('integer', { nullable: true, default: 7 })
  gradingWaitingDays!: number | null;

  /** The name that mail nobody wrote themselves comes under; null: the installation's. */
  @Column('text', { nullable: true })
  mailSender!: string | null;

  /** Where answers to such mail go; null: where it comes from. */
  @Column('text', { nullable: true })
  mailReplyTo!: string | null;

  /** What the links that stop mail are signed with; made by the database, and never shown. */
  @Column('text', { default: () => 'gen_random_uuid()' })
  mailKey!: string;

  /** Who comes in through the institution's own sign-on only. */
  @Column('text', { array: true, default: () => `'{}'` })
  signOnRoles!: SignOnRole[];

  /** From this day on, by the institution's clock, staff without a second step can do nothing but set one up. */
  @Column('date', { nullable: true })
  secondStepFrom!: string | null;

  /** A second step that the institution's own sign-on vouches for is enough. */
  @Column('boolean', { default: false })
  secondStepBySignOn!: boolean;

  /** When an administrator last said what the institution is called, where and what it is. */
  @Column('timestamptz', { nullable: true })
  profiledAt!: Date | null;

  /** Steps of the beginning it does without. */
  @Column('text', { array: true, default: () => `'{}'` })
  startSkipped!: StartStep[];

  @Column('integer', { default: 1 })
  version!: number;
}
