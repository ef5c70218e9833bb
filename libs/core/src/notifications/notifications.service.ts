import { Injectable } from '@nestjs/common';
import type { Actor, MailParams, NoticeKind } from '@firsthand/contracts';
import { afterCursor, type Page, pageOf, rowsToFetch, statement, UnitOfWork } from '@firsthand/persistence';
import { isTemplate, messageFor } from './texts.ts';

export interface NotificationCard {
  id: string;
  kind: string;
  title: string;
  body: string;
  path: string;
  createdAt: Date;
  readAt: Date | null;
}

interface Row extends Omit<NotificationCard, 'title' | 'body'> {
  params: Record<string, unknown>;
  locale: string;
  institution: string;
  zone: string;
}

/** Newest first; keyset on (created_at, id). */
const PAGE = statement<
  Row,
  readonly [
    userId: string,
    unreadOnly: boolean,
    afterAt: string | null,
    afterId: string | null,
    limit: number,
  ]
>(`
  select n.id, n.kind, n.params, n.path, n.created_at as "createdAt", n.read_at as "readAt",
    u.locale, t.name as institution, t.zone
  from notifications n
  join users u on u.tenant_id = n.tenant_id and u.id = n.user_id
  join tenant_settings t on t.tenant_id = n.tenant_id
  where n.tenant_id = $1 and n.user_id = $2 and (not $3 or n.read_at is null)
    and ($4::timestamptz is null or (n.created_at, n.id) < ($4::timestamptz, $5::uuid))
  order by n.created_at desc, n.id desc limit $6`);

const UNREAD = statement<{ count: number }, readonly [userId: string]>(`
  select count(*)::int as count from notifications n
  where n.tenant_id = $1 and n.user_id = $2 and n.read_at is null`);

const MARK_READ = statement<
  { id: string },
  readonly [userId: string, ids: readonly string[] | null, now: Date]
>(`
  update notifications set read_at = $4
  where tenant_id = $1 and user_id = $2 and read_at is null and ($3::uuid[] is null or id = any($3::uuid[]))
  returning id`);

/** What a person is told in the product. Everyone sees their own and nobody else's. */
@Injectable()
export class NotificationsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The actor's own, newest first, in their language. */
  async list(
    actor: Actor,
    page: { first: number; after?: string | null; unreadOnly?: boolean },
  ): Promise<Page<NotificationCard>> {
    const [createdAt, id] = afterCursor(page.after, ['instant', 'id']);
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(
        PAGE,
        actor.userId,
        page.unreadOnly ?? false,
        createdAt,
        id,
        rowsToFetch(page.first),
      );
      const cards = rows.map((row) => cardOf(row, read.now));
      return pageOf(cards, page.first, (card) => [card.createdAt.toISOString(), card.id]);
    });
  }

  /** How many the actor has not read. */
  async unread(actor: Actor): Promise<number> {
    if (actor.userId === 'system') return 0;
    return this.uow.read(actor, async (read) => (await read.first(UNREAD, actor.userId))?.count ?? 0);
  }

  /** Marks these, or all, as read; returns how many were not before. Others' ids change nothing. */
  async markRead(actor: Actor, ids: readonly string[] | null): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      const marked = (await tx.sql(MARK_READ, actor.userId, ids, tx.now)).length;
      if (marked > 0) tx.hasNews = true;
      return marked;
    });
  }
}

/** They speak of a day as today or tomorrow, which it is on one day only. */
const BY_THE_DAY: ReadonlySet<string> = new Set<NoticeKind>(['MEETING_TOMORROW', 'NEXT_STEP_DUE']);

/**
 * In the words it had when it came: a letter of last month does not begin to say that something is still not done. But
 * what was tomorrow last night is today.
 */
function cardOf({ params, locale, institution, zone, ...row }: Row, now: Date): NotificationCard {
  // An unknown kind is one of a newer release, read during a rolling deploy.
  const { title, body } = isTemplate(row.kind)
    ? messageFor(row.kind, params as unknown as MailParams[typeof row.kind], {
        locale,
        institution,
        zone,
        now: BY_THE_DAY.has(row.kind) ? now : row.createdAt,
      })
    : { title: row.kind, body: '' };
  return { ...row, title, body };
}
