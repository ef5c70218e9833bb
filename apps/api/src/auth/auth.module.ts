import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityModule, KnownBrowsers } from '@firsthand/core';
import type { Config } from '@firsthand/platform';
import { Callers } from './callers.ts';
import { SessionCookie, SignOnCookie, WaitingCookie } from './cookies.ts';

/** Who a request comes from, for everything that wants to know. */
@Module({})
export class AuthModule {
  static over({ config }: { config: Config }): DynamicModule {
    return {
      module: AuthModule,
      global: true,
      imports: [IdentityModule],
      providers: [
        {
          provide: SessionCookie,
          useFactory: (browsers: KnownBrowsers) => new SessionCookie(config.publicUrl, browsers),
          inject: [KnownBrowsers],
        },
        { provide: SignOnCookie, useFactory: () => new SignOnCookie(config.publicUrl) },
        { provide: WaitingCookie, useFactory: () => new WaitingCookie(config.publicUrl) },
        Callers,
      ],
      // The guard of every operation asks it too.
      exports: [IdentityModule, Callers, SessionCookie, SignOnCookie, WaitingCookie],
    };
  }
}
