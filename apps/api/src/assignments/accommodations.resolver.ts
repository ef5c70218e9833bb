import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { AccommodationsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Accommodation, SetAccommodationInput } from './accommodations.type.ts';

@Resolver(() => Accommodation)
export class AccommodationsResolver {
  constructor(private readonly service: AccommodationsService) {}

  @Query(() => [Accommodation], { description: 'Staff: who has standing time in a section.' })
  @Requires('section:read')
  accommodations(
    @CurrentActor() actor: Actor,
    @IdArg('sectionId') sectionId: string,
  ): Promise<Accommodation[]> {
    return this.service.ofSection(actor, sectionId);
  }

  @Mutation(() => Accommodation, { nullable: true })
  @Requires('extension:grant')
  setAccommodation(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetAccommodationInput,
  ): Promise<Accommodation | null> {
    return this.service.set(actor, { ...input, note: input.note ?? '' });
  }
}
