import { Module } from '@nestjs/common';
import { GradingModule, IdentityModule } from '@firsthand/core';
import { InstitutionResolver } from '../tenancy/institution.resolver.ts';
import { TenancyResolver } from '../tenancy/tenancy.resolver.ts';
import { Entering } from './entering.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { InstitutionTokensResolver } from './institution-tokens.resolver.ts';
import { PeopleResolver } from './people.resolver.ts';
import { SecondStepResolver } from './second-step.resolver.ts';
import { SecondStepSettingsResolver } from './second-step-settings.resolver.ts';
import { SignOnResolver } from './sign-on.resolver.ts';
import { SignOnSettingsResolver } from './sign-on-settings.resolver.ts';
import { ViewingsResolver } from './viewings.resolver.ts';

@Module({
  imports: [IdentityModule, GradingModule],
  providers: [
    Entering,
    IdentityResolver,
    InstitutionTokensResolver,
    PeopleResolver,
    SecondStepResolver,
    SecondStepSettingsResolver,
    SignOnResolver,
    SignOnSettingsResolver,
    ViewingsResolver,
    TenancyResolver,
    InstitutionResolver,
  ],
  exports: [Entering],
})
export class IdentityApi {}
