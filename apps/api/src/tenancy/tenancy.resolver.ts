import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { plantStarterOccupations, TenantsService } from '@firsthand/core';
import { Public, Requires } from '../auth/requires.ts';
import { CurrentActor, Request, type RequestContext } from '../graphql/context.ts';
import { CreateTenantInput } from './tenancy.inputs.ts';
import { Tenant, TenantCard } from './tenancy.type.ts';

@Resolver(() => Tenant)
export class TenancyResolver {
  constructor(private readonly tenants: TenantsService) {}

  @Query(() => TenantCard, { nullable: true })
  @Public()
  tenantCard(@Args('slug') slug: string, @Request() { state }: RequestContext): Promise<TenantCard | null> {
    return this.tenants.card(slug, state.requestId);
  }

  @Query(() => [Tenant], { name: 'tenants' })
  @Requires('tenant:read')
  all(): Promise<Tenant[]> {
    return this.tenants.all();
  }

  @Mutation(() => Tenant)
  @Requires('tenant:create')
  createTenant(@CurrentActor() actor: Actor, @Args('input') input: CreateTenantInput): Promise<Tenant> {
    return this.tenants.found(actor, input, plantStarterOccupations);
  }
}
