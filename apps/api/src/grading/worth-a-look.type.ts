import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { type LengthOfLog, WORTH_A_LOOK_KINDS, type WorthALookKind } from '@firsthand/contracts';
import { LengthOfLogEnum, WorthALookKindEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'Somebody has looked and there was nothing to it.' })
export class SetAside {
  @Field(() => String)
  by!: string;

  @Field(() => DateTime)
  at!: string;
}

@ObjectType({ description: 'Words of a text with a little of what stands around them.' })
export class PassageText {
  @Field(() => String)
  before!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  after!: string;
}

@ObjectType({ description: 'Words in a row that stand in both texts.' })
export class SamePassage {
  @Field(() => ID)
  promptId!: string;

  @Field(() => Int)
  words!: number;

  @Field(() => PassageText)
  here!: PassageText;

  @Field(() => PassageText, { description: 'Without what stands around it, where one does not teach.' })
  there!: PassageText;
}

@ObjectType({ description: 'What another student handed in, as far as one may see it.' })
export class OtherWork {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  assignmentTitle!: string;

  @Field(() => String)
  course!: string;

  @Field(() => String)
  section!: string;

  @Field(() => DateTime)
  submittedAt!: string;

  @Field(() => Boolean, { description: 'Whether one teaches its section.' })
  mayOpen!: boolean;

  @Field(() => String, { nullable: true, description: 'Whose it is; null where one may not know.' })
  student!: string | null;
}

@ObjectType()
export class AlikeWork {
  @Field(() => OtherWork)
  other!: OtherWork;

  @Field(() => [SamePassage])
  passages!: SamePassage[];

  @Field(() => SetAside, { nullable: true })
  aside!: SetAside | null;
}

@ObjectType()
export class MetByOther {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  student!: string;

  @Field(() => DateTime)
  startsAt!: string;
}

@ObjectType({ description: 'Somebody several students of one’s sections have met.' })
export class PersonMetByMany {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => String)
  contact!: string;

  @Field(() => [MetByOther])
  others!: MetByOther[];

  @Field(() => SetAside, { nullable: true })
  aside!: SetAside | null;
}

@ObjectType({ description: 'A log whose length does not fit its minutes.' })
export class OddLog {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => String)
  contact!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int)
  words!: number;

  @Field(() => LengthOfLogEnum)
  length!: LengthOfLog;

  @Field(() => SetAside, { nullable: true })
  aside!: SetAside | null;
}

@ObjectType({
  description: 'What one may want to look at before a grade. It says what is there, never what it means.',
})
export class WorthALook {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => [AlikeWork], { description: 'Other students’ work with the same words, most of them first.' })
  alike!: AlikeWork[];

  @Field(() => [PersonMetByMany])
  people!: PersonMetByMany[];

  @Field(() => [OddLog])
  logs!: OddLog[];
}

@ObjectType({ description: 'Two works with words in common, which nobody has put aside.' })
export class AlikePair {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  assignmentTitle!: string;

  @Field(() => String)
  student!: string;

  @Field(() => OtherWork)
  other!: OtherWork;

  @Field(() => Int)
  passages!: number;
}

@InputType()
export class SetAsideInput {
  @Field(() => ID)
  @IsUUID()
  submissionId!: string;

  @Field(() => WorthALookKindEnum)
  @IsIn(WORTH_A_LOOK_KINDS)
  kind!: WorthALookKind;

  @Field(() => ID, { description: 'The other work, or the interview.' })
  @IsUUID()
  aboutId!: string;

  @Field(() => Boolean, { description: 'False: it is to be looked at again.' })
  @IsBoolean()
  aside!: boolean;
}
