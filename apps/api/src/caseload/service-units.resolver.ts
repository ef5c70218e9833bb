import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ServiceUnitsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg, OptionalIdArg } from '../graphql/id-arg.ts';
import {
  AddServiceUnitInput,
  Client,
  Drift,
  InterviewConduct,
  NoteConductInput,
  ServiceMonth,
} from './service-units.type.ts';

@Resolver()
export class ServiceUnitsResolver {
  constructor(private readonly units: ServiceUnitsService) {}

  @Query(() => ServiceMonth)
  @Requires('unit:keep')
  serviceMonth(
    @CurrentActor() actor: Actor,
    @Args('month', { description: 'Like 2027-03.' }) month: string,
    @OptionalIdArg('servedBy') servedBy?: string | null,
  ): Promise<ServiceMonth> {
    return this.units.month(actor, month, servedBy);
  }

  @Query(() => [Client], { description: 'Whom the actor may write a service unit for.' })
  @Requires('unit:keep')
  clients(@CurrentActor() actor: Actor): Promise<Client[]> {
    return this.units.clients(actor);
  }

  @Mutation(() => ID)
  @Requires('unit:keep')
  addServiceUnit(@CurrentActor() actor: Actor, @Args('input') input: AddServiceUnitInput): Promise<string> {
    return this.units.add(actor, { ...input, note: input.note ?? '' });
  }

  @Mutation(() => Boolean)
  @Requires('unit:keep')
  removeServiceUnit(@CurrentActor() actor: Actor, @IdArg('unitId') unitId: string): Promise<boolean> {
    return this.units.remove(actor, unitId);
  }

  @Query(() => InterviewConduct)
  @Requires('unit:keep')
  interviewConduct(
    @CurrentActor() actor: Actor,
    @IdArg('interviewId') interviewId: string,
  ): Promise<InterviewConduct> {
    return this.units.conduct(actor, interviewId);
  }

  @Mutation(() => InterviewConduct)
  @Requires('unit:keep')
  noteConduct(
    @CurrentActor() actor: Actor,
    @Args('input') input: NoteConductInput,
  ): Promise<InterviewConduct> {
    return this.units.noteConduct(actor, input.interviewId, input.conductedBy);
  }

  @Query(() => [Drift])
  @Requires('caseload:read')
  drift(
    @CurrentActor() actor: Actor,
    @OptionalIdArg('counsellorId') counsellorId?: string | null,
  ): Promise<Drift[]> {
    return this.units.drift(actor, counsellorId);
  }
}
