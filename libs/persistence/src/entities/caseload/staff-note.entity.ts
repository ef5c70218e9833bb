import { Check, Column, Entity, Index } from 'typeorm';
import type { ContactWay } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * What staff write down about a student, for staff alone: a note, or, with a way, that the two spoke, how long, what was
 * agreed and when to speak next.
 */
@Entity('staff_notes')
@BelongsToTenant()
@References('enrolments', 'enrolmentId')
@References('users', 'authorId')
@Index('staff_notes_newest', ['tenantId', 'enrolmentId', 'heldOn', 'id'])
@Check('staff_notes_words', `words <> ''`)
@Check('staff_notes_way', `way in ('IN_PERSON', 'PHONE', 'VIDEO', 'EMAIL', 'MESSAGE')`)
@Check('staff_notes_minutes', 'minutes between 1 and 600')
@Check('staff_notes_talk', 'way is not null or (minutes is null and next_on is null)')
@Check('staff_notes_next', 'next_on > held_on')
export class StaffNote extends TenantRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  authorId!: string;

  /** Null: a note, and nobody was spoken to. */
  @Column('text', { nullable: true })
  way!: ContactWay | null;

  /** The day it is about. */
  @Column('date')
  heldOn!: string;

  @Column('integer', { nullable: true })
  minutes!: number | null;

  @Column('text')
  words!: string;

  /** When to speak next. */
  @Column('date', { nullable: true })
  nextOn!: string | null;

  @Column('timestamptz')
  writtenAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
