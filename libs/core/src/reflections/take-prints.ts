import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { PrintDue, type Snapshot, type Tx, UnitOfWork } from '@firsthand/persistence';
import { DROP_PRINTS, PRINTS_DUE, TAKE_PRINTS } from './prints.queries.ts';
import { printsOf } from './prints.rules.ts';

/** So many texts are read in one unit of work. */
const AT_ONCE = 50;

/** Keeps by what each text is recognised, where that was not done when it was handed in. */
@Injectable()
export class TakePrints {
  constructor(private readonly uow: UnitOfWork) {}

  /** Of every text that waits for it; returns how many. Asked to stop, it does so between two lots and loses nothing. */
  async takeDue(actor: Actor, signal?: AbortSignal): Promise<number> {
    for (let taken = 0; ;) {
      if (signal?.aborted) return taken;
      const lot = await this.uow.run(actor, async (tx) => {
        const due = await tx.sql(PRINTS_DUE, AT_ONCE);
        for (const { id, answers } of due) await takePrints(tx, id, answers);
        if (due.length > 0) await tx.delete(PrintDue, { id: due.map(({ id }) => id) });
        return due.length;
      });
      taken += lot;
      if (lot === 0) return taken;
    }
  }
}

/** The prints of one text take the place of those it had. */
export async function takePrints(tx: Tx, submissionId: string, answers: Snapshot['answers']): Promise<void> {
  const prints = printsOf(answers);
  await tx.sql(DROP_PRINTS, submissionId, prints);
  if (prints.length > 0) await tx.sql(TAKE_PRINTS, submissionId, prints);
}
