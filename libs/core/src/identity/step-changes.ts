import { RuleBroken } from '@firsthand/contracts';
import type { Reading, Tx } from '@firsthand/persistence';
import { sha256 } from '@firsthand/platform';
import { hasStep, late, told } from './second-door.ts';
import {
  DROP_PAPER_ALONE,
  KEEP_PAPER,
  PROVE_SESSION,
  SHOWN_SINCE,
  UNPROVE,
  WAYS_OF,
  type WaysView,
} from './second-step.queries.ts';
import { newPaperCodes, plainCode, PROOF_LIFE_MS } from './second-step.rules.ts';
import { endSessionsOf } from './sessions.service.ts';

/** Somebody's ways of coming in, and whether they have shown so lately that it is they that these may be changed. */
export interface Standing {
  readonly ways: WaysView;
  readonly lately: boolean;
}

/**
 * Who has a second step has shown it lately, who has none has signed in lately. A session that is merely open says too
 * little: whoever finds it could add a way of their own, and with the first one the owner is out.
 */
export async function standing(
  reading: Reading,
  userId: string,
  sessionId: string | null,
): Promise<Standing> {
  const since = new Date(reading.now.getTime() - PROOF_LIFE_MS);
  const ways = (await reading.first(WAYS_OF, userId, reading.now))!;
  const session = sessionId ? await reading.first(SHOWN_SINCE, sessionId, userId, since) : null;
  return { ways, lately: (hasStep(ways) ? session?.proved : session?.opened) ?? false };
}

/** Before anything is changed about how one comes in. @throws RuleBroken second-step-stale, second-step-fresh */
export async function mayChange(tx: Tx, sessionId: string | null): Promise<WaysView> {
  const { ways, lately } = await standing(tx, tx.actor.userId, sessionId);
  if (lately) return ways;
  throw hasStep(ways) ? stale() : new RuleBroken('second-step-fresh', 'Sign in once more, then set it up.');
}

/** Before something is made that opens the account without its second step. @throws RuleBroken second-step-stale */
export async function stepShown(tx: Tx, sessionId: string | null): Promise<void> {
  const { ways, lately } = await standing(tx, tx.actor.userId, sessionId);
  if (hasStep(ways) && !lately) throw stale();
}

/** A way was added by who is here. With the first, other sessions end, and there are codes for paper. */
export async function turnOn(
  tx: Tx,
  sessionId: string | null,
  way: 'APP' | 'PASSKEY',
  before: WaysView,
): Promise<string[] | null> {
  const { userId } = tx.actor;
  if (!sessionId || !(await tx.first(PROVE_SESSION, sessionId, userId, tx.now))) throw late();
  const first = !hasStep(before);
  await told(tx, userId, first ? 'ON' : way);
  if (first) await endSessionsOf(tx, userId, sessionId);
  return first || before.paperCodesLeft === 0 ? newPaper(tx) : null;
}

/** A way was taken away; with the last, the second step is off, its codes for paper go too, and nobody has shown it. */
export async function wayGone(tx: Tx, change: 'APP_GONE' | 'PASSKEY_GONE'): Promise<void> {
  const { userId } = tx.actor;
  const off = await tx.first(DROP_PAPER_ALONE, userId);
  if (off) await tx.sql(UNPROVE, userId);
  await told(tx, userId, off ? 'OFF' : change);
}

export async function newPaper(tx: Tx): Promise<string[]> {
  const codes = newPaperCodes();
  await tx.sql(
    KEEP_PAPER,
    tx.actor.userId,
    codes.map((code) => sha256(plainCode(code))),
  );
  return codes;
}

const stale = () =>
  new RuleBroken('second-step-stale', 'Show your second step once more, then you can change it.');
