import { Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { LogRow, TenantRow } from '../row.ts';

/** Something to read or look at that was named in an interview. */
@Entity('interview_sources')
@BelongsToTenant()
@References('interviews', 'interviewId')
@Index('interview_sources_log', ['tenantId', 'interviewId'])
export class InterviewSource extends LogRow {
  @Column('text', { default: '' })
  text!: string;
}

/** An occupation the student first heard of in an interview: one of the catalogue, or just what it was called. */
@Entity('interview_discoveries')
@BelongsToTenant()
@References('interviews', 'interviewId')
@References('occupations', 'occupationId')
@Index('interview_discoveries_log', ['tenantId', 'interviewId'])
export class InterviewDiscovery extends LogRow {
  @Column('uuid', { nullable: true })
  occupationId!: string | null;

  @Column('text', { default: '' })
  title!: string;

  @Column('text', { default: '' })
  note!: string;
}

/** Somebody who was named in an interview and became a contact, with the interviewee as referrer. Named once, kept. */
@Entity('interview_referrals')
@BelongsToTenant()
@References('interviews', 'interviewId')
@References('contacts', 'contactId')
@Index('interview_referrals_log', ['tenantId', 'interviewId'])
@Unique(['tenantId', 'contactId'])
export class InterviewReferral extends TenantRow {
  @Column('uuid')
  interviewId!: string;

  @Column('uuid')
  contactId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
