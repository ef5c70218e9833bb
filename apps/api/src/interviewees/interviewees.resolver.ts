import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ConsentsService, IntervieweesService, LinkSettingsService } from '@firsthand/core';
import { Public, Requires } from '../auth/requires.ts';
import { Contact } from '../contacts/contacts.type.ts';
import { CurrentActor, CurrentLoaders, Request, type RequestContext } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { atThePage } from './at-the-page.ts';
import { NoteConsentInput, SayConsentInput, UpdateIntervieweeLinksInput } from './interviewees.inputs.ts';
import { IntervieweeLoaders } from './interviewees.loader.ts';
import {
  Consent,
  IntervieweeLinks,
  IntervieweeLinkSettings,
  IntervieweePage,
  NewIntervieweeLink,
} from './interviewees.type.ts';

/** What an interviewee does without an account. Every change is a mutation, so nothing happens by opening a link. */
@Resolver(() => IntervieweePage)
export class IntervieweesResolver {
  constructor(private readonly service: IntervieweesService) {}

  @Query(() => IntervieweePage, { nullable: true })
  @Public()
  intervieweePage(
    @Args('token') token: string,
    @Request() { state }: RequestContext,
  ): Promise<IntervieweePage | null> {
    return this.service.page(token, state.requestId);
  }

  @Mutation(() => IntervieweePage)
  @Public()
  sayConsent(
    @Args('input') { token, scope, given }: SayConsentInput,
    @Request() context: RequestContext,
  ): Promise<IntervieweePage> {
    return this.service.say(token, atThePage(context), scope, given);
  }

  @Mutation(() => IntervieweePage, {
    description: 'Never contact me again. Also ends what was open with them.',
  })
  @Public()
  stopContact(@Args('token') token: string, @Request() context: RequestContext): Promise<IntervieweePage> {
    return this.service.stop(token, atThePage(context));
  }

  @Mutation(() => Boolean, {
    description:
      'Erase me: name and details are gone for good. What the student learnt stays, with “somebody”.',
  })
  @Public()
  async eraseMe(@Args('token') token: string, @Request() context: RequestContext): Promise<boolean> {
    await this.service.erase(token, atThePage(context));
    return true;
  }
}

@Resolver(() => Contact)
export class ConsentsResolver {
  constructor(
    private readonly service: ConsentsService,
    private readonly loaded: IntervieweeLoaders,
  ) {}

  @Mutation(() => [Consent], {
    description: 'What a contact said; on their own page they may say otherwise.',
  })
  @Requires('fieldwork:do')
  noteConsent(
    @CurrentActor() actor: Actor,
    @Args('input') { contactId, ...heard }: NoteConsentInput,
  ): Promise<Consent[]> {
    return this.service.note(actor, contactId, heard);
  }

  @Mutation(() => Boolean, { description: 'The links to this contact’s page open nothing any more.' })
  @Requires('fieldwork:do')
  async revokeIntervieweeLinks(
    @CurrentActor() actor: Actor,
    @IdArg('contactId') contactId: string,
  ): Promise<boolean> {
    return (await this.service.revokeLinks(actor, contactId)) > 0;
  }

  @Mutation(() => NewIntervieweeLink, {
    description: 'A new link to this contact’s page, for the student to pass on.',
  })
  @Requires('fieldwork:do')
  newIntervieweeLink(
    @CurrentActor() actor: Actor,
    @IdArg('contactId') contactId: string,
  ): Promise<NewIntervieweeLink> {
    return this.service.newLink(actor, contactId);
  }

  @ResolveField(() => IntervieweeLinks, {
    nullable: true,
    description: 'Null when none opens their page any more, and for everyone but the student.',
  })
  links(@Parent() contact: Contact, @CurrentLoaders() loaders: Loaders): Promise<IntervieweeLinks | null> {
    return loaders.load(this.loaded.links, contact.id);
  }

  @ResolveField(() => [Consent], { description: 'Empty for everyone but the student.' })
  async consents(@Parent() contact: Contact, @CurrentLoaders() loaders: Loaders): Promise<Consent[]> {
    return (await loaders.load(this.loaded.consents, contact.id)) ?? [];
  }
}

@Resolver(() => IntervieweeLinkSettings)
export class LinkSettingsResolver {
  constructor(private readonly service: LinkSettingsService) {}

  @Query(() => IntervieweeLinkSettings)
  @Requires('care:manage')
  intervieweeLinkSettings(@CurrentActor() actor: Actor): Promise<IntervieweeLinkSettings> {
    return this.service.settings(actor);
  }

  @Mutation(() => IntervieweeLinkSettings, { description: 'Holds from the next link on.' })
  @Requires('care:manage')
  updateIntervieweeLinks(
    @CurrentActor() actor: Actor,
    @Args('input') { version, days }: UpdateIntervieweeLinksInput,
  ): Promise<IntervieweeLinkSettings> {
    return this.service.change(actor, version, days);
  }
}
