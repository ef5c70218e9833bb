import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { AnswerType, QuestionTopic } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * One question of a sheet, in the student's words from the moment it is on it: a change of the bank changes no sheet.
 * What a question is tied to may go (a person who wants to be forgotten, an open question struck out) and takes the tie along.
 */
@Entity('sheet_questions')
@BelongsToTenant()
@References('question_sheets', 'sheetId')
@ForeignKey('contacts', ['tenantId', 'contactId'], ['tenantId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('research_questions', ['tenantId', 'openQuestionId'], ['tenantId', 'id'], {
  onDelete: 'SET NULL',
})
@Unique(['tenantId', 'sheetId', 'bankId'])
@Index('sheet_questions_order', ['tenantId', 'sheetId', 'position', 'id'])
@Index('sheet_questions_contact_id', { synchronize: false })
@Index('sheet_questions_open_question_id', { synchronize: false })
@Check('sheet_questions_text', `text <> ''`)
@Check(
  'sheet_questions_answer_type',
  `answer_type in ('FREE', 'PAY', 'HOURS', 'OUTLOOK', 'SKILLS', 'TIME_WITH_OTHERS', 'TRAINING', 'ENVIRONMENT', 'CHOOSE_AGAIN', 'RELATED')`,
)
export class SheetQuestion extends TenantRow {
  @Column('uuid')
  sheetId!: string;

  /** The question of the bank it was taken from; null for one of the student's own. */
  @Column('text', { nullable: true })
  bankId!: string | null;

  @Column('text')
  text!: string;

  @Column('text')
  topic!: QuestionTopic;

  @Column('text')
  answerType!: AnswerType;

  /** To be asked even when there is time for few. */
  @Column('boolean', { default: false })
  starred!: boolean;

  @Column('integer')
  position!: number;

  /** Only for this person; null: for everybody of the occupation. */
  @Column('uuid', { nullable: true })
  contactId!: string | null;

  /** The open question of the research sheet it came from. */
  @Column('uuid', { nullable: true })
  openQuestionId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
