import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { OccupationsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { OccupationsArgs } from './occupations.inputs.ts';
import { Occupation } from './occupations.type.ts';

@Resolver(() => Occupation)
export class OccupationsResolver {
  constructor(private readonly catalogue: OccupationsService) {}

  @Query(() => [Occupation])
  @Requires('occupation:read')
  occupations(
    @CurrentActor() actor: Actor,
    @Args() { query, first }: OccupationsArgs,
  ): Promise<Occupation[]> {
    return this.catalogue.search(actor, query, first);
  }
}
