import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { type AlikeView, WorthALookService, type WorthALookView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { AlikePair, SetAsideInput, WorthALook } from './worth-a-look.type.ts';

@Resolver()
export class WorthALookResolver {
  constructor(private readonly service: WorthALookService) {}

  @Query(() => WorthALook, { description: 'What may be worth a look before this work is graded.' })
  @Requires('grade:give')
  worthALook(@CurrentActor() actor: Actor, @IdArg('submissionId') id: string): Promise<WorthALookView> {
    return this.service.worthALook(actor, id);
  }

  @Query(() => [AlikePair], {
    description: 'Works of a section’s students with words of another’s, each pair once.',
  })
  @Requires('grade:give')
  alikeInSection(@CurrentActor() actor: Actor, @IdArg('sectionId') id: string): Promise<AlikeView[]> {
    return this.service.alikeIn(actor, id);
  }

  @Mutation(() => WorthALook, { description: 'There was nothing to it, for all who grade this work.' })
  @Requires('grade:give')
  setAside(
    @CurrentActor() actor: Actor,
    @Args('input') { submissionId, aside, ...about }: SetAsideInput,
  ): Promise<WorthALookView> {
    return this.service.setAside(actor, submissionId, about, aside);
  }
}
