import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID } from 'class-validator';
import { LIMITS, type WorkFate } from '@firsthand/contracts';
import { WorkFateEnum } from '../graphql/enums.ts';
import { Person } from '../identity/person.type.ts';

@InputType({ description: 'Students of one section, into a cohort of it or of another section.' })
export class MoveStudentsInput {
  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.rosterRows)
  @IsUUID(undefined, { each: true })
  enrolmentIds!: string[];

  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: into no cohort yet.' })
  @IsOptional()
  @IsUUID()
  cohortId?: string | null;
}

@ObjectType({ description: 'What becomes of the work on one assignment, for those whom it happens to.' })
export class MovedWork {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => WorkFateEnum)
  fate!: WorkFate;

  @Field(() => String, { nullable: true, description: 'The copy the fieldwork goes along into.' })
  intoTitle!: string | null;

  @Field(() => Int)
  students!: number;

  @Field(() => Int)
  interviews!: number;

  @Field(() => Int, { description: 'So many have handed it in.' })
  handedIn!: number;
}

@ObjectType()
export class MovePreview {
  @Field(() => Boolean, { description: 'They leave their section for another one.' })
  leaves!: boolean;

  @Field(() => [Person])
  students!: Person[];

  @Field(() => Int, {
    description: 'So many are there already and stay as they are; they are not among the students.',
  })
  already!: number;

  @Field(() => [MovedWork])
  fates!: MovedWork[];

  @Field(() => Int, { description: 'So many keep their standing time.' })
  standingTime!: number;

  @Field(() => Int, { description: 'So many have more time here that does not go along.' })
  extended!: number;

  @Field(() => Int, { description: 'Excuses that follow into the copy of what is left.' })
  excusesAlong!: number;

  @Field(() => Int, { description: 'Excuses from what has no copy there: they stay behind.' })
  excusesLeft!: number;

  @Field(() => Int, { description: 'Open requests for more time that go along and are answered there.' })
  requestsAlong!: number;

  @Field(() => Int, { description: 'Open requests about what is not there: they stay behind.' })
  requestsLeft!: number;
}
