import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'Signed once per assignment, and kept word for word.' })
export class Pledge {
  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'The name as the student wrote it under the text.' })
  signedName!: string;

  @Field(() => DateTime)
  signedAt!: string;
}

@ObjectType()
export class PledgeToSign {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String, { description: 'The assignment’s title.' })
  title!: string;

  @Field(() => String)
  language!: string;

  @Field(() => String, { description: 'What is signed now; once it is signed, what was signed then.' })
  text!: string;

  @Field(() => Pledge, { nullable: true })
  signed!: Pledge | null;
}

@ObjectType()
export class PrimerPass {
  @Field(() => Int, { description: 'The version that was passed; 0 is the starter.' })
  number!: number;

  @Field(() => DateTime)
  passedAt!: string;
}

@ObjectType()
export class PrimerLesson {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, {
    description: 'Paragraphs parted by empty lines; a line that begins with a dash is an item of a list.',
  })
  text!: string;
}

@ObjectType()
export class ReadablePrimerLesson extends PrimerLesson {
  @Field(() => Boolean)
  read!: boolean;
}

@ObjectType({ description: 'Without the right answer: that comes with the result.' })
export class PrimerQuestion {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [String])
  options!: string[];
}

@ObjectType()
export class PrimerAnswer {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  question!: string;

  @Field(() => [String])
  options!: string[];

  @Field(() => Int)
  chosen!: number;

  @Field(() => Int)
  right!: number;

  @Field(() => String)
  why!: string;
}

@ObjectType({ description: 'One time the check was taken, with what was asked then.' })
export class PrimerTry {
  @Field(() => Int)
  number!: number;

  @Field(() => [PrimerAnswer])
  answers!: PrimerAnswer[];

  @Field(() => Int)
  rightAnswers!: number;

  @Field(() => Boolean)
  passed!: boolean;

  @Field(() => DateTime)
  takenAt!: string;
}

@ObjectType({ description: 'The primer as one student reads it, in their language.' })
export class Primer {
  @Field(() => String)
  language!: string;

  @Field(() => Int, { description: 'The version; 0 is the starter.' })
  number!: number;

  @Field(() => [ReadablePrimerLesson])
  lessons!: ReadablePrimerLesson[];

  @Field(() => [PrimerQuestion])
  questions!: PrimerQuestion[];

  @Field(() => Int, { description: 'How many right answers pass.' })
  passMark!: number;

  @Field(() => PrimerPass, { nullable: true })
  passed!: PrimerPass | null;

  @Field(() => PrimerTry, { nullable: true })
  latestTry!: PrimerTry | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Whoever passed keeps what they passed; since then there is a newer version.',
  })
  newerSince!: string | null;
}
