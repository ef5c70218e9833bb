import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AnswerType,
  JobTalk,
  OutreachChannel,
  QuestionTopic,
  ResearchTopic,
} from '@firsthand/contracts';
import { Contact } from '../contacts/contacts.type.ts';
import {
  AnswerTypeEnum,
  JobTalkEnum,
  OutreachChannelEnum,
  QuestionTopicEnum,
  ResearchTopicEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Occupation } from '../occupations/occupations.type.ts';
import { AnswerValueFacts } from './answer-value.type.ts';
import { Interview } from './interviews.type.ts';

const EDITED = 'When the edit that stays was made, by the clock of the device it was made on.';

@ObjectType({ isAbstract: true })
abstract class Kept {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime, { description: EDITED })
  editedAt!: string;

  @Field(() => ID)
  editId!: string;
}

@ObjectType({ description: 'What was asked and what was said to it, or what they told unasked.' })
export class InterviewAnswer extends Kept {
  @Field(() => Boolean, {
    description: 'Another device wrote this to a note that had changed meanwhile: both texts are kept.',
  })
  elsewhere!: boolean;

  @Field(() => String, { description: 'Where the question was taken from; empty when it was made up.' })
  questionId!: string;

  @Field(() => String, { description: 'The words as they were then; empty for what was told unasked.' })
  question!: string;

  @Field(() => QuestionTopicEnum, { nullable: true })
  topic!: QuestionTopic | null;

  @Field(() => AnswerTypeEnum)
  answerType!: AnswerType;

  @Field(() => String)
  text!: string;

  @Field(() => AnswerValueFacts)
  value!: AnswerValueFacts;

  @Field(() => [ResearchTopicEnum])
  topics!: ResearchTopic[];

  @Field(() => Int)
  position!: number;

  @Field(() => Boolean)
  starred!: boolean;

  @Field(() => Boolean)
  asked!: boolean;

  @Field(() => Boolean, { description: 'They told it by themselves.' })
  volunteered!: boolean;
}

@ObjectType({ description: 'Something to read or look at that was named in the interview.' })
export class InterviewSource extends Kept {
  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'An occupation the student first heard of in the interview.' })
export class InterviewDiscovery extends Kept {
  @Field(() => Occupation, { nullable: true, description: 'Of the catalogue, where it is there.' })
  occupation!: Occupation | null;

  @Field(() => String, { description: 'What it was called.' })
  title!: string;

  @Field(() => String)
  note!: string;

  @Field(() => Boolean, { description: 'It stands in the student’s plan.' })
  planned!: boolean;
}

@ObjectType({ description: 'Somebody who was named in the interview.' })
export class InterviewReferral {
  @Field(() => ID)
  id!: string;

  @Field(() => Contact)
  contact!: Contact;
}

@ObjectType({ description: 'How the meeting ran and ended.' })
export class InterviewClosing {
  @Field(() => DateTime, { nullable: true })
  startedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  endedAt!: string | null;

  @Field(() => Boolean)
  thanked!: boolean;

  @Field(() => Boolean)
  askedWhoElse!: boolean;

  @Field(() => Boolean)
  askedForCard!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'A photo of their card. Null for everyone but the student.',
  })
  cardPhotoId!: string | null;

  @Field(() => Boolean)
  hasCardPhoto!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Null: not asked.' })
  mayComeBack!: boolean | null;

  @Field(() => OutreachChannelEnum, { nullable: true })
  comeBackBy!: OutreachChannel | null;

  @Field(() => JobTalkEnum, { nullable: true, description: 'Did it turn into asking for a job?' })
  jobTalk!: JobTalk | null;

  @Field(() => DateTime, { nullable: true, description: `Of the checklist. ${EDITED}` })
  editedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: `Of the two times. ${EDITED}` })
  clockEditedAt!: string | null;
}

@ObjectType({
  description: 'What the student means to ask: of their question sheet, or open in their research.',
})
export class QuestionToAsk {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => AnswerTypeEnum)
  answerType!: AnswerType;

  @Field(() => Boolean)
  starred!: boolean;

  @Field(() => QuestionTopicEnum, { nullable: true, description: 'Of a question of the sheet.' })
  topic!: QuestionTopic | null;

  @Field(() => ResearchTopicEnum, { nullable: true, description: 'Of what the research leaves open.' })
  researchTopic!: ResearchTopic | null;
}

@ObjectType()
export class InterviewLog {
  @Field(() => ID, { description: 'Whose it is.' })
  enrolmentId!: string;

  @Field(() => Interview)
  interview!: Interview;

  @Field(() => [InterviewAnswer], { description: 'What was asked, in order; then what was told unasked.' })
  answers!: InterviewAnswer[];

  @Field(() => [InterviewSource])
  sources!: InterviewSource[];

  @Field(() => [InterviewDiscovery])
  discoveries!: InterviewDiscovery[];

  @Field(() => [InterviewReferral])
  referrals!: InterviewReferral[];

  @Field(() => InterviewClosing)
  closing!: InterviewClosing;

  @Field(() => [QuestionToAsk], { description: 'The starred first. Empty for everyone but the student.' })
  toAsk!: QuestionToAsk[];
}
