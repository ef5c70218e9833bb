import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden } from '@firsthand/contracts';
import { PersonCard, UnitOfWork } from '@firsthand/persistence';
import { sha256 } from '@firsthand/platform';
import { sectionName } from '../sections/section-name.ts';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import type { PersonView } from '../sections/sections.queries.ts';
import { cardNotForThem } from './joining.errors.ts';
import { CARD_CODE_LENGTH } from './joining.rules.ts';
import { CARD_HOLDERS, type CardHolderView, END_CARDS, LOCK_HOLDERS } from './person-cards.queries.ts';
import { randomCode } from './random-code.ts';

/** Long enough for whoever was ill when the cards were handed out. */
export const CARD_LIFE_DAYS = 30;
const DAY_MS = 86_400_000;
/** More than a section has. */
export const CARDS_AT_ONCE = 500;

/** What goes to the printer, and is kept nowhere. */
export interface PrintedCardView {
  person: PersonView;
  number: string | null;
  sectionName: string;
  code: string;
  expiresAt: string;
}

/** What of a code is kept. Its tenant goes in, so that the same code of two institutions cannot be seen to be the same. */
export const cardHash = (tenantId: string, code: string) => sha256(`card\n${tenantId}\n${code}`);

/**
 * Cards for people without an address: each opens one account, once. Whoever prints one for somebody who was in before
 * lets whoever holds it choose a new password, so only students who have no other way get one, and it is written down.
 */
@Injectable()
export class PersonCardsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Who in a section has no address, and how their cards stand. */
  async holders(actor: Actor, sectionId: string): Promise<CardHolderView[]> {
    return this.uow.read(actor, async (read) => {
      await assertStaffOf(read, sectionId, ['INSTRUCTOR']);
      return read.sql(CARD_HOLDERS, ...reachOf(actor), sectionId, null, read.now);
    });
  }

  /**
   * New cards for these people; those they had open nothing any more.
   * @throws RuleBroken card-not-for-them; then nobody gets one
   */
  async print(actor: Actor, sectionId: string, userIds: readonly string[]): Promise<PrintedCardView[]> {
    if (actor.userId === 'system') throw new Forbidden();
    const printedBy = actor.userId;
    const wanted = [...new Set(userIds)];
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, sectionId, ['INSTRUCTOR']);
      await tx.sql(LOCK_HOLDERS, wanted);
      const holders = await tx.sql(CARD_HOLDERS, ...reachOf(actor), section.id, wanted, tx.now);
      if (wanted.length === 0 || holders.length < wanted.length) throw cardNotForThem();
      await tx.sql(END_CARDS, wanted, tx.now);
      const expiresAt = new Date(tx.now.getTime() + CARD_LIFE_DAYS * DAY_MS);
      const printed = holders.map(({ person, number }) => ({
        person,
        number,
        code: randomCode(CARD_CODE_LENGTH),
      }));
      await tx.insert(
        PersonCard,
        printed.map(({ person, code }) => ({
          userId: person.id,
          codeHash: cardHash(tx.actor.tenantId, code),
          ...{ printedBy, printedAt: tx.now, expiresAt, usedAt: null },
        })),
      );
      for (const { person } of printed)
        await tx.audit('card.printed', { kind: 'user', id: person.id }, { sectionId: section.id });
      const name = await sectionName(tx, section);
      return printed.map((card) => ({
        ...card,
        sectionName: name,
        expiresAt: expiresAt.toISOString(),
      }));
    });
  }
}
