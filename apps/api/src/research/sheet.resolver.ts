import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { type GivenFinding, ResearchService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  AddFindingInput,
  AddOpenQuestionInput,
  GiveVerdictInput,
  UpdateFindingInput,
  UpdateOpenQuestionInput,
} from './sheet.inputs.ts';
import { Finding, OpenQuestion, ResearchSheet } from './sheet.type.ts';

@Resolver(() => ResearchSheet)
export class SheetResolver {
  constructor(private readonly research: ResearchService) {}

  @Query(() => ResearchSheet)
  @Requires('fieldwork:do')
  researchSheet(
    @CurrentActor() actor: Actor,
    @IdArg('occupationId') occupationId: string,
  ): Promise<ResearchSheet> {
    return this.research.sheet(actor, occupationId);
  }

  @Mutation(() => Finding)
  @Requires('fieldwork:do')
  addFinding(@CurrentActor() actor: Actor, @Args('input') input: AddFindingInput): Promise<Finding> {
    return this.research.addFinding(actor, input.occupationId, givenFinding(input));
  }

  @Mutation(() => Finding)
  @Requires('fieldwork:do')
  updateFinding(@CurrentActor() actor: Actor, @Args('input') input: UpdateFindingInput): Promise<Finding> {
    return this.research.updateFinding(actor, input.id, input.version, givenFinding(input));
  }

  @Mutation(() => Boolean, { description: 'What was heard of the finding goes with it.' })
  @Requires('fieldwork:do')
  async removeFinding(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<boolean> {
    await this.research.removeFinding(actor, id);
    return true;
  }

  @Mutation(() => OpenQuestion)
  @Requires('fieldwork:do')
  addOpenQuestion(
    @CurrentActor() actor: Actor,
    @Args('input') { occupationId, ...given }: AddOpenQuestionInput,
  ): Promise<OpenQuestion> {
    return this.research.addQuestion(actor, occupationId, given);
  }

  @Mutation(() => OpenQuestion)
  @Requires('fieldwork:do')
  updateOpenQuestion(
    @CurrentActor() actor: Actor,
    @Args('input') { id, version, ...given }: UpdateOpenQuestionInput,
  ): Promise<OpenQuestion> {
    return this.research.updateQuestion(actor, id, version, given);
  }

  @Mutation(() => Boolean)
  @Requires('fieldwork:do')
  async removeOpenQuestion(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<boolean> {
    await this.research.removeQuestion(actor, id);
    return true;
  }

  @Mutation(() => Finding, { description: 'Of an interview the student has held about this occupation.' })
  @Requires('fieldwork:do')
  giveVerdict(@CurrentActor() actor: Actor, @Args('input') input: GiveVerdictInput): Promise<Finding> {
    const { verdict = null, heard, ...rest } = input;
    return this.research.giveVerdict(actor, { ...rest, verdict, heard: heard ?? '' });
  }
}

/** What was left out is empty. */
function givenFinding(input: AddFindingInput | UpdateFindingInput): GivenFinding {
  const { topic, text, confidence, sourceTitle, sourceOn, locality, url } = input;
  return {
    ...{ topic, text, confidence },
    sourceTitle: sourceTitle ?? '',
    sourceOn: sourceOn ?? '',
    locality: locality ?? '',
    url: url ?? '',
  };
}
