import type { Database, UnitOfWork } from '@firsthand/persistence';
import type { Clock, Config, FileStore, JobQueue, Logger } from '@firsthand/platform';
import type { ReadinessCheck } from './http/health.ts';

/** Everything the API stands on; a test brings its own. */
export interface Ground {
  readonly config: Config;
  readonly database: Database;
  readonly uow: UnitOfWork;
  readonly clock: Clock;
  readonly logger?: Logger;
  /** When not the one the configuration names. */
  readonly files?: FileStore;
  /** What must be well, besides the database, before requests are welcome. */
  readonly readiness?: readonly ReadinessCheck[];
  /** For the operators' dashboard. */
  readonly queue?: JobQueue;
  /** Where the built web app lies, when not in `dist`. */
  readonly webDirectory?: string;
}
export type CompleteGround = Ground & Required<Pick<Ground, 'logger' | 'files'>>;
