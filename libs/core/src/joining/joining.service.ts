import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, NotFound, systemActor } from '@firsthand/contracts';
import { Enrolment, JoinCode, Joining, type Tx, UnitOfWork, User } from '@firsthand/persistence';
import { type Clock, newId } from '@firsthand/platform';
import { isEmail } from '../identity/email.ts';
import { normalEmail } from '../identity/identity.rules.ts';
import { inviteUsers } from '../identity/invitations.ts';
import { Tries } from '../identity/tries.ts';
import { refuse, tidy } from '../sections/sections.rules.ts';
import { Welcoming } from '../sections/welcoming.ts';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import { codeDead, codeFull, joinerIsStaff, joinerLeft } from './joining.errors.ts';
import {
  BECOME_STUDENT,
  ENROL_JOINER,
  JOIN_CARD,
  type JoinCardView,
  MAKE_JOINER,
  TAKE_SEAT,
} from './joining.queries.ts';
import { readCode, stateOfCode } from './joining.rules.ts';

/** Every question to come in takes at least this long, so that none tells whether there is such an account. */
const ASK_ANSWER_MS = 150;

/** Where somebody who tries a code comes from. */
export interface Comer {
  readonly address: string;
  readonly requestId: string;
}

/**
 * Coming into a section by a code. It is always somebody signed in who joins: who has no account is invited to the
 * address they give, and joins once that mail has proved it theirs. An account that is there is never touched.
 */
@Injectable()
export class JoiningService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tries: Tries,
    private readonly welcoming: Welcoming,
  ) {}

  /** What a code opens, to whoever has it; null when it opens nothing (any more). @throws RateLimited */
  async card(input: { tenant: string; code: string }, comer: Comer): Promise<JoinCardView | null> {
    const tried = await this.tries.guessingCodes(comer.address);
    const found = await this.find(input, comer);
    if (found) await tried.right();
    return found?.card ?? null;
  }

  /**
   * Invites a new address to an account that goes on to join. Says nothing of whether there is one already.
   * @throws RuleBroken join-code-dead, join-code-full; BadInput, RateLimited
   */
  async ask(
    input: {
      tenant: string;
      code: string;
      email: string;
      givenName: string;
      familyName: string;
    },
    comer: Comer,
  ): Promise<void> {
    const email = normalEmail(input.email);
    const [givenName, familyName] = [tidy(input.givenName), tidy(input.familyName)];
    const tried = await this.tries.guessingCodes(comer.address);
    const found = await this.find(input, comer);
    if (!found) throw codeDead();
    await tried.right();
    if (found.card.full) throw codeFull();
    refuse(
      [!isEmail(email), 'email', 'Write an e-mail address like name@example.org.'],
      [givenName + familyName === '', 'familyName', 'Write your name.'],
    );
    await this.tries.askingToJoin({ address: comer.address, code: found.code });
    const { slug } = found.card.tenant;
    const invited = async () => {
      if (await this.tries.mayMailReset(`join\n${slug}\n${email}`))
        await this.invite(
          found.actor,
          { email, givenName, familyName },
          found.card,
          `/join/${slug}/${found.code}`,
        );
    };
    // It takes as long whether there is such an account or not.
    await Promise.all([invited(), sleep(ASK_ANSWER_MS)]);
  }

  /**
   * Whoever is signed in comes into the section; joining twice is joining once. Of many at once, no more than may.
   * @throws RuleBroken join-code-dead, join-code-full, joiner-is-staff, joiner-left; RateLimited
   */
  async join(actor: Actor, typed: string, comer: Comer): Promise<string> {
    if (actor.userId === 'system') throw new NotFound();
    const userId = actor.userId;
    const tried = await this.tries.guessingCodes(comer.address);
    let isGuess = true;
    try {
      return await this.uow.run(actor, async (tx) => {
        const code = readCode(typed);
        const row = code && (await tx.findOne(JoinCode, { code }));
        if (!row) throw codeDead();
        isGuess = false;
        const before = await tx.findOne(Enrolment, {
          sectionId: row.sectionId,
          userId,
        });
        if (before) return already(before);
        const state = stateOfCode({ ...row, revoked: row.revokedAt !== null }, tx.now);
        if (state === 'FULL') throw codeFull();
        if (state !== 'OPEN') throw codeDead();
        return this.enrol(tx, row, userId);
      });
    } finally {
      // After the transaction, whose connection must not wait for another. A full code is no guess either.
      if (!isGuess) await tried.right();
    }
  }

  private async enrol(
    tx: Tx,
    { id: codeId, sectionId, cohortId }: JoinCode,
    userId: string,
  ): Promise<string> {
    const made = await tx.first(ENROL_JOINER, newId(), sectionId, userId, cohortId, tx.now);
    // They were quicker in another window.
    if (!made) return already((await tx.findOne(Enrolment, { sectionId, userId }))!);
    const { id } = made;
    await tx.insert(Joining, { id, joinCodeId: codeId, joinedAt: tx.now });
    await tx.sql(BECOME_STUDENT, userId);
    if (cohortId) await this.welcoming.welcome(tx, cohortId);
    await tx.audit('enrolment.joined', { kind: 'enrolment', id }, { sectionId, userId, joinCodeId: codeId });
    // Last, because whoever comes at the same time waits here: the database gives away no seat twice.
    if (!(await tx.first(TAKE_SEAT, codeId, tx.now))) throw codeFull();
    return id;
  }

  private async find({ tenant, code: typed }: { tenant: string; code: string }, { requestId }: Comer) {
    const tenantId = await this.uow.tenantIdOf(tenant.trim().toLowerCase());
    const code = readCode(typed);
    if (!tenantId || !code) return null;
    const actor = systemActor(tenantId, requestId);
    const card = await this.cardOf(actor, code);
    return card && { actor, card, code };
  }

  private cardOf(actor: Actor, code: string): Promise<JoinCardView | null> {
    return this.uow.read(actor, (read) => read.first(JOIN_CARD, code, this.clock.now()));
  }

  /** Who was invited and has not come in yet is invited anew; who has an account signs in, and gets no mail. */
  private async invite(
    actor: Actor,
    { email, givenName, familyName }: { email: string; givenName: string; familyName: string },
    { sectionName }: JoinCardView,
    next: string,
  ): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      const [made] = await tx.sql(MAKE_JOINER, newId(), email, givenName, familyName, tx.now);
      const id = made?.id ?? (await tx.findOne(User, { email }))!.id;
      const invited = await inviteUsers(tx, [id], { sectionName, next });
      if (invited.length > 0)
        await tx.audit('join.asked', { kind: 'user', id }, { made: made !== undefined });
    });
  }
}

/** Who is a student there stays one; nobody takes themselves back. */
function already({ id, role, droppedAt }: Enrolment): string {
  if (role !== 'STUDENT') throw joinerIsStaff();
  if (droppedAt !== null) throw joinerLeft();
  return id;
}
