import { type DynamicModule, Module } from '@nestjs/common';
import { FILE_STORE, MAIL_SETTINGS } from '@firsthand/core';
import type { CompleteGround } from './ground.ts';
import { Health, type ReadinessCheck } from './http/health.ts';
import { Metrics } from './http/metrics.ts';

/** Injection token of the process's `Config`. */
export const CONFIG = Symbol('config');
/** Injection token of the process's `Logger`. */
export const LOGGER = Symbol('logger');

/** What the process was given at its start. */
@Module({})
export class GroundModule {
  static over(ground: CompleteGround): DynamicModule {
    return {
      module: GroundModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: ground.config },
        { provide: LOGGER, useValue: ground.logger },
        {
          provide: MAIL_SETTINGS,
          useValue: { publicUrl: ground.config.publicUrl, leaseSeconds: ground.config.mailLeaseSeconds },
        },
        { provide: FILE_STORE, useValue: ground.files },
        { provide: Health, useFactory: () => new Health(readinessOf(ground)) },
        { provide: Metrics, useFactory: () => new Metrics() },
      ],
      exports: [CONFIG, LOGGER, MAIL_SETTINGS, FILE_STORE, Health, Metrics],
    };
  }
}

function readinessOf({ database, queue, readiness = [] }: CompleteGround): ReadinessCheck[] {
  return [
    { name: 'database', check: () => database.pool.query('select 1') },
    ...(queue ? [{ name: 'queue', check: () => queue.ping() }] : []),
    ...readiness,
  ];
}
