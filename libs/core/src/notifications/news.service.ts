import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { statement, UnitOfWork } from '@firsthand/persistence';
import type { Clock } from '@firsthand/platform';
import { SESSION_IDLE_MS } from '../identity/identity.rules.ts';
import { CLOCK } from '../tenancy/tenancy.module.ts';

const UNREAD_OF = statement<
  { sessionId: string; unread: number },
  readonly [sessionIds: readonly string[], now: Date, seenSince: Date]
>(`
  select s.id as "sessionId", (
    select count(*) from notifications n
    where n.tenant_id = $1 and n.user_id = s.user_id and n.read_at is null)::int as unread
  from sessions s
  where s.tenant_id = $1 and s.id = any($2::uuid[]) and s.revoked_at is null and s.expires_at > $3 and s.last_seen_at > $4`);

/** What browsers that stay on the line are told. */
@Injectable()
export class NewsService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How much the holder of each of these sessions has not read; one that has ended is not among them. */
  async unreadBySession(actor: Actor, sessionIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - SESSION_IDLE_MS);
    const rows = await this.uow.read(actor, (read) => read.sql(UNREAD_OF, sessionIds, now, idleSince));
    return new Map(rows.map(({ sessionId, unread }) => [sessionId, unread]));
  }
}
