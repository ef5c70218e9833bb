import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { QuestionsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { SaveQuestionSheetInput } from './questions.inputs.ts';
import { BankQuestion, QuestionSheet, SavedQuestionSheet } from './questions.type.ts';

@Resolver(() => QuestionSheet)
export class QuestionsResolver {
  constructor(private readonly service: QuestionsService) {}

  @Query(() => [BankQuestion], {
    description: 'Questions to choose from, in one language; the ids are the same in all.',
  })
  @Requires('fieldwork:do')
  questionBank(@Args('locale') locale: string): BankQuestion[] {
    return this.service.bank(locale);
  }

  @Query(() => QuestionSheet)
  @Requires('fieldwork:do')
  questionSheet(
    @CurrentActor() actor: Actor,
    @IdArg('occupationId') occupationId: string,
  ): Promise<QuestionSheet> {
    return this.service.sheet(actor, occupationId);
  }

  @Mutation(() => SavedQuestionSheet, { description: 'Saves the whole sheet, in the order given.' })
  @Requires('fieldwork:do')
  saveQuestionSheet(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveQuestionSheetInput,
  ): Promise<SavedQuestionSheet> {
    const questions = input.questions.map((question) => ({
      ...question,
      bankId: question.bankId ?? null,
      contactId: question.contactId ?? null,
      openQuestionId: question.openQuestionId ?? null,
      starred: question.starred ?? false,
    }));
    return this.service.save(actor, { ...input, questions });
  }
}
