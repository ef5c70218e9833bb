import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, type PreparationItem } from '@firsthand/contracts';
import { PreparationTick, type Reading, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { PREPARATION, TICK } from './preparation.queries.ts';
import { preparationFor, type PreparationStepView } from './preparation.rules.ts';

export interface PreparationView {
  interviewId: string;
  steps: PreparationStepView[];
}

/** What a student makes ready before a meeting: the way there, the paper, the watch. */
@Injectable()
export class PreparationService {
  constructor(private readonly uow: UnitOfWork) {}

  async preparation(actor: Actor, interviewId: string): Promise<PreparationView> {
    return this.uow.read(actor, (read) => own(read, interviewId));
  }

  /** Ticks one thing, or takes the tick back. Said twice, it is as said once. */
  async tick(
    actor: Actor,
    interviewId: string,
    item: PreparationItem,
    done: boolean,
  ): Promise<PreparationView> {
    return this.uow.run(actor, async (tx) => {
      await own(tx, interviewId);
      if (done) await tx.sql(TICK, newId(), interviewId, item, tx.now);
      else await tx.delete(PreparationTick, { interviewId, item });
      return own(tx, interviewId);
    });
  }
}

async function own(reading: Reading, interviewId: string): Promise<PreparationView> {
  const row = await reading.first(PREPARATION, interviewId, reading.actor.userId);
  if (!row) throw new NotFound();
  const { mode, ticked } = row.preparation;
  return { interviewId, steps: preparationFor(mode, ticked) };
}
