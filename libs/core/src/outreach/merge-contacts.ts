import { Injectable } from '@nestjs/common';
import { type Actor, RuleBroken } from '@firsthand/contracts';
import { Contact, statement, type Tx, UnitOfWork } from '@firsthand/persistence';
import { Weighing } from '../assignments/weighing.ts';
import { CARE_OF_ONE, MARK_ASKED } from '../contacts/care.queries.ts';
import { forbidContact } from '../contacts/contact-care.ts';
import { type ContactView, LOCK_OWNER, REFERRERS } from '../contacts/contacts.queries.ts';
import { closesCircle, joined } from '../contacts/contacts.rules.ts';
import { ContactsService } from '../contacts/contacts.service.ts';
import { orTaken } from '../tenancy/or-taken.ts';
import { LOCK_CONTACT } from './outreach.queries.ts';

/** Of the attempts at both, only the latest may still be open: it says where asking stands. */
const CLOSE_ALL_BUT_LATEST = statement<never, readonly [contactIds: readonly string[]]>(`
  update outreaches r set due_on = null, expires_on = null, remind_at = null, version = r.version + 1,
    state = case when r.state in ('SENT', 'DRAFTED') then 'NO_ANSWER' else r.state end
  where r.tenant_id = $1 and r.contact_id = any($2::uuid[]) and coalesce(r.due_on, r.expires_on) is not null
    and r.id <> (select l.id from outreaches l where l.tenant_id = $1 and l.contact_id = any($2::uuid[])
      order by l.created_at desc, l.id desc limit 1)`);

/** Everything of any table that refers to one contact refers to the other from now on. */
const MOVE = statement<never, readonly [fromId: string, toId: string]>(`
  select move_contact(t.id, $2, $3) from tenants t join tenant_settings s on s.tenant_id = $1 and t.id = s.tenant_id`);

/** Two entries of a student's list that turned out to be one person. */
@Injectable()
export class MergeContacts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacts: ContactsService,
    private readonly weighing: Weighing,
  ) {}

  /**
   * Puts `otherId` into `keptId`: its attempts, interviews and referrals, and whatever was known of it and not of the
   * other. Then it is gone.
   */
  async merge(actor: Actor, keptId: string, otherId: string): Promise<ContactView> {
    if (keptId === otherId) throw new RuleBroken('same-contact', 'Choose two different people.');
    return this.uow.run(actor, async (tx) => {
      await tx.sql(LOCK_OWNER, actor.userId);
      for (const id of [keptId, otherId].sort()) await tx.sql(LOCK_CONTACT, actor.userId, id);
      const kept = await this.contacts.ownContact(tx, keptId);
      const other = await this.contacts.ownContact(tx, otherId);
      const care = (await tx.first(CARE_OF_ONE, otherId, tx.now))!;
      await tx.sql(CLOSE_ALL_BUT_LATEST, [keptId, otherId]);
      await tx.swap(Contact, keptId, kept.version, {
        ...joined(kept, other),
        referrerId: await this.referrerOf(tx, kept, other),
      });
      await orTaken(
        tx.sql(MOVE, otherId, keptId),
        new RuleBroken('cannot-merge', 'Each of the two has agreed to something of their own. Keep both.'),
      );
      await tx.delete(Contact, { id: otherId });
      if (care.mine) await tx.sql(MARK_ASKED, keptId, care.mine);
      if (care.forbidden) await forbidContact(tx, keptId);
      await this.weighing.weigh(tx, { userId: actor.userId });
      return this.contacts.ownContact(tx, keptId);
    });
  }

  /** Who named them: as it was, else who named the other, unless that closes a circle. */
  private async referrerOf(tx: Tx, kept: ContactView, other: ContactView): Promise<string | null> {
    for (const id of [kept.referrerId, other.referrerId]) {
      if (id === null || id === other.id || id === kept.id) continue;
      const chain = await tx.sql(REFERRERS, tx.actor.userId, id);
      const above = chain.map((referrer) => referrer.id);
      if (!closesCircle(kept.id, above) && !closesCircle(other.id, above)) return id;
    }
    return null;
  }
}
