import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, MailLanguage, WordedMail } from '@firsthand/contracts';
import { MailTexts } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { MailLanguageEnum, WordedMailEnum } from '../graphql/enums.ts';
import { MailPreview, MailText, MailTextInput, SaveMailTextInput } from './mail-texts.type.ts';

@Resolver(() => MailText)
export class MailTextsResolver {
  constructor(private readonly texts: MailTexts) {}

  @Query(() => [MailText], { description: 'Every mail in every language.' })
  @Requires('mail:oversee')
  mailTexts(@CurrentActor() actor: Actor): Promise<MailText[]> {
    return this.texts.list(actor);
  }

  @Query(() => MailPreview, { description: 'How these words would come. Keeps nothing.' })
  @Requires('mail:oversee')
  mailPreview(@CurrentActor() actor: Actor, @Args('input') input: MailTextInput): Promise<MailPreview> {
    return this.texts.preview(actor, which(input), input);
  }

  @Mutation(() => MailText)
  @Requires('mail:oversee')
  saveMailText(@CurrentActor() actor: Actor, @Args('input') input: SaveMailTextInput): Promise<MailText> {
    return this.texts.save(actor, which(input), input.version, input);
  }

  @Mutation(() => MailText, {
    description: 'Firsthand’s words again, in place of the version that was seen.',
  })
  @Requires('mail:oversee')
  resetMailText(
    @CurrentActor() actor: Actor,
    @Args('template', { type: () => WordedMailEnum }) template: WordedMail,
    @Args('language', { type: () => MailLanguageEnum }) language: MailLanguage,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<MailText> {
    return this.texts.reset(actor, { template, language }, version);
  }

  @Mutation(() => String, { description: 'Mails these words to oneself; returns where they go.' })
  @Requires('mail:oversee')
  tryOutMailText(@CurrentActor() actor: Actor, @Args('input') input: MailTextInput): Promise<string> {
    return this.texts.tryOut(actor, which(input), input);
  }
}

function which({ template, language }: MailTextInput) {
  return { template, language };
}
