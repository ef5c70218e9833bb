import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ExcuseStudents } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { EndExcusesInput, Excuse, ExcuseStudentsInput } from './excuses.type.ts';

@Resolver()
export class ExcusesResolver {
  constructor(private readonly excusing: ExcuseStudents) {}

  @Query(() => [Excuse], { description: 'Who is excused from an assignment, or a step of it, now.' })
  @Requires('section:read')
  excuses(@CurrentActor() actor: Actor, @IdArg('assignmentId') id: string): Promise<Excuse[]> {
    return this.excusing.excuses(actor, id);
  }

  @Mutation(() => [ID], { description: 'Excuses these students; returns the excuses, to be taken back by.' })
  @Requires('extension:grant')
  excuseStudents(@CurrentActor() actor: Actor, @Args('input') input: ExcuseStudentsInput): Promise<string[]> {
    return this.excusing.excuse(actor, input);
  }

  @Mutation(() => Int, { description: 'It is theirs again. How many that was.' })
  @Requires('extension:grant')
  endExcuses(@CurrentActor() actor: Actor, @Args('input') input: EndExcusesInput): Promise<number> {
    return this.excusing.undo(actor, input.assignmentId, input.excuseIds);
  }
}
