import { Injectable } from '@nestjs/common';
import { type Actor, BadInput, Conflict, LIMITS } from '@firsthand/contracts';
import { statement, UnitOfWork } from '@firsthand/persistence';
import { isEmail } from '../identity/email.ts';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { tidy } from '../tenancy/text.ts';
import { READING_INSTITUTION } from './mail-texts.queries.ts';
import { planTest } from './plan-test.ts';

/** Under which name an institution's mail comes and where answers go; each null for the installation's own. */
export interface MailSenderView {
  name: string | null;
  replyTo: string | null;
  version: number;
}

const VIEW = 'mail_sender as name, mail_reply_to as "replyTo", version';
const SENDER = statement<MailSenderView>(`select ${VIEW} from tenant_settings where tenant_id = $1`);
const SET_SENDER = statement<
  MailSenderView,
  readonly [version: number, name: string | null, replyTo: string | null]
>(`
  update tenant_settings set mail_sender = $3, mail_reply_to = $4, version = version + 1
  where tenant_id = $1 and version = $2 returning ${VIEW}`);

/** Who an institution's mail is from, as far as nobody wrote it themselves. The address it leaves from is the installation's. */
@Injectable()
export class MailSender {
  constructor(private readonly uow: UnitOfWork) {}

  async settings(actor: Actor): Promise<MailSenderView> {
    assertAdministrator(actor);
    return (await this.uow.read(actor, (read) => read.first(SENDER)))!;
  }

  /** @throws BadInput, Conflict */
  async change(actor: Actor, change: MailSenderView): Promise<MailSenderView> {
    assertAdministrator(actor);
    const name = tidy(change.name ?? '') || null;
    const replyTo = change.replyTo?.trim() || null;
    if (name !== null && name.length > LIMITS.senderLength)
      throw wrong('name', 'sender-long', `Use at most ${LIMITS.senderLength} characters.`);
    // Else it would look like another address than the one it comes from.
    if (name?.includes('@')) throw wrong('name', 'sender-address', 'Write a name here, not an address.');
    if (replyTo !== null && !isEmail(replyTo))
      throw wrong('replyTo', 'sender-reply', 'Write an e-mail address like office@example.org.');
    return this.uow.run(actor, async (tx) => {
      const changed = await tx.first(SET_SENDER, change.version, name, replyTo);
      if (!changed) throw new Conflict((await tx.first(SENDER))!.version);
      await tx.audit('mail-sender.change', { kind: 'tenant', id: actor.tenantId }, { name, replyTo });
      return changed;
    });
  }

  /** Mails the actor, to see whether it arrives and as whose; returns where it goes. @throws RuleBroken test-address */
  async tryOut(actor: Actor): Promise<string> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      const { address, refused } = (await tx.first(READING_INSTITUTION, actor.userId))!;
      const { version } = (await tx.first(SENDER))!;
      const params = { path: '/institution' };
      // Another name is another mail; the same one once a minute.
      return planTest(tx, { template: 'TEST_SENDER', params, about: `sender ${version}`, address, refused });
    });
  }
}

const wrong = (path: string, rule: string, message: string) => new BadInput([{ path, message, rule }]);
