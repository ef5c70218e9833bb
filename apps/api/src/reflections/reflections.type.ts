import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InterviewMode, ReflectionHold, ReflectionState, RichText, Vantage } from '@firsthand/contracts';
import { Assignment } from '../assignments/assignments.type.ts';
import { InterviewModeEnum, ReflectionHoldEnum, ReflectionStateEnum, VantageEnum } from '../graphql/enums.ts';
import { DateTime, RichTextScalar } from '../graphql/scalars.ts';
import { Attachment, SubmittedFile } from './attachments.type.ts';
import { NotCounted } from '../interviews/interviews.type.ts';

@ObjectType()
export class Answer {
  @Field(() => ID)
  promptId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  words!: number;

  @Field(() => RichTextScalar, {
    nullable: true,
    description: 'The text with its formatting, where it has some.',
  })
  formatted?: RichText | null;
}

@ObjectType()
export class SubmittedAnswer {
  @Field(() => ID)
  promptId!: string;

  @Field(() => String)
  prompt!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  words!: number;

  @Field(() => RichTextScalar, {
    nullable: true,
    description: 'The text with its formatting, where it has some.',
  })
  formatted?: RichText | null;
}

@ObjectType()
export class CitedInterview {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  occupation!: string;

  @Field(() => String)
  contact!: string;

  @Field(() => VantageEnum)
  vantage!: Vantage;

  @Field(() => InterviewModeEnum)
  mode!: InterviewMode;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => Int, { nullable: true })
  actualMinutes!: number | null;

  @Field(() => Boolean)
  thanked!: boolean;

  @Field(() => Boolean)
  counts!: boolean;

  @Field(() => [NotCounted])
  notCounted!: NotCounted[];

  @Field(() => String)
  notes!: string;

  @Field(() => Boolean, { description: 'The interviewee has asked since that what they said is not used.' })
  withheld!: boolean;
}

@ObjectType({
  description:
    'Its student never handed it in: an instructor did, from the draft as it was saved last. It counts from then.',
})
export class OnBehalf {
  @Field(() => String, { description: 'The name of whoever handed it in.' })
  by!: string;

  @Field(() => DateTime)
  at!: string;

  @Field(() => DateTime, { description: 'When the draft was saved last.' })
  savedAt!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime, { nullable: true, description: 'It was taken back before anybody graded it.' })
  withdrawnAt!: string | null;
}

@ObjectType({
  description: 'An immutable snapshot. The hash is SHA-256 over the canonical JSON of the snapshot.',
})
export class Submission {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => DateTime)
  submittedAt!: string;

  @Field(() => Boolean, {
    description:
      'After its deadline and what is given of grace; or it goes over again what was, and still costs so much.',
  })
  late!: boolean;

  @Field(() => Boolean, { description: 'After its deadline, and forgiven: it counts as in time.' })
  withinGrace!: boolean;

  @Field(() => Int, {
    description: 'Days begun after the deadline and its grace, where the assignment has a late policy.',
  })
  lateDays!: number;

  @Field(() => Float, {
    description:
      'How much of the points that leaves: never less than was said on handing in, more when there is more time by now.',
  })
  keptPercent!: number;

  @Field(() => String)
  hash!: string;

  @Field(() => [SubmittedAnswer])
  answers!: SubmittedAnswer[];

  @Field(() => [CitedInterview])
  interviews!: CitedInterview[];

  @Field(() => [SubmittedFile])
  attachments!: SubmittedFile[];

  @Field(() => OnBehalf, { nullable: true })
  onBehalf!: OnBehalf | null;
}

@ObjectType({ description: 'What is asked again of one answer.' })
export class RevisionAsk {
  @Field(() => ID)
  promptId!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'A submission given back to its student.' })
export class RevisionRequest {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => [RevisionAsk])
  asks!: RevisionAsk[];

  @Field(() => Boolean, { description: 'Files may change too; else they stay as they were handed in.' })
  files!: boolean;

  @Field(() => String)
  note!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From then on it is graded as it is. Not said to staff while names are hidden.',
  })
  dueAt!: string | null;

  @Field(() => DateTime)
  askedAt!: string;

  @Field(() => String, { description: 'The name of whoever asks.' })
  askedBy!: string;
}

@ObjectType()
export class Reflection {
  @Field(() => Assignment)
  assignment!: Assignment;

  @Field(() => ReflectionStateEnum)
  state!: ReflectionState;

  @Field(() => ReflectionHoldEnum, {
    nullable: true,
    description:
      'Why what was handed in stays as it is; null while it may be written and handed in. While it is BEING_READ or IN_TIME it may be written, and not handed in.',
  })
  held!: ReflectionHold | null;

  @Field(() => Boolean, {
    description:
      'It can be read, and no longer changed or handed in: it is being graded, has been, or the assignment is no longer the student’s.',
  })
  closed!: boolean;

  @Field(() => RevisionRequest, {
    nullable: true,
    description: 'While it is open, only the answers it asks for can be changed.',
  })
  revisionAsked!: RevisionRequest | null;

  @Field(() => RevisionRequest, {
    nullable: true,
    description:
      'What the newest submission was handed in to answer: only those answers can be changed and handed in again.',
  })
  revisionAnswered!: RevisionRequest | null;

  @Field(() => Int)
  revision!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => [Answer])
  answers!: Answer[];

  @Field(() => [Attachment], { description: 'Files of the draft.' })
  attachments!: Attachment[];

  @Field(() => [Submission], { description: 'Newest first.' })
  submissions!: Submission[];
}

@ObjectType({ description: 'What is being written, as the server has it.' })
export class Draft {
  @Field(() => ReflectionStateEnum)
  state!: ReflectionState;

  @Field(() => Int)
  revision!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => [Answer])
  answers!: Answer[];
}

@ObjectType({
  description: 'Saved, or in conflict: then the draft is the server’s own and nothing was overwritten.',
})
export class SaveDraftPayload {
  @Field(() => Boolean)
  saved!: boolean;

  @Field(() => Draft)
  draft!: Draft;
}

@ObjectType()
export class SubmitReflectionPayload {
  @Field(() => Reflection)
  reflection!: Reflection;

  @Field(() => Submission)
  submission!: Submission;
}
