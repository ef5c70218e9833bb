import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { MailSender } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { MailSenderSettings, UpdateMailSenderInput } from './mail-sender.type.ts';

@Resolver(() => MailSenderSettings)
export class MailSenderResolver {
  constructor(private readonly sender: MailSender) {}

  @Query(() => MailSenderSettings)
  @Requires('mail:oversee')
  mailSenderSettings(@CurrentActor() actor: Actor): Promise<MailSenderSettings> {
    return this.sender.settings(actor);
  }

  @Mutation(() => MailSenderSettings)
  @Requires('mail:oversee')
  updateMailSender(
    @CurrentActor() actor: Actor,
    @Args('input') { name = null, replyTo = null, version }: UpdateMailSenderInput,
  ): Promise<MailSenderSettings> {
    return this.sender.change(actor, { name, replyTo, version });
  }

  @Mutation(() => String, { description: 'Mails oneself, to see that it arrives; returns where it goes.' })
  @Requires('mail:oversee')
  tryOutMailSender(@CurrentActor() actor: Actor): Promise<string> {
    return this.sender.tryOut(actor);
  }
}
