import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@firsthand/persistence';
import type { Clock } from '@firsthand/platform';
import { CLOCK, DATABASE } from '../tenancy/tenancy.module.ts';

/** What other systems have not been told yet, anywhere on the installation. */
export interface WebhookWatchView {
  waiting: number;
  /** How long ago the first of it should have left; 0: none is late. */
  lateSeconds: number;
}

/** For whoever runs the installation: whether other systems are told in time, and nothing of what. */
@Injectable()
export class WebhookWatch {
  constructor(
    @Inject(DATABASE) private readonly database: Pick<Database, 'pool'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Costs what waits, however much was ever sent. */
  async watch(): Promise<WebhookWatchView> {
    const now = this.clock.now();
    const { rows } = await this.database.pool.query<{ since: Date | null; waiting: number }>(
      'select min(since) as since, coalesce(sum(waiting), 0)::int as waiting from watch_webhooks($1)',
      [now],
    );
    const { since, waiting } = rows[0]!;
    return { waiting, lateSeconds: since ? (now.getTime() - since.getTime()) / 1000 : 0 };
  }
}
