import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { Webhooks } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  AddWebhookInput,
  ChangeWebhookInput,
  MadeWebhook,
  SwitchWebhookInput,
  Webhook,
} from './webhooks.type.ts';

@Resolver(() => Webhook)
export class WebhooksResolver {
  constructor(private readonly service: Webhooks) {}

  @Query(() => [Webhook])
  @Requires('webhook:manage')
  webhooks(@CurrentActor() actor: Actor): Promise<Webhook[]> {
    return this.service.all(actor);
  }

  @Mutation(() => MadeWebhook)
  @Requires('webhook:manage')
  addWebhook(@CurrentActor() actor: Actor, @Args('input') input: AddWebhookInput): Promise<MadeWebhook> {
    return this.service.add(actor, input);
  }

  @Mutation(() => Webhook)
  @Requires('webhook:manage')
  changeWebhook(
    @CurrentActor() actor: Actor,
    @Args('input') { id, version, ...wish }: ChangeWebhookInput,
  ): Promise<Webhook> {
    return this.service.change(actor, id, version, wish);
  }

  @Mutation(() => MadeWebhook, { description: 'A new secret; the one before signs too for a day.' })
  @Requires('webhook:manage')
  rotateWebhookSecret(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<MadeWebhook> {
    return this.service.rotate(actor, id, version);
  }

  @Mutation(() => Webhook, {
    description: 'Off: what waits is dropped. On: what happens from now on is told.',
  })
  @Requires('webhook:manage')
  switchWebhook(
    @CurrentActor() actor: Actor,
    @Args('input') { id, version, on }: SwitchWebhookInput,
  ): Promise<Webhook> {
    return this.service.switch(actor, id, version, on);
  }

  @Mutation(() => Webhook)
  @Requires('webhook:manage')
  testWebhook(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<Webhook> {
    return this.service.test(actor, id);
  }

  @Mutation(() => Webhook, { description: 'Tries these again now; without any, all that failed or wait.' })
  @Requires('webhook:manage')
  retryWebhook(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('deliveryIds', { type: () => [ID], nullable: true }) deliveryIds: string[] | null,
  ): Promise<Webhook> {
    return this.service.retry(actor, id, deliveryIds ?? null);
  }
}
