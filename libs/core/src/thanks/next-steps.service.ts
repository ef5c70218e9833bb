import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import { NextStep, type Reading, UnitOfWork } from '@firsthand/persistence';
import { once } from '../tenancy/idempotency.ts';
import { OWN_MEETING, OWN_STEP, type PlannedStepView, ZONE } from './thanks.queries.ts';
import { stepAsKept } from './thanks.rules.ts';

export interface GivenStep {
  readonly what: string;
  /** The student's calendar day, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** Which interview it comes from; left out: none. */
  readonly interviewId?: string | null;
}

/** What a student means to do next, each with a day on which they are reminded. */
@Injectable()
export class NextStepsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Plans it once per key, however often it is sent. */
  async plan(actor: Actor, given: GivenStep, idempotencyKey?: string | null): Promise<PlannedStepView> {
    return this.uow.run(actor, async (tx) => {
      const { id } = await once(tx, idempotencyKey, { planStep: given }, async () => {
        const own = await tx.first(ZONE, actor.userId);
        if (!own) throw new NotFound();
        const interviewId = given.interviewId ?? null;
        if (interviewId && !(await tx.first(OWN_MEETING, actor.userId, interviewId))) throw new NotFound();
        const row = stepAsKept(given, own.zone, tx.now);
        const [made] = await tx.insert(NextStep, {
          ...row,
          interviewId,
          ownerId: actor.userId,
          createdAt: tx.now,
          doneAt: null,
        });
        return { id: made! };
      });
      return (await ownStep(tx, id)).step;
    });
  }

  /** Moves it to another day; then it reminds anew. */
  async move(actor: Actor, id: string, version: number, dueOn: string): Promise<PlannedStepView> {
    return this.uow.run(actor, async (tx) => {
      const { step, zone } = await ownStep(tx, id);
      await tx.swap(NextStep, id, version, { ...stepAsKept({ ...step, dueOn }, zone, tx.now), doneAt: null });
      return (await ownStep(tx, id)).step;
    });
  }

  /** Done, or not after all. */
  async finish(actor: Actor, id: string, version: number, done: boolean): Promise<PlannedStepView> {
    return this.uow.run(actor, async (tx) => {
      await ownStep(tx, id);
      await tx.swap(NextStep, id, version, { doneAt: done ? tx.now : null, remindAt: null });
      return (await ownStep(tx, id)).step;
    });
  }
}

async function ownStep(reading: Reading, id: string): Promise<{ step: PlannedStepView; zone: string }> {
  const row = await reading.first(OWN_STEP, reading.actor.userId, id);
  if (!row) throw new NotFound();
  return row;
}
