import { Injectable } from '@nestjs/common';
import { type Actor, type MailCategory, systemActor } from '@firsthand/contracts';
import { type Reading, statement, UnitOfWork } from '@firsthand/persistence';
import { readToken, type SecretToken } from '@firsthand/platform';
import { WISH } from './mail-wishes.service.ts';
import { listsIn } from './unsubscribing.rules.ts';

/** What a link to stop mail is about. */
export interface Stopping {
  readonly userId: string;
  readonly lists: readonly MailCategory[];
  readonly institution: string;
  readonly locale: string;
}

const READER = statement<
  { userId: string; mailKey: string; institution: string; locale: string },
  readonly [userId: string]
>(`
  select u.id as "userId", t.mail_key as "mailKey", t.name as institution, u.locale
  from users u join tenant_settings t on t.tenant_id = $1
  where u.tenant_id = $1 and u.id = $2`);

/** Stops mail by a link that came with it. Whoever holds the mail may: nobody has to sign in to be left alone. */
@Injectable()
export class Unsubscribing {
  constructor(private readonly uow: UnitOfWork) {}

  /** What this link would stop, or null. Looking stops nothing: mail scanners look. */
  async look(token: string, requestId: string): Promise<Stopping | null> {
    const link = readToken(token);
    return link && this.read(holder(link, requestId), link);
  }

  /** Stops it, for mail that waits already too; twice is once. */
  async stop(token: string, requestId: string): Promise<Stopping | null> {
    const link = readToken(token);
    return link && this.obey(holder(link, requestId), link);
  }

  private read(actor: Actor, link: SecretToken): Promise<Stopping | null> {
    return this.uow.read(actor, (read) => stoppingOf(read, link));
  }

  private obey(actor: Actor, link: SecretToken): Promise<Stopping | null> {
    return this.uow.run(actor, async (tx) => {
      const stopping = await stoppingOf(tx, link);
      if (!stopping) return null;
      const never = Object.fromEntries(stopping.lists.map((category) => [category, 'NEVER']));
      await tx.sql(WISH, stopping.userId, JSON.stringify(never), false, null, null, tx.now);
      await tx.audit('mail.stop', { kind: 'user', id: stopping.userId }, { lists: stopping.lists });
      return stopping;
    });
  }
}

function holder(link: SecretToken, requestId: string): Actor {
  return systemActor(link.tenantId, requestId);
}

async function stoppingOf(reading: Reading, link: SecretToken): Promise<Stopping | null> {
  const reader = await reading.first(READER, link.id);
  if (!reader) return null;
  const { mailKey, ...rest } = reader;
  const lists = listsIn(link, mailKey);
  return lists && { ...rest, lists };
}
