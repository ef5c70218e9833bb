import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { InvitationsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { CallOffInterviewInput, SendInvitationInput } from './interviews.inputs.ts';
import { Interview } from './interviews.type.ts';

@ObjectType()
export class CalendarFile {
  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: 'iCalendar.' })
  content!: string;
}

@Resolver()
export class InvitationsResolver {
  constructor(private readonly invitations: InvitationsService) {}

  @Query(() => CalendarFile, { description: 'The meeting for one’s own calendar.' })
  @Requires('fieldwork:do')
  interviewCalendar(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<CalendarFile> {
    return this.invitations.file(actor, id);
  }

  @Mutation(() => Interview, { description: 'Mails the meeting to the interviewee, for their calendar.' })
  @Requires('fieldwork:do')
  sendInvitation(
    @CurrentActor() actor: Actor,
    @Args('input') input: SendInvitationInput,
  ): Promise<Interview> {
    return this.invitations.send(actor, input);
  }

  @Mutation(() => ID, {
    description:
      'Takes out a meeting that will not be held, tells whoever was invited; returns the contact’s id.',
  })
  @Requires('fieldwork:do')
  callOffInterview(
    @CurrentActor() actor: Actor,
    @Args('input') input: CallOffInterviewInput,
  ): Promise<string> {
    return this.invitations.callOff(actor, input);
  }
}
