import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';

/** An institution in figures, as they were counted last. Nobody's name or work is in it. */
@Entity('usage_standings')
@BelongsToTenant()
export class UsageStanding {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @Column('timestamptz')
  countedAt!: Date;

  @Column('integer')
  students!: number;

  @Column('integer')
  studentsIn!: number;

  @Column('integer')
  staff!: number;

  @Column('integer')
  staffIn!: number;

  @Column('integer')
  sections!: number;

  @Column('integer')
  sectionsOpen!: number;

  @Column('integer')
  files!: number;

  @Column('bigint')
  bytes!: string;

  /** By the institution's clock, the last day on which anybody was there. */
  @Column('date', { nullable: true })
  activeOn!: string | null;
}

/** A week of the institution, from its Monday on. What was counted stays when the records it was counted from have gone. */
@Entity('usage_weeks')
@BelongsToTenant()
export class UsageWeek {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('date')
  weekOn!: string;

  @Column('integer')
  studentsSeen!: number;

  @Column('integer')
  staffSeen!: number;

  @Column('integer')
  mailsSent!: number;

  @Column('integer')
  mailsFailed!: number;
}

/** What was done in a week in the sections of a term. */
@Entity('usage_term_weeks')
@BelongsToTenant()
@References('terms', 'termId')
export class UsageTermWeek {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  termId!: string;

  @PrimaryColumn('date')
  weekOn!: string;

  @Column('integer')
  interviews!: number;

  @Column('integer')
  reflections!: number;

  @Column('integer')
  grades!: number;
}

/** A term's sections together. */
@Entity('usage_terms')
@BelongsToTenant()
@References('terms', 'termId')
export class UsageTerm {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  termId!: string;

  @Column('integer')
  sections!: number;

  @Column('integer')
  sectionsOpen!: number;

  @Column('integer')
  students!: number;

  @Column('integer')
  studentsIn!: number;

  @Column('integer')
  interviews!: number;

  @Column('integer')
  reflections!: number;

  @Column('integer')
  grades!: number;
}

/** A section in figures. Kept beside it, so that a term's sections can be put in order by any of them. */
@Entity('usage_sections')
@BelongsToTenant()
@References('terms', 'termId')
@ForeignKey('sections', ['tenantId', 'sectionId'], ['tenantId', 'id'])
@Index('usage_sections_label', ['tenantId', 'termId', 'label', 'sectionId'])
@Index('usage_sections_waiting', ['tenantId', 'termId', 'waiting', 'sectionId'])
@Index('usage_sections_ungraded', ['tenantId', 'termId', 'ungraded', 'sectionId'])
@Index('usage_sections_expired', ['tenantId', 'expired', 'sectionId'], { where: 'expired > 0' })
export class UsageSection {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  sectionId!: string;

  @Column('uuid')
  termId!: string;

  /** What it was called when it was counted; for order alone. */
  @Column('text')
  label!: string;

  /** Something in it is published. */
  @Column('boolean')
  open!: boolean;

  @Column('integer')
  students!: number;

  @Column('integer')
  studentsIn!: number;

  /** Students who have not come in. */
  @Column('integer')
  waiting!: number;

  /** Those of them whose invitation has had its time. */
  @Column('integer')
  expired!: number;

  @Column('integer')
  interviews!: number;

  @Column('integer')
  reflections!: number;

  @Column('integer')
  grades!: number;

  /** Handed in, and no grade released. */
  @Column('integer')
  ungraded!: number;
}
