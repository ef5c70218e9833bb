import { Column, Entity, Unique } from 'typeorm';
import type { RichText } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A student's draft answers. `revision` grows with every save; a save names the revision it was typed over. */
@Entity('reflections')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@Unique(['tenantId', 'enrolmentId', 'assignmentId'])
export class Reflection extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  revision!: number;

  /** Prompt id → text. */
  @Column('jsonb')
  answers!: Record<string, string>;

  /** Prompt id → the same text with its formatting; only where there is some. */
  @Column('jsonb', { default: {} })
  formatted!: Record<string, RichText>;

  /** Prompt id → words, so that a screen can say how much is written without reading the text. */
  @Column('jsonb', { default: {} })
  wordCounts!: Record<string, number>;

  @Column('timestamptz')
  savedAt!: Date;
}
