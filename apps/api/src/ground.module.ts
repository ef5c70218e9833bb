import { type DynamicModule, Module } from '@nestjs/common';
import { FILE_SCANNER, FILE_STORE, MAIL_SETTINGS, OUTBOUND, PUBLIC_URL, SEAL } from '@firsthand/core';
import { openFileScanner, openOutbound, Seal } from '@firsthand/platform';
import type { CompleteGround } from './ground.ts';
import { Health, type ReadinessCheck } from './http/health.ts';
import { Metrics } from './http/metrics.ts';

/** Injection token of the process's `Config`. */
export const CONFIG = Symbol('config');
/** Injection token of the process's `Logger`. */
export const LOGGER = Symbol('logger');

/** Injection token of the `JobQueue`, or null where there is none. */
export const QUEUE = Symbol('queue');

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
        { provide: QUEUE, useValue: ground.queue ?? null },
        {
          provide: MAIL_SETTINGS,
          useValue: { publicUrl: ground.config.publicUrl, leaseSeconds: ground.config.mailLeaseSeconds },
        },
        { provide: PUBLIC_URL, useValue: ground.config.publicUrl },
        { provide: SEAL, useValue: new Seal(ground.config.sessionSecret ?? 'only in tests') },
        { provide: OUTBOUND, useValue: openOutbound({ private: ground.config.outboundPrivate }) },
        { provide: FILE_STORE, useValue: ground.files },
        { provide: FILE_SCANNER, useValue: openFileScanner(ground.config.scanUrl) },
        { provide: Health, useFactory: () => new Health(readinessOf(ground)) },
        { provide: Metrics, useFactory: () => new Metrics() },
      ],
      exports: [
        CONFIG,
        LOGGER,
        QUEUE,
        MAIL_SETTINGS,
        PUBLIC_URL,
        SEAL,
        OUTBOUND,
        FILE_STORE,
        FILE_SCANNER,
        Health,
        Metrics,
      ],
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
