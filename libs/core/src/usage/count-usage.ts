import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import {
  COUNT_SECTIONS,
  COUNT_STANDING,
  COUNT_TERM_WEEKS,
  COUNT_TERMS,
  COUNT_WEEKS,
  FORGET_TERM_WEEKS,
  HOLD_COUNT,
  TERMS_TO_COUNT,
} from './count-usage.queries.ts';

/**
 * Counts how much one institution is used and keeps the figures, so that whoever looks at them reads a few rows however
 * much there is. Only how many: whose it was is not kept.
 */
@Injectable()
export class CountUsage {
  constructor(private readonly uow: UnitOfWork) {}

  async run(actor: Actor): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await tx.sql(HOLD_COUNT);
      const terms = (await tx.sql(TERMS_TO_COUNT, tx.now)).map(({ id }) => id);
      await tx.sql(COUNT_SECTIONS, tx.now, terms);
      await tx.sql(COUNT_TERMS, terms);
      await tx.sql(FORGET_TERM_WEEKS, terms);
      await tx.sql(COUNT_TERM_WEEKS, terms);
      await tx.sql(COUNT_WEEKS, tx.now);
      await tx.sql(COUNT_STANDING, tx.now);
    });
  }
}
