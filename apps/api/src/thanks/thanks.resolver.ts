import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, ThankYouMethod } from '@firsthand/contracts';
import { ThanksService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import { ThankYouMethodEnum } from '../graphql/enums.ts';
import { IdArg, OptionalIdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { Interview } from '../interviews/interviews.type.ts';
import { SaveEvaluationInput, SaveThankYouInput, TellReferrerInput } from './thanks.inputs.ts';
import { ThanksLoaders } from './thanks.loader.ts';
import { Afterwards, Owed, SavedEvaluation, SavedThankYou } from './thanks.type.ts';

@Resolver(() => Interview)
export class ThanksResolver {
  constructor(
    private readonly thanks: ThanksService,
    private readonly loaded: ThanksLoaders,
  ) {}

  @Query(() => Owed, { description: 'Thank-yous, loops and next steps of the student that are open.' })
  @Requires('fieldwork:do')
  owed(@CurrentActor() actor: Actor): Promise<Owed> {
    return this.thanks.owed(actor);
  }

  @ResolveField(() => Afterwards, {
    nullable: true,
    description: 'What comes after it: thank-you, loop, next steps, self-evaluation.',
  })
  afterwards(@Parent() interview: Interview, @CurrentLoaders() loaders: Loaders): Promise<Afterwards | null> {
    return loaders.load(this.loaded.afterwards, interview.id);
  }

  @Mutation(() => SavedThankYou)
  @Requires('fieldwork:do')
  saveThankYou(
    @CurrentActor() actor: Actor,
    @Args('input') { interviewId, revision, ...lines }: SaveThankYouInput,
  ): Promise<SavedThankYou> {
    return this.thanks.saveDraft(actor, interviewId, revision, lines);
  }

  @Mutation(() => Afterwards, {
    description: 'Sends what is saved in the student’s name; answers go to the student.',
  })
  @Requires('fieldwork:do')
  sendThankYou(
    @CurrentActor() actor: Actor,
    @IdArg('interviewId') interviewId: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<Afterwards> {
    return this.thanks.send(actor, interviewId, revision);
  }

  @Mutation(() => Afterwards, { description: 'They were thanked elsewhere; null: not after all.' })
  @Requires('fieldwork:do')
  recordThankYou(
    @CurrentActor() actor: Actor,
    @IdArg('interviewId') interviewId: string,
    @Args('method', { type: () => ThankYouMethodEnum, nullable: true }) method?: ThankYouMethod | null,
  ): Promise<Afterwards> {
    return this.thanks.record(actor, interviewId, method ?? null);
  }

  @Mutation(() => Afterwards, { description: 'A photo of the card they sent; null: none after all.' })
  @Requires('fieldwork:do')
  pictureThankYou(
    @CurrentActor() actor: Actor,
    @IdArg('interviewId') interviewId: string,
    @OptionalIdArg('photoId') photoId?: string | null,
  ): Promise<Afterwards> {
    return this.thanks.picture(actor, interviewId, photoId ?? null);
  }

  @Mutation(() => Afterwards, {
    description:
      'Writes to whoever named the person of this interview that the two have met; that closes the loop.',
  })
  @Requires('fieldwork:do')
  tellReferrer(
    @CurrentActor() actor: Actor,
    @Args('input') { interviewId, letter }: TellReferrerInput,
  ): Promise<Afterwards> {
    return this.thanks.tellReferrer(actor, interviewId, letter ?? null);
  }

  @Mutation(() => SavedEvaluation)
  @Requires('fieldwork:do')
  saveEvaluation(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveEvaluationInput,
  ): Promise<SavedEvaluation> {
    return this.thanks.saveEvaluation(actor, input);
  }
}
