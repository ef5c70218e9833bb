import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { MoveStudents } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { Enrolment } from '../sections/sections.type.ts';
import { MovePreview, MoveStudentsInput } from './moves.type.ts';

@Resolver(() => MovePreview)
export class MovesResolver {
  constructor(private readonly moves: MoveStudents) {}

  @Query(() => MovePreview, {
    description: 'What becomes of the students’ work when they move. Changes nothing.',
  })
  @Requires('enrolment:manage')
  movePreview(@CurrentActor() actor: Actor, @Args('input') input: MoveStudentsInput): Promise<MovePreview> {
    return this.moves.preview(actor, input);
  }

  @Mutation(() => [Enrolment], {
    description: 'Moves students to another cohort or section with everything they did.',
  })
  @Requires('enrolment:manage')
  moveStudents(@CurrentActor() actor: Actor, @Args('input') input: MoveStudentsInput): Promise<Enrolment[]> {
    return this.moves.move(actor, input);
  }
}
