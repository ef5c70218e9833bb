import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, systemActor } from '@firsthand/contracts';
import { ConfirmationsService } from '@firsthand/core';
import { Public, Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders, Request, type RequestContext } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { atThePage } from '../interviewees/at-the-page.ts';
import { IntervieweePage } from '../interviewees/interviewees.type.ts';
import { AnswerMeetingInput, MailForConfirmationInput } from './confirmations.inputs.ts';
import { ConfirmationLoaders } from './confirmations.loader.ts';
import { Confirmation, IntervieweeMeeting, LinkToPassOn } from './confirmations.type.ts';
import { Interview } from './interviews.type.ts';

@Resolver(() => Interview)
export class ConfirmationsResolver {
  constructor(
    private readonly service: ConfirmationsService,
    private readonly loaded: ConfirmationLoaders,
  ) {}

  @Mutation(() => LinkToPassOn, {
    description: 'Asks for a meeting to be confirmed, by a link the student passes on.',
  })
  @Requires('fieldwork:do')
  askForConfirmation(
    @CurrentActor() actor: Actor,
    @IdArg('interviewId') interviewId: string,
  ): Promise<LinkToPassOn> {
    return this.service.ask(actor, interviewId);
  }

  @Mutation(() => Confirmation, { description: 'Asks for it by mail, once a day.' })
  @Requires('fieldwork:do')
  mailForConfirmation(
    @CurrentActor() actor: Actor,
    @Args('input') { interviewId, ...written }: MailForConfirmationInput,
  ): Promise<Confirmation> {
    return this.service.askByMail(actor, interviewId, written);
  }

  @ResolveField(() => Confirmation, { nullable: true, description: 'Null: neither asked nor answered.' })
  confirmation(
    @Parent() interview: Interview,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<Confirmation | null> {
    return loaders.load(this.loaded.byInterview, interview.id);
  }
}

/** What an interviewee's page shows of meetings. */
@Resolver(() => IntervieweePage)
export class MeetingsResolver {
  constructor(private readonly service: ConfirmationsService) {}

  @ResolveField(() => [IntervieweeMeeting], { description: 'The latest first.' })
  meetings(
    @Parent() { open }: IntervieweePage,
    @Request() { state }: RequestContext,
  ): Promise<IntervieweeMeeting[]> {
    return this.service.meetings(systemActor(open.tenantId, state.requestId), open.contactId);
  }

  @Mutation(() => IntervieweePage, {
    nullable: true,
    description:
      'Confirms a meeting, corrects it, or says that they would rather not. Never changes the student’s log.',
  })
  @Public()
  answerMeeting(
    @Args('input') { token, interviewId, ...given }: AnswerMeetingInput,
    @Request() context: RequestContext,
  ): Promise<IntervieweePage | null> {
    return this.service.answer(token, atThePage(context), interviewId, given);
  }
}
