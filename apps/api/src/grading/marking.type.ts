import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AllocationWay } from '@firsthand/contracts';
import { AllocationWayEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType({ description: 'Somebody who grades, and how much.' })
export class Marker {
  @Field(() => Person)
  person!: Person;

  @Field(() => Int, { description: 'Whose work is theirs to mark.' })
  students!: number;

  @Field(() => Int, { description: 'Of theirs, handed in and not finished.' })
  waiting!: number;

  @Field(() => Int, { description: 'Finished by them, whosever it was.' })
  done!: number;
}

@ObjectType({ description: 'Work was shared out; it can be taken back while nothing came after.' })
export class AllocationChange {
  @Field(() => ID)
  id!: string;

  @Field(() => AllocationWayEnum)
  way!: AllocationWay;

  @Field(() => String)
  changedBy!: string;
}

@ObjectType({ description: 'How an assignment is marked.' })
export class Marking {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean, { description: 'Names are hidden from those who grade, until `revealedAt`.' })
  anonymous!: boolean;

  @Field(() => DateTime, { nullable: true })
  revealedAt!: string | null;

  @Field(() => String, { nullable: true })
  revealedBy!: string | null;

  @Field(() => String)
  revealReason!: string;

  @Field(() => Boolean, { description: 'Grading has begun: it is too late to hide names.' })
  begun!: boolean;

  @Field(() => Boolean, { description: 'Names may be shown without a reason.' })
  allReleased!: boolean;

  @Field(() => Int)
  students!: number;

  @Field(() => Int, { description: 'Nobody’s in particular.' })
  unallocated!: number;

  @Field(() => [Marker])
  markers!: Marker[];

  @Field(() => AllocationChange, { nullable: true })
  lastChange!: AllocationChange | null;

  @Field(() => Int)
  cohorts!: number;

  @Field(() => Int)
  counsellors!: number;
}
