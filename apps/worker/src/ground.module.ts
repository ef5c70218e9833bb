import { type DynamicModule, Module } from '@nestjs/common';
import {
  FILE_STORE,
  MAIL_SETTINGS,
  MAILER,
  type MailSettings,
  OUTBOUND,
  PUBLIC_URL,
  SEAL,
} from '@firsthand/core';
import type { Database, UnitOfWork } from '@firsthand/persistence';
import type { Clock, FileStore, JobQueue, Logger, Mailer, Outbound, Seal } from '@firsthand/platform';

/** Injection token of the `JobQueue`. */
export const QUEUE = Symbol('queue');
/** Injection token of the process's `Logger`. */
export const LOGGER = Symbol('logger');

/** Everything the worker stands on; a test brings its own. */
export interface Ground {
  readonly database: Database;
  readonly uow: UnitOfWork;
  readonly clock: Clock;
  readonly queue: JobQueue;
  readonly files: FileStore;
  readonly mailer: Mailer;
  readonly mail: MailSettings;
  readonly seal: Seal;
  readonly outbound: Outbound;
  readonly logger: Logger;
}

@Module({})
export class GroundModule {
  static over({ queue, logger, files, mailer, mail, seal, outbound }: Ground): DynamicModule {
    return {
      module: GroundModule,
      global: true,
      providers: [
        { provide: QUEUE, useValue: queue },
        { provide: LOGGER, useValue: logger },
        { provide: FILE_STORE, useValue: files },
        { provide: MAILER, useValue: mailer },
        { provide: MAIL_SETTINGS, useValue: mail },
        { provide: PUBLIC_URL, useValue: mail.publicUrl },
        { provide: SEAL, useValue: seal },
        { provide: OUTBOUND, useValue: outbound },
      ],
      exports: [QUEUE, LOGGER, FILE_STORE, MAILER, MAIL_SETTINGS, PUBLIC_URL, SEAL, OUTBOUND],
    };
  }
}
