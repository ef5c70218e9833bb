import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { type Notice, type Tx, UnitOfWork } from '@firsthand/persistence';
import { TAKE_DUE_REMINDERS } from './outreach.queries.ts';
import { dayIn } from '../tenancy/day.ts';

/** Attempts in one transaction. */
const BATCH = 500;

/** Tells students whom to get back to, each of them once a day however many are due. */
@Injectable()
export class RemindFollowUps {
  constructor(private readonly uow: UnitOfWork) {}

  /** Reminds of everything that is due in the tenant; returns how many people were told. */
  async remindDue(actor: Actor, signal?: AbortSignal): Promise<number> {
    for (let told = 0; ;) {
      const some = await this.uow.run(actor, (tx) => remindSome(tx));
      told += some.told;
      if (some.taken < BATCH || signal?.aborted) return told;
    }
  }
}

async function remindSome(tx: Tx): Promise<{ taken: number; told: number }> {
  const taken = await tx.sql(TAKE_DUE_REMINDERS, tx.now, BATCH);
  const inOrder = taken
    .filter(({ stillRight }) => stillRight)
    .toSorted((a, b) => a.dueOn!.localeCompare(b.dueOn!));
  const people = new Set(inOrder.map(({ userId }) => userId));
  const notices = [...people].map((userId): Notice => {
    const [first, ...others] = inOrder.filter((one) => one.userId === userId);
    const { contactId, contactName, zone } = first!;
    return {
      userId,
      kind: 'FOLLOW_UP_DUE',
      params: { contactName, others: others.length },
      path: others.length > 0 ? '/people?due=true' : `/people/${contactId}`,
      dedupKey: `follow-ups:${dayIn(zone, tx.now)}`,
      mail: true,
    };
  });
  return { taken: taken.length, told: await tx.notify(notices) };
}
