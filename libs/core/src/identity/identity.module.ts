import { Module } from '@nestjs/common';
import type { Database } from '@firsthand/persistence';
import { DATABASE } from '../tenancy/tenancy.module.ts';
import { AccessTokensService } from './access-tokens.service.ts';
import { AddressesService } from './addresses.service.ts';
import { AdmitSignOn } from './admit-sign-on.ts';
import { InstitutionService } from './institution.service.ts';
import { LinksService } from './links.service.ts';
import { Passwords } from './passwords.ts';
import { PeopleService } from './people.service.ts';
import { ProfileService } from './profile.service.ts';
import { PasskeysService } from './passkeys.service.ts';
import { SecondDoor } from './second-door.ts';
import { SecondStepService } from './second-step.service.ts';
import { SecondStepSettings } from './second-step-settings.service.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignOnProviders } from './sign-on.providers.ts';
import { SignOnService } from './sign-on.service.ts';
import { SignOnSettings } from './sign-on-settings.service.ts';
import { TenantsService } from './tenants.service.ts';
import { KnownBrowsers } from './known-browsers.ts';
import { Tries } from './tries.ts';
import { ViewingsService } from './viewings.service.ts';

const services = [
  KnownBrowsers,
  SecondDoor,
  SecondStepService,
  PasskeysService,
  SecondStepSettings,
  SessionsService,
  SignInService,
  LinksService,
  AddressesService,
  AccessTokensService,
  PeopleService,
  ProfileService,
  TenantsService,
  InstitutionService,
  SignOnProviders,
  AdmitSignOn,
  SignOnService,
  SignOnSettings,
  ViewingsService,
];

@Module({
  providers: [
    ...services,
    { provide: Passwords, useFactory: () => new Passwords() },
    { provide: Tries, useFactory: (database: Database) => new Tries(database), inject: [DATABASE] },
  ],
  exports: [...services, Passwords, Tries],
})
export class IdentityModule {}
