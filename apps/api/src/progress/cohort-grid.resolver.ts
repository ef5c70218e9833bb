import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { CohortGridService, type CohortGridView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { Spliced } from '../graphql/spliced.ts';
import { CohortGrid, CohortGridArgs } from './cohort-grid.type.ts';

@Resolver()
export class CohortGridResolver {
  constructor(private readonly grids: CohortGridService) {}

  @Query(() => CohortGrid)
  @Requires('cohort:read')
  @Spliced(CohortGridArgs, 'cohortGridText')
  cohortGrid(@CurrentActor() actor: Actor, @Args() args: CohortGridArgs): Promise<CohortGridView> {
    return this.grids.grid(actor, args.assignmentId, args.cohortId);
  }

  /** The same answer as text: three hundred rows need no field asked one by one. */
  async cohortGridText(actor: Actor, args: CohortGridArgs): Promise<string> {
    return JSON.stringify(await this.grids.grid(actor, args.assignmentId, args.cohortId));
  }
}
