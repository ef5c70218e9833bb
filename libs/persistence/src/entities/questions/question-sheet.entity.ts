import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What a student means to ask people of one occupation. Belongs to the student, whoever is asked and for whatever work. */
@Entity('question_sheets')
@BelongsToTenant()
@References('users', 'ownerId')
@References('occupations', 'occupationId')
@Unique(['tenantId', 'ownerId', 'occupationId'])
@Check('question_sheets_minutes', 'minutes between 5 and 120')
export class QuestionSheet extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('uuid')
  occupationId!: string;

  /** How long the conversation may take. */
  @Column('integer')
  minutes!: number;

  @Column('timestamptz')
  savedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
