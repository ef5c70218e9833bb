import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { RostersService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { SectionLoaders } from '../sections/sections.loader.ts';
import { found } from '../sections/sections.resolver.ts';
import { Section } from '../sections/sections.type.ts';
import { RereadRosterInput, StageRosterInput } from './rosters.inputs.ts';
import { PastRoster, RosterImport } from './rosters.type.ts';

@Resolver(() => RosterImport)
export class RostersResolver {
  constructor(
    private readonly rosters: RostersService,
    private readonly sections: SectionLoaders,
  ) {}

  @Query(() => RosterImport)
  @Requires('roster:import')
  rosterImport(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<RosterImport> {
    return this.rosters.rosterImport(actor, id);
  }

  @Mutation(() => RosterImport)
  @Requires('roster:import')
  stageRoster(@CurrentActor() actor: Actor, @Args('input') input: StageRosterInput): Promise<RosterImport> {
    return this.rosters.stage(actor, input);
  }

  @Query(() => [PastRoster])
  @Requires('roster:import')
  pastRosters(@CurrentActor() actor: Actor, @IdArg('sectionId') sectionId: string): Promise<PastRoster[]> {
    return this.rosters.past(actor, sectionId);
  }

  @Mutation(() => RosterImport)
  @Requires('roster:import')
  rereadRoster(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('input') input: RereadRosterInput,
  ): Promise<RosterImport> {
    return this.rosters.reread(actor, id, input);
  }

  @Mutation(() => RosterImport)
  @Requires('roster:import')
  releaseRosterRows(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('rows', { type: () => [Int] }) rows: number[],
  ): Promise<RosterImport> {
    return this.rosters.release(actor, id, rows);
  }

  @Mutation(() => RosterImport)
  @Requires('roster:import')
  confirmRoster(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('dropAbsent', { type: () => Boolean, defaultValue: false }) dropAbsent: boolean,
    @Args('typed', { type: () => String, nullable: true }) typed?: string | null,
  ): Promise<RosterImport> {
    return this.rosters.confirm(actor, id, { dropAbsent, typed });
  }

  @Mutation(() => RosterImport)
  @Requires('roster:import')
  undoRoster(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<RosterImport> {
    return this.rosters.undo(actor, id);
  }

  @Mutation(() => RosterImport)
  @Requires('roster:import')
  discardRoster(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<RosterImport> {
    return this.rosters.discard(actor, id);
  }

  @ResolveField(() => Section)
  async section(@Parent() roster: RosterImport, @CurrentLoaders() loaders: Loaders): Promise<Section> {
    return found(await loaders.load(this.sections.section, roster.sectionId));
  }
}
