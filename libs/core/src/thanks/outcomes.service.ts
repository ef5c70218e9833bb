import { Injectable } from '@nestjs/common';
import {
  type Actor,
  DomainError,
  LIMITS,
  NotFound,
  type OutcomeKind,
  RuleBroken,
} from '@firsthand/contracts';
import { Outcome, OutcomeRecipient, type Reading, type Tx, UnitOfWork } from '@firsthand/persistence';
import { Letters } from '../notifications/letters.ts';
import { once } from '../tenancy/idempotency.ts';
import { asWritten } from '../tenancy/text.ts';
import {
  LEAVING,
  LEAVING_TO,
  type OutcomeRecipientView,
  OUTCOMES,
  type OutcomeView,
  RECIPIENTS,
  TAKE_LEAVING,
  WITHDRAW,
} from './outcomes.queries.ts';
import { checkOwnWords } from './thanks.rules.ts';

export interface GivenOutcomeMessage {
  readonly kind: OutcomeKind;
  readonly subject: string;
  /** The word before each name, such as “Dear”. */
  readonly greeting: string;
  readonly body: string;
  readonly contactIds: readonly string[];
}

/** So long it can be taken back. */
const LEAVES_AFTER_MINUTES = 5;
/** Outcomes looked for at a time. */
const BATCH = 50;

/** Telling those one interviewed what became of it: one mail each, which can be taken back until it leaves. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly letters: Letters,
  ) {}

  /** What the actor has told so far, the latest first. */
  async outcomes(actor: Actor): Promise<OutcomeView[]> {
    const rows = await this.uow.read(actor, (read) => read.sql(OUTCOMES, actor.userId, null));
    return rows.map(({ outcome }) => outcome);
  }

  /** Everybody the actor has met, and who of them can be written to. */
  async recipients(actor: Actor): Promise<OutcomeRecipientView[]> {
    return this.uow.read(actor, (read) => read.sql(RECIPIENTS, actor.userId));
  }

  /** Tells it once per key. It leaves in some minutes, to each by a mail of their own. */
  async announce(
    actor: Actor,
    given: GivenOutcomeMessage,
    idempotencyKey?: string | null,
  ): Promise<OutcomeView> {
    checkOwnWords(given.body);
    return this.uow.run(actor, async (tx) => {
      const { id } = await once(tx, idempotencyKey, { announceOutcome: given }, async () => ({
        id: await keep(tx, given),
      }));
      return outcomeOf(tx, id);
    });
  }

  /** Takes it back. @throws RuleBroken when it has left. */
  async withdraw(actor: Actor, id: string): Promise<OutcomeView> {
    return this.uow.run(actor, async (tx) => {
      const withdrawn = await tx.first(WITHDRAW, actor.userId, id, tx.now);
      const outcome = await outcomeOf(tx, id);
      if (!withdrawn) throw new RuleBroken('outcome-left', 'This has left already.');
      return outcome;
    });
  }

  /** Sends what is to leave in the tenant; returns how many letters were written. */
  async sendDue(actor: Actor, signal?: AbortSignal): Promise<number> {
    let written = 0;
    for (;;) {
      const leaving = await this.uow.run(actor, (tx) => tx.sql(LEAVING, tx.now, BATCH));
      for (const { id, ownerId } of leaving)
        written += await this.uow.run({ ...actor, userId: ownerId, roles: ['STUDENT'] }, (tx) =>
          this.send(tx, id),
        );
      if (leaving.length < BATCH || signal?.aborted) return written;
    }
  }

  /** What was allowed when it was written may not be any more: each is looked at again. */
  private async send(tx: Tx, id: string): Promise<number> {
    const leaving = await tx.first(TAKE_LEAVING, tx.actor.userId, id, tx.now);
    if (!leaving) return 0;
    let written = 0;
    for (const { id: recipientId, contactId, name, email, heldBack } of await tx.sql(LEAVING_TO, id)) {
      const heldBackBy =
        heldBack ??
        (await this.letters
          .writeLetter(tx, {
            contactId,
            to: { name, address: email },
            subject: leaving.subject,
            text: `${leaving.greeting} ${name},\n\n${leaving.body}`,
            purpose: 'OUTCOME',
            dedupKey: `outcome:${id}:${contactId}`,
          })
          .then(() => null, ruleOf));
      if (heldBackBy === null) written += 1;
      else await tx.update(OutcomeRecipient, { id: recipientId }, { heldBackBy });
    }
    return written;
  }
}

/** A letter that may not leave holds back nobody else's. */
function ruleOf(error: unknown): string {
  if (error instanceof RuleBroken) return error.details.rule;
  if (error instanceof DomainError && error.code === 'BAD_USER_INPUT') return 'NO_ADDRESS';
  throw error;
}

async function keep(tx: Tx, { kind, contactIds, ...words }: GivenOutcomeMessage): Promise<string> {
  const wanted = [...new Set(contactIds)];
  if (wanted.length === 0) throw new RuleBroken('nobody-to-write-to', 'Choose at least one person to tell.');
  if (wanted.length > LIMITS.lettersPerDay)
    throw new RuleBroken('letters-enough', `Choose up to ${LIMITS.lettersPerDay} people at a time.`, {
      perDay: LIMITS.lettersPerDay,
    });
  const known = await tx.sql(RECIPIENTS, tx.actor.userId);
  for (const contactId of wanted) {
    const person = known.find((one) => one.contactId === contactId);
    if (!person) throw new NotFound();
    if (person.heldBack === 'NO_ADDRESS')
      throw new RuleBroken('no-address', `You have no address of ${person.name}.`, { name: person.name });
    if (person.heldBack === 'SAID_NO')
      throw new RuleBroken('rather-not', `${person.name} said that you should rather not come back.`, {
        name: person.name,
      });
    if (person.heldBack)
      throw new RuleBroken('do-not-contact', 'This person asked not to be contacted. Please respect that.');
  }
  const line = (text: string) => asWritten(text).replace(/\s+/gu, ' ').trim();
  const [id] = (await tx.insert(Outcome, {
    ownerId: tx.actor.userId,
    kind,
    subject: line(words.subject),
    greeting: line(words.greeting),
    body: asWritten(words.body).trim(),
    leavesAt: new Date(tx.now.getTime() + LEAVES_AFTER_MINUTES * 60_000),
    sentAt: null,
    withdrawnAt: null,
    createdAt: tx.now,
  })) as [string];
  await tx.insert(
    OutcomeRecipient,
    wanted.map((contactId) => ({ outcomeId: id, contactId, heldBackBy: null })),
  );
  return id;
}

async function outcomeOf(reading: Reading, id: string): Promise<OutcomeView> {
  const row = await reading.first(OUTCOMES, reading.actor.userId, id);
  if (!row) throw new NotFound();
  return row.outcome;
}
