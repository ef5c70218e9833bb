import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EvaluationAspect, ThanksEvidence, ThankYouMedium, ThankYouMethod } from '@firsthand/contracts';
import {
  EvaluationAspectEnum,
  ThanksEvidenceEnum,
  ThankYouMediumEnum,
  ThankYouMethodEnum,
} from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'What a student writes to somebody they met. A draft is the student’s alone.' })
export class ThankYou {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null while the meeting is only planned.' })
  dueAt!: string | null;

  @Field(() => ThankYouMediumEnum, { description: 'What the assignment asks for.' })
  medium!: ThankYouMedium;

  @Field(() => DateTime, { nullable: true })
  thankedAt!: string | null;

  @Field(() => ThankYouMethodEnum, { nullable: true })
  method!: ThankYouMethod | null;

  @Field(() => ThanksEvidenceEnum, { description: 'How well it is known that they were thanked.' })
  evidence!: ThanksEvidence;

  @Field(() => Boolean, {
    description: 'Thanked, by another medium than the assignment asks for. It is accepted.',
  })
  otherMedium!: boolean;

  @Field(() => String, { description: 'For staff only once it left from here or went onto a card.' })
  subject!: string;

  @Field(() => String, { description: 'For staff only once it left from here or went onto a card.' })
  body!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A photo of the card they sent. The staff of the section may see it.',
  })
  photoId!: string | null;

  @Field(() => Int, { description: 'Counts the saves of the draft.' })
  revision!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it left by mail from here.' })
  sentAt!: string | null;

  @Field(() => Boolean, {
    description: 'There is an address to write to. False for everyone but the student.',
  })
  reachable!: boolean;
}

@ObjectType({ description: 'Somebody named a person whom the student has met since.' })
export class ReferralLoop {
  @Field(() => ID, { description: 'The person who was named.' })
  contactId!: string;

  @Field(() => String)
  contactName!: string;

  @Field(() => ID)
  interviewId!: string;

  @Field(() => ID)
  referrerId!: string;

  @Field(() => String)
  referrerName!: string;

  @Field(() => Boolean, { description: 'There is an address of the referrer to write to.' })
  reachable!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the referrer was told; null while it is open.',
  })
  closedAt!: string | null;
}

@ObjectType({ description: 'What a student means to do next, on one of their calendar days.' })
export class PlannedStep {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  what!: string;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => DateTime, { nullable: true })
  doneAt!: string | null;

  @Field(() => ID, { nullable: true })
  interviewId!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom the interview it comes from was with.' })
  contactName!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class AspectLevel {
  @Field(() => EvaluationAspectEnum)
  aspect!: EvaluationAspect;

  @Field(() => Int, { description: 'From 1, not yet, to 4, just as they wanted.' })
  level!: number;
}

@ObjectType({
  description: 'How the student judges the way they held the interview. Staff of the section may read it.',
})
export class SelfEvaluation {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => [AspectLevel], { description: 'What was judged so far.' })
  levels!: AspectLevel[];

  @Field(() => String)
  words!: string;

  @Field(() => String, { description: 'What they will do differently.' })
  nextTime!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;
}

@ObjectType({ description: 'What the student wanted to do differently after an earlier interview.' })
export class LastTime {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => String)
  contactName!: string;

  @Field(() => String)
  nextTime!: string;
}

@ObjectType({ description: 'Everything that comes after an interview.' })
export class Afterwards {
  @Field(() => ThankYou)
  thankYou!: ThankYou;

  @Field(() => ReferralLoop, {
    nullable: true,
    description: 'Null when nobody named this person, and for everyone but the student.',
  })
  loop!: ReferralLoop | null;

  @Field(() => [PlannedStep], { description: 'Empty for everyone but the student.' })
  steps!: PlannedStep[];

  @Field(() => SelfEvaluation)
  evaluation!: SelfEvaluation;

  @Field(() => [String], {
    description: 'What they said, in the answers of the log. Empty for everyone but the student.',
  })
  told!: string[];

  @Field(() => LastTime, { nullable: true, description: 'Null for everyone but the student.' })
  lastTime!: LastTime | null;
}

@ObjectType()
export class OwedThankYou {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => ID)
  contactId!: string;

  @Field(() => String)
  contactName!: string;

  @Field(() => DateTime)
  heldAt!: string;

  @Field(() => DateTime)
  dueAt!: string;

  @Field(() => Boolean, { description: 'Something is written already.' })
  drafted!: boolean;
}

@ObjectType({ description: 'What a student owes to people, the longest due first.' })
export class Owed {
  @Field(() => [OwedThankYou])
  thankYous!: OwedThankYou[];

  @Field(() => [ReferralLoop])
  loops!: ReferralLoop[];

  @Field(() => [PlannedStep])
  steps!: PlannedStep[];
}

@ObjectType()
export class SavedThankYou {
  @Field(() => Boolean, {
    description: 'False: it was changed elsewhere; the thank-you is what is kept there.',
  })
  saved!: boolean;

  @Field(() => ThankYou)
  thankYou!: ThankYou;
}

@ObjectType()
export class SavedEvaluation {
  @Field(() => Boolean, {
    description: 'False: it was changed elsewhere; the evaluation is what is kept there.',
  })
  saved!: boolean;

  @Field(() => SelfEvaluation)
  evaluation!: SelfEvaluation;
}
