import { Check, Column, Entity, Index } from 'typeorm';
import type { AnswerType, AnswerValue, QuestionTopic, ResearchTopic } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { LogRow } from '../row.ts';

/** What was asked and what was said to it, or what they told unasked. */
@Entity('interview_answers')
@BelongsToTenant()
@References('interviews', 'interviewId')
@Index('interview_answers_log', ['tenantId', 'interviewId'])
@Check('interview_answers_value', `jsonb_typeof(value) = 'object'`)
export class InterviewAnswer extends LogRow {
  /** Where the question was taken from, e.g. a question sheet; empty when it was made up on the spot. */
  @Column('text', { default: '' })
  questionId!: string;

  /** The words as they were then; whatever becomes of the question, this stays. Empty for what was told unasked. */
  @Column('text', { default: '' })
  question!: string;

  @Column('text', { nullable: true })
  topic!: QuestionTopic | null;

  @Column('text')
  answerType!: AnswerType;

  @Column('text', { default: '' })
  text!: string;

  @Column('jsonb', { default: {} })
  value!: AnswerValue;

  /** Research topics it speaks about. */
  @Column('text', { array: true, default: [] })
  topics!: ResearchTopic[];

  @Column('integer', { default: 0 })
  position!: number;

  @Column('boolean', { default: false })
  starred!: boolean;

  @Column('boolean', { default: false })
  asked!: boolean;

  /** They told it by themselves. */
  @Column('boolean', { default: false })
  volunteered!: boolean;

  /** The edits of this answer that whoever made the last one had seen; null where the device did not say. */
  @Column('uuid', { array: true, nullable: true })
  over!: string[] | null;

  /** Another device wrote this to a note that had changed meanwhile: both texts stay. */
  @Column('boolean', { default: false })
  elsewhere!: boolean;
}
