import { Injectable } from '@nestjs/common';
import { type Actor, BadInput, CLAIM_MINUTES, LIMITS, NotFound } from '@firsthand/contracts';
import { GradingClaim, type Tx, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { openedBy } from '../tenancy/opened-work.ts';
import { CLAIM, CLAIM_FIRST, CLAIMS, type ClaimView, FLAG, LOCK_CLAIM } from './claims.queries.ts';

/** So often somebody else was quicker by a hair before we say that nothing is free. */
const TRIES = 20;

/**
 * Who grades what just now. A claim lasts ten minutes from the last time the page said that it is open; it keeps others
 * from finishing the same grade, never from writing a draft.
 */
@Injectable()
export class ClaimsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What is open just now: of one assignment, or of everything the actor grades. */
  async claims(actor: Actor, assignmentId: string | null = null): Promise<ClaimView[]> {
    if (assignmentId !== null && !isId(assignmentId)) throw new NotFound();
    return this.uow.read(actor, async (read) =>
      (await read.sql(CLAIMS, assignmentId, actor.userId, read.now)).map(({ claim }) => claim),
    );
  }

  /**
   * Takes it or keeps it for longer. Somebody else's comes back as theirs, unless it is taken over: then they are told.
   */
  async claim(actor: Actor, submissionId: string, takeOver = false): Promise<ClaimView> {
    if (!isId(submissionId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      if (takeOver) await takeFrom(tx, submissionId);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const found = (await tx.first(CLAIM, submissionId, actor.userId, tx.now, until(tx), openedBy(tx)))!;
        if (!found.known) throw new NotFound();
        // Null when somebody took it in this very moment: look again.
        if (found.held) return found.held;
      }
      throw new NotFound();
    });
  }

  /**
   * The first of these, in this order, that waits for a grade and nobody else has; null when none is free. What one had
   * before is let go in the same breath, so that nobody sits on more than they look at.
   */
  async claimFirst(
    actor: Actor,
    submissionIds: readonly string[],
    letGo: string | null = null,
  ): Promise<ClaimView | null> {
    if (submissionIds.length > LIMITS.pageSize)
      throw new BadInput([{ path: 'submissionIds', message: `Up to ${LIMITS.pageSize} at a time.` }]);
    if (![...submissionIds, ...(letGo === null ? [] : [letGo])].every(isId)) throw new NotFound();
    for (let tries = 0; tries < TRIES; tries += 1) {
      // Each try sees what was committed before it.
      const found = await this.uow.run(actor, (tx) =>
        tx.first(CLAIM_FIRST, submissionIds, actor.userId, tx.now, until(tx), letGo),
      );
      if (found!.held) return found!.held;
      if (!found!.free) break;
    }
    return null;
  }

  /** One has left it. What was written stays. */
  async letGo(actor: Actor, submissionId: string): Promise<void> {
    if (!isId(submissionId)) throw new NotFound();
    const heldBy = actor.userId;
    await this.uow.run(actor, (tx) => tx.delete(GradingClaim, { id: submissionId, heldBy }));
  }

  /** To be looked at again, by whoever grades it; or no longer. */
  async flag(actor: Actor, submissionId: string, on: boolean): Promise<void> {
    if (!isId(submissionId)) throw new NotFound();
    const found = await this.uow.run(actor, (tx) => tx.first(FLAG, submissionId, actor.userId, on, tx.now));
    if (!found) throw new NotFound();
  }
}

const until = (tx: Tx) => new Date(tx.now.getTime() + CLAIM_MINUTES * 60_000);

async function takeFrom(tx: Tx, submissionId: string): Promise<void> {
  const { actor, now } = tx;
  const theirs = await tx.first(LOCK_CLAIM, submissionId, actor.userId, now);
  if (!theirs || theirs.heldBy === actor.userId || !theirs.live) return;
  await tx.delete(GradingClaim, { id: submissionId });
  await tx.audit('claim.taken-over', { kind: 'submission', id: submissionId }, { from: theirs.heldBy });
  await tx.notify([
    {
      userId: theirs.heldBy,
      kind: 'CLAIM_TAKEN',
      params: { markerName: theirs.markerName, assignmentTitle: theirs.title },
      path: `/grading/${theirs.assignmentId}/${submissionId}`,
      dedupKey: `claim-taken:${submissionId}:${now.toISOString()}`,
      mail: false,
    },
  ]);
}
