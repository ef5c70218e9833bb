import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, AllocationWay } from '@firsthand/contracts';
import { MarkingService, type MarkingView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { AllocationWayEnum } from '../graphql/enums.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Marking } from './marking.type.ts';

@Resolver()
export class MarkingResolver {
  constructor(private readonly service: MarkingService) {}

  @Query(() => Marking)
  @Requires('grade:give')
  marking(@CurrentActor() actor: Actor, @IdArg('assignmentId') id: string): Promise<MarkingView> {
    return this.service.marking(actor, id);
  }

  @Mutation(() => Marking, {
    description: 'Those who grade do not learn whose work it is, until it is revealed.',
  })
  @Requires('grade:give')
  hideNames(@CurrentActor() actor: Actor, @IdArg('assignmentId') id: string): Promise<MarkingView> {
    return this.service.hideNames(actor, id);
  }

  @Mutation(() => Marking, {
    description: 'For good; before everything is released with a reason. It is logged.',
  })
  @Requires('grade:give')
  revealNames(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<MarkingView> {
    return this.service.revealNames(actor, id, reason);
  }

  @Mutation(() => Marking, {
    description: 'Shares out everybody’s work anew, or only what is nobody’s (LEFT_OVER).',
  })
  @Requires('grade:give')
  allocateMarkers(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') id: string,
    @Args('way', { type: () => AllocationWayEnum }) way: AllocationWay,
    @Args('markerIds', { type: () => [ID] }) markerIds: string[],
  ): Promise<MarkingView> {
    return this.service.allocate(actor, id, way, markerIds);
  }

  @Mutation(() => Marking, { description: 'As it was before the last sharing out.' })
  @Requires('grade:give')
  undoAllocation(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') id: string,
    @IdArg('changeId') changeId: string,
  ): Promise<MarkingView> {
    return this.service.undoAllocation(actor, id, changeId);
  }
}
