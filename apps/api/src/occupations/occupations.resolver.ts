import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { creditOf, OccupationsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { CreateOccupationInput, OccupationsArgs, UpdateOccupationInput } from './occupations.inputs.ts';
import { Occupation } from './occupations.type.ts';

@Resolver(() => Occupation)
export class OccupationsResolver {
  constructor(private readonly catalogue: OccupationsService) {}

  @Query(() => [Occupation])
  @Requires('occupation:read')
  occupations(
    @CurrentActor() actor: Actor,
    @Args() { query, first, source }: OccupationsArgs,
  ): Promise<Occupation[]> {
    return this.catalogue.search(actor, query, first, source);
  }

  @Mutation(() => Occupation)
  @Requires('occupation:manage')
  createOccupation(
    @CurrentActor() actor: Actor,
    @Args('input') { title, description }: CreateOccupationInput,
  ): Promise<Occupation> {
    return this.catalogue.create(actor, { title, description: description ?? '' });
  }

  @Mutation(() => Occupation)
  @Requires('occupation:manage')
  updateOccupation(
    @CurrentActor() actor: Actor,
    @Args('input') { id, version, title, description }: UpdateOccupationInput,
  ): Promise<Occupation> {
    return this.catalogue.update(actor, id, version, { title, description: description ?? '' });
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The line that must stand wherever this occupation is listed, for those of a national catalogue.',
  })
  credit(@Parent() occupation: Occupation): string | null {
    return creditOf(occupation);
  }
}
