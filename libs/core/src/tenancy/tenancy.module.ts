import { type DynamicModule, Module } from '@nestjs/common';
import { type Database, UnitOfWork } from '@firsthand/persistence';
import type { Clock } from '@firsthand/platform';

/** Injection token of the clock. */
export const CLOCK = Symbol('clock');
/** Injection token of the open database, for what stands outside tenants: health, rate limits. */
export const DATABASE = Symbol('database');

/** The ground under every noun: the door to the tables and the clock. Made once per process. */
@Module({})
export class TenancyModule {
  static over(ground: { database: Database; clock: Clock; uow: UnitOfWork }): DynamicModule {
    return {
      module: TenancyModule,
      global: true,
      providers: [
        { provide: UnitOfWork, useValue: ground.uow },
        { provide: CLOCK, useValue: ground.clock },
        { provide: DATABASE, useValue: ground.database },
      ],
      exports: [UnitOfWork, CLOCK, DATABASE],
    };
  }
}
