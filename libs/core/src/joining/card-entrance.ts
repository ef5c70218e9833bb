import { Inject, Injectable } from '@nestjs/common';
import { type Actor, BadInput, systemActor } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import type { Clock } from '@firsthand/platform';
import type { Door, Entrance } from '../identity/entrance.ts';
import { isSignInName, normalSignInName, passwordProblems } from '../identity/identity.rules.ts';
import { Passwords } from '../identity/passwords.ts';
import { entered, type FirstStep, SecondDoor, signOnOnly } from '../identity/second-door.ts';
import { END_CHALLENGES } from '../identity/second-step.queries.ts';
import { endSessionsOf } from '../identity/sessions.service.ts';
import { SignInService } from '../identity/sign-in.service.ts';
import { Tries } from '../identity/tries.ts';
import { orTaken } from '../tenancy/or-taken.ts';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import { cardDead } from './joining.errors.ts';
import { CARD_CODE_LENGTH, readCode, suggestedName } from './joining.rules.ts';
import type { Comer } from './joining.service.ts';
import { END_CARDS, NAME_THEM, OPEN_CARD, type PersonCardView, USE_CARD } from './person-cards.queries.ts';
import { cardHash } from './person-cards.service.ts';

/** Coming in by a card: looked at as often as one likes, used once. */
@Injectable()
export class CardEntrance {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tries: Tries,
    private readonly passwords: Passwords,
    private readonly signIns: SignInService,
    private readonly second: SecondDoor,
  ) {}

  /** Whose card this is, to whoever holds it; null when it opens nothing (any more). @throws RateLimited */
  async card(input: { tenant: string; code: string }, comer: Comer): Promise<PersonCardView | null> {
    const tried = await this.tries.guessingCodes(comer.address);
    const found = await this.find(input, comer.requestId);
    if (!found) return null;
    await tried.right();
    const { givenName, signInName, number, again, expiresAt, tenant } = found.card;
    return {
      givenName,
      signInName: signInName ?? suggestedName(number),
      again,
      expiresAt,
      tenant,
    };
  }

  /**
   * Uses a card: they get their sign-in name and password and are in. Of many at once, one succeeds. Where they were in
   * before, every session of theirs ends.
   * @throws NotInYet; RuleBroken card-dead, sign-on-only; BadInput, RateLimited
   */
  async redeem(
    input: {
      tenant: string;
      code: string;
      signInName: string;
      password: string;
    },
    door: Door,
  ): Promise<Entrance> {
    const tried = await this.tries.guessingCodes(door.address);
    const found = await this.find(input, door.requestId);
    if (!found) throw cardDead();
    await tried.right();
    const { actor, card } = found;
    if (card.signOnOnly) throw signOnOnly();
    const name = normalSignInName(input.signInName);
    if (!isSignInName(name))
      throw badName('signInName.shape', 'Use 2 to 60 letters, digits, dots or dashes.');
    const problems = passwordProblems(input.password, name);
    if (problems.length > 0) throw new BadInput(problems);
    const passwordHash = await this.passwords.hash(input.password, async () => {
      if (!(await this.find(input, door.requestId))) throw cardDead();
    });
    if (door.cookie) await this.signIns.endSession(door.cookie, door.requestId);
    const first = await this.use(actor, card.id, { name, passwordHash }, door);
    await this.tries.forgetCodes(actor.tenantId, card.userId);
    return entered(first);
  }

  private use(
    actor: Actor,
    cardId: string,
    { name, passwordHash }: { name: string; passwordHash: string },
    door: Door,
  ): Promise<FirstStep> {
    const taken = badName('signInName.taken', 'Somebody else has this name. Choose another.');
    return orTaken(
      this.uow.run(actor, async (tx) => {
        const used = await tx.first(USE_CARD, cardId, tx.now);
        if (!used) throw cardDead();
        if (!(await tx.first(NAME_THEM, used.userId, name, passwordHash))) throw taken;
        await tx.sql(END_CARDS, [used.userId], tx.now);
        await endSessionsOf(tx, used.userId);
        await tx.sql(END_CHALLENGES, used.userId, tx.now);
        await tx.audit('card.used', { kind: 'user', id: used.userId });
        return this.second.admit(tx, used.userId, { through: 'CARD' }, door);
      }),
      taken,
    );
  }

  private async find({ tenant, code: typed }: { tenant: string; code: string }, requestId: string) {
    const tenantId = await this.uow.tenantIdOf(tenant.trim().toLowerCase());
    const code = readCode(typed, CARD_CODE_LENGTH);
    if (!tenantId || !code) return null;
    const actor = systemActor(tenantId, requestId);
    const card = await this.cardOf(actor, cardHash(tenantId, code));
    return card && { actor, card };
  }

  private cardOf(actor: Actor, codeHash: string) {
    return this.uow.read(actor, (read) => read.first(OPEN_CARD, codeHash, this.clock.now()));
  }
}

const badName = (rule: string, message: string) => new BadInput([{ path: 'signInName', message, rule }]);
