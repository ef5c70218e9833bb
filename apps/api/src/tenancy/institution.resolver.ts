import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { InstitutionService } from '@firsthand/core';
import { Public, Requires } from '../auth/requires.ts';
import { CurrentActor, Request, type RequestContext } from '../graphql/context.ts';
import {
  InstitutionSettings,
  PrivacyNotice,
  PublicPrivacyNotice,
  UpdateInstitutionInput,
} from './institution.type.ts';

@Resolver(() => InstitutionSettings)
export class InstitutionResolver {
  constructor(private readonly institution: InstitutionService) {}

  @Query(() => InstitutionSettings)
  @Requires('institution:manage')
  institutionSettings(@CurrentActor() actor: Actor): Promise<InstitutionSettings> {
    return this.institution.settings(actor);
  }

  @Mutation(() => InstitutionSettings)
  @Requires('institution:manage')
  updateInstitution(
    @CurrentActor() actor: Actor,
    @Args('input') { accent = null, ...change }: UpdateInstitutionInput,
  ): Promise<InstitutionSettings> {
    return this.institution.change(actor, { ...change, accent });
  }

  @Mutation(() => InstitutionSettings)
  @Requires('institution:manage')
  removeLogo(@CurrentActor() actor: Actor): Promise<InstitutionSettings> {
    return this.institution.removeLogo(actor);
  }

  @Query(() => PublicPrivacyNotice, { nullable: true })
  @Public()
  privacyNotice(
    @Args('tenant') tenant: string,
    @Request() { state }: RequestContext,
  ): Promise<PublicPrivacyNotice | null> {
    return this.institution.notice(tenant, state.requestId);
  }

  @Mutation(() => PrivacyNotice, {
    description: 'In place of the one of this version; 0: there is none. What was published before is kept.',
  })
  @Requires('institution:manage')
  publishPrivacyNotice(
    @CurrentActor() actor: Actor,
    @Args('version', { type: () => Int }) version: number,
    @Args('text') text: string,
  ): Promise<PrivacyNotice> {
    return this.institution.publishNotice(actor, version, text);
  }
}
