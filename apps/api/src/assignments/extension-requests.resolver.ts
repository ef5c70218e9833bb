import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ExtensionRequests } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  AnswerExtensionInput,
  AskExtensionInput,
  ExtensionRequest,
  OpenExtensionRequest,
} from './extension-requests.type.ts';

@Resolver(() => ExtensionRequest)
export class ExtensionRequestsResolver {
  constructor(private readonly requests: ExtensionRequests) {}

  @Query(() => [OpenExtensionRequest], { description: 'Staff: what waits for an answer, the longest first.' })
  @Requires('section:read')
  extensionRequests(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
  ): Promise<OpenExtensionRequest[]> {
    return this.requests.open(actor, assignmentId);
  }

  @Mutation(() => ExtensionRequest)
  @Requires('fieldwork:do')
  askExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskExtensionInput,
  ): Promise<ExtensionRequest> {
    return this.requests.ask(actor, input);
  }

  @Mutation(() => ExtensionRequest)
  @Requires('fieldwork:do')
  withdrawExtensionRequest(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<ExtensionRequest> {
    return this.requests.withdraw(actor, id);
  }

  @Mutation(() => ExtensionRequest)
  @Requires('extension:grant')
  answerExtensionRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerExtensionInput,
  ): Promise<ExtensionRequest> {
    const { extensionRequestId, grant, answer } = input;
    return this.requests.answer(actor, { id: extensionRequestId, grant, answer: answer ?? '' });
  }

  @Mutation(() => Int, {
    description: 'Days on one milestone that the assignment gives without anybody deciding.',
  })
  @Requires('extension:grant')
  setDaysGivenItself(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
    @Args('days', { type: () => Int }) days: number,
  ): Promise<number> {
    return this.requests.setGivenItself(actor, assignmentId, days);
  }
}
