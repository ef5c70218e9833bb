import { Inject, Injectable } from '@nestjs/common';
import type { JobName, Jobs } from '@firsthand/contracts';
import type { JobQueue, Logger } from '@firsthand/platform';
import { LOGGER, QUEUE } from '../ground.module.ts';

/** How late a lost bell makes things at most, and how late a deadline's reminder is at most. */
const SWEEP_MS = 5_000;
/** How late at most staff hear of what waits for them. */
const STAFF_MS = 1_800_000;
/** Rung this often so that a restart does not skip a day; the queue lets one ring a day through. */
const HOUSEKEEPING_MS = 3_600_000;

/** What rings by itself: the clock, and the bell that a commit rings. Every worker rings; the queue makes it one. */
@Injectable()
export class Rings {
  private timers: NodeJS.Timeout[] = [];

  constructor(
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    const every = (ms: number, ring: () => void) => {
      ring();
      this.timers.push(setInterval(ring, ms));
    };
    every(SWEEP_MS, () => this.ring('work.sweep', {}));
    every(STAFF_MS, () => this.ring('staff.tell', {}));
    every(HOUSEKEEPING_MS, () => this.ring('housekeeping.run', {}));
  }

  stop(): void {
    this.timers.forEach(clearInterval);
    this.timers = [];
  }

  /** A tenant has something in its outbox. */
  outboxOf(tenantId: string): void {
    this.ring('outbox.relay', { tenantId });
  }

  /** A ring that fails is no loss: the next sweep finds the rows. */
  private ring<J extends JobName>(job: J, data: Jobs[J]): void {
    this.queue
      .add(job, data)
      .catch((error: unknown) => this.log.warn({ err: error, job }, 'a ring was lost'));
  }
}
