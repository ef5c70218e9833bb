import { type DynamicModule, Module } from '@nestjs/common';
import type { Config, Logger } from '@firsthand/platform';

/** Injection token of the process's `Config`. */
export const CONFIG = Symbol('config');
/** Injection token of the process's `Logger`. */
export const LOGGER = Symbol('logger');

/** What the process was given at its start. */
@Module({})
export class GroundModule {
  static over(ground: { config: Config; logger: Logger }): DynamicModule {
    return {
      module: GroundModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: ground.config },
        { provide: LOGGER, useValue: ground.logger },
      ],
      exports: [CONFIG, LOGGER],
    };
  }
}
