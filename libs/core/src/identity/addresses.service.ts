import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { type Actor, BadInput, RuleBroken, systemActor } from '@firsthand/contracts';
import { UnitOfWork, User } from '@firsthand/persistence';
import { type Clock, readToken, sameHash } from '@firsthand/platform';
import { orTaken } from '../tenancy/or-taken.ts';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import { isEmail } from './email.ts';
import { OPEN_LINK, USE_LINK } from './identity.queries.ts';
import { normalEmail } from './identity.rules.ts';
import { mailLinks } from './links.ts';
import { notValid, RESET_ANSWER, RESET_ANSWER_MS } from './links.service.ts';
import { Passwords } from './passwords.ts';
import { Tries } from './tries.ts';

/** An address for somebody who has none: asked for by them, theirs once a mail there was answered. */
@Injectable()
export class AddressesService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly tries: Tries,
    @Optional() @Inject(RESET_ANSWER) private readonly answerMs: number = RESET_ANSWER_MS,
  ) {}

  /**
   * Mails the address a link that makes it the actor's. Says nothing of whether somebody has it already, neither in
   * words nor in time; then nothing is mailed. Whoever can read an address can choose a new password by it, so the one
   * they have is asked for.
   * @throws BadInput, RateLimited; RuleBroken has-address
   */
  async ask(actor: Actor, input: { address: string; password: string }, from: string): Promise<void> {
    const address = normalEmail(input.address);
    if (!isEmail(address))
      throw new BadInput([{ path: 'address', message: 'Write an e-mail address like name@example.org.' }]);
    const counted = await this.tries.signingIn({
      account: `address\n${actor.tenantId}\n${actor.userId}`,
      address: from,
      browser: null,
    });
    const own = await this.uow.read(actor, (read) => read.get(User, actor.userId));
    if (!(await this.passwords.fits(input.password, own.passwordHash)))
      throw new BadInput([
        { path: 'password', message: 'This is not your password.', rule: 'password.wrong' },
      ]);
    await counted.succeeded();
    if (own.email !== null) throw new RuleBroken('has-address', 'You have an address here already.');
    const mailed = async () => {
      if (await this.tries.mayMailReset(`address\n${actor.tenantId}\n${address}`))
        await this.mail(actor, address);
    };
    await Promise.all([mailed(), sleep(this.answerMs)]);
  }

  /** Makes the address theirs, whoever's browser this is. @throws RuleBroken LINK_NOT_VALID, address-taken; RateLimited */
  async confirm(token: string, door: { address: string; requestId: string }): Promise<void> {
    const counted = await this.tries.usingLinks(door.address);
    const read = readToken(token);
    if (!read) throw notValid();
    const actor = systemActor(read.tenantId, door.requestId);
    const link = await this.linkOf(actor, read.id);
    if (link?.purpose !== 'ADDRESS' || !sameHash(link.secretHash, read.secretHash)) throw notValid();
    await orTaken(
      this.give(actor, read.id),
      new RuleBroken('address-taken', 'Somebody here has this address already. Give another one.'),
    );
    await counted.right();
  }

  private async give(actor: Actor, linkId: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      const used = await tx.first(USE_LINK, linkId, tx.now);
      if (!used) throw notValid();
      const given = await tx.update(
        User,
        { id: used.userId, email: null, erasedAt: null },
        { email: used.address, bouncedAt: null },
      );
      if (!given) throw notValid();
      await tx.audit('link.use', { kind: 'user', id: used.userId }, { purpose: used.purpose });
    });
  }

  private linkOf(actor: Actor, id: string) {
    return this.uow.read(actor, (read) => read.first(OPEN_LINK, id, this.clock.now()));
  }

  private async mail(actor: Actor, address: string): Promise<void> {
    if (actor.userId === 'system') return;
    const { userId } = actor;
    await this.uow.run(actor, async (tx) => {
      if (await tx.findOne(User, { email: address })) return;
      await mailLinks(tx, 'ADDRESS', [userId], { address });
      await tx.audit('address.asked', { kind: 'user', id: userId });
    });
  }
}
