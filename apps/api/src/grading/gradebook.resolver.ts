import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { GradebookService, type GradebookView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { CellInput, DecideCellInput, Gradebook, SettleGradebookInput } from './gradebook.type.ts';

@Resolver()
export class GradebookResolver {
  constructor(private readonly books: GradebookService) {}

  @Query(() => Gradebook)
  @Requires('grade:give')
  gradebook(@CurrentActor() actor: Actor, @IdArg('sectionId') sectionId: string): Promise<GradebookView> {
    return this.books.book(actor, sectionId);
  }

  @Query(() => [Gradebook], {
    description: 'One’s own line of each section’s book; a grade counts from its release.',
  })
  @Requires('reflection:write')
  ownResults(@CurrentActor() actor: Actor): Promise<GradebookView[]> {
    return this.books.ownResults(actor);
  }

  @Mutation(() => Gradebook, {
    description: 'How points come to a total, and how long another look may be asked for.',
  })
  @Requires('grade:give')
  settleGradebook(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettleGradebookInput,
  ): Promise<GradebookView> {
    return this.books.settle(actor, input);
  }

  @Mutation(() => Gradebook, { description: 'Points of a step by hand, or lateness waived; with a reason.' })
  @Requires('grade:give')
  decideCell(@CurrentActor() actor: Actor, @Args('input') input: DecideCellInput): Promise<GradebookView> {
    return this.books.decide(actor, input);
  }

  @Mutation(() => Gradebook, { description: 'The rule holds again for this cell.' })
  @Requires('grade:give')
  freeCell(@CurrentActor() actor: Actor, @Args('input') input: CellInput): Promise<GradebookView> {
    return this.books.endDecision(actor, input);
  }
}
