import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AnswerType,
  Confidence,
  InterviewMode,
  QuestionTopic,
  ResearchTopic,
} from '@firsthand/contracts';
import {
  AnswerTypeEnum,
  ConfidenceEnum,
  InterviewModeEnum,
  QuestionTopicEnum,
  ResearchTopicEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Occupation } from '../occupations/occupations.type.ts';
import { OpenQuestion } from '../research/sheet.type.ts';

@ObjectType({ description: 'A question to choose, in words of our own.' })
export class BankQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => QuestionTopicEnum)
  topic!: QuestionTopic;

  @Field(() => AnswerTypeEnum)
  answerType!: AnswerType;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'A question on a student’s sheet, in the student’s words.' })
export class SheetQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  bankId!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => QuestionTopicEnum)
  topic!: QuestionTopic;

  @Field(() => AnswerTypeEnum)
  answerType!: AnswerType;

  @Field(() => Boolean, { description: 'To be asked even when there is time for few.' })
  starred!: boolean;

  @Field(() => ID, { nullable: true, description: 'Only for this person; null: for everybody.' })
  contactId!: string | null;

  @Field(() => ID, { nullable: true })
  openQuestionId!: string | null;
}

@ObjectType({ description: 'Something the student read that names its source.' })
export class KnownFinding {
  @Field(() => ID)
  id!: string;

  @Field(() => ResearchTopicEnum)
  topic!: ResearchTopic;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  sourceTitle!: string;

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;
}

@ObjectType()
export class PlannedConversation {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => InterviewModeEnum)
  mode!: InterviewMode;

  @Field(() => Int, { nullable: true })
  plannedMinutes!: number | null;
}

@ObjectType({ description: 'Somebody of the student’s own who can be asked.' })
export class AskedPerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  position!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => PlannedConversation, { nullable: true, description: 'The next one that is planned.' })
  meeting!: PlannedConversation | null;
}

@ObjectType({ description: 'What a student means to ask people of one occupation.' })
export class QuestionSheet {
  @Field(() => Occupation)
  occupation!: Occupation;

  @Field(() => Boolean, { description: 'The occupation is in the student’s plan.' })
  chosen!: boolean;

  @Field(() => Int, { description: 'How long the conversation may take.' })
  minutes!: number;

  @Field(() => Int, { description: '0: nothing was saved yet.' })
  version!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => [SheetQuestion], { description: 'In the order in which they are to be asked.' })
  questions!: SheetQuestion[];

  @Field(() => [OpenQuestion], { description: 'What the research sheet leaves open.' })
  openQuestions!: OpenQuestion[];

  @Field(() => [KnownFinding], { description: 'What was read, and where.' })
  findings!: KnownFinding[];

  @Field(() => [AskedPerson])
  people!: AskedPerson[];
}

@ObjectType()
export class SavedQuestionSheet {
  @Field(() => Boolean, { description: 'False: the sheet has moved on; nothing was overwritten.' })
  saved!: boolean;

  @Field(() => QuestionSheet, { description: 'As the server has it now.' })
  sheet!: QuestionSheet;
}
