import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChangeEffect } from '@firsthand/contracts';
import { ChangeEffectEnum } from '../graphql/enums.ts';
import { LocalDateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType({ description: 'One effect of a change, and everybody it happens to.' })
export class AssignmentChangeEffect {
  @Field(() => ChangeEffectEnum)
  effect!: ChangeEffect;

  @Field(() => String, { nullable: true, description: 'The step it is about, by its name.' })
  step!: string | null;

  @Field(() => LocalDateTime, {
    nullable: true,
    description: 'Of a deadline that moves: the wall clock it moves from.',
  })
  fromLocal!: string | null;

  @Field(() => LocalDateTime, { nullable: true })
  toLocal!: string | null;

  @Field(() => Int, {
    description: 'How many interviews or reminders it is about; 0 where it is about neither.',
  })
  many!: number;

  @Field(() => [Person])
  students!: Person[];
}

@ObjectType({ description: 'What another time zone does to a published assignment.' })
export class RezonedAssignment {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [AssignmentChangeEffect], { description: 'Worst first; times on the clock stay the same.' })
  effects!: AssignmentChangeEffect[];
}
