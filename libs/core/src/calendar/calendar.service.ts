import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '@firsthand/contracts';
import { CalendarFeed, UnitOfWork } from '@firsthand/persistence';
import { newId, readToken, type SecretToken } from '@firsthand/platform';
import { DATES, FEED } from './calendar.queries.ts';
import { feedFile, type FeedView, opens, pathOf } from './calendar.rules.ts';

const DAY_MS = 86_400_000;
/** What is over stays in the calendar for so long. */
const KEPT_DAYS = 60;
/** More than anybody has; a feed never grows without end. */
const AT_MOST = 1_000;
const NOTED_EVERY_MS = 3_600_000;

/** Somebody's dates in the calendar program of their choice, by a secret address that can be taken back. */
@Injectable()
export class CalendarService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Null for whoever has none. */
  async mine(actor: Actor): Promise<FeedView | null> {
    const feed = await this.uow.read(actor, (read) => read.first(FEED, actor.userId));
    if (!feed) return null;
    return { path: pathOf(actor.tenantId, feed), madeAt: feed.madeAt, readAt: feed.readAt };
  }

  /** Makes it, or gives it another address; the earlier one opens nothing from then on. */
  async make(actor: Actor): Promise<FeedView> {
    await this.uow.run(actor, async (tx) => {
      await tx.delete(CalendarFeed, { id: actor.userId });
      await tx.insert(CalendarFeed, { id: actor.userId, serial: newId(), madeAt: tx.now, readAt: null });
      await tx.audit('calendar.make', { kind: 'user', id: actor.userId }, {});
    });
    return (await this.mine(actor))!;
  }

  async stop(actor: Actor): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await tx.delete(CalendarFeed, { id: actor.userId });
      await tx.audit('calendar.stop', { kind: 'user', id: actor.userId }, {});
    });
  }

  /** The file behind an address; null when it opens nothing. Whoever has the address may: a calendar program has no account. */
  async file(token: string, given: { publicUrl: string; requestId: string }): Promise<string | null> {
    const link = readToken(token);
    if (!link) return null;
    const holder = systemActor(link.tenantId, given.requestId);
    const read = await this.read(holder, link, given.publicUrl);
    if (read && !read.noted) await this.note(holder, link.id);
    return read?.content ?? null;
  }

  private read(
    actor: Actor,
    link: SecretToken,
    publicUrl: string,
  ): Promise<{ noted: boolean; content: string } | null> {
    return this.uow.read(actor, async (reading) => {
      const feed = await reading.first(FEED, link.id);
      if (!feed || !opens(link, feed)) return null;
      const { now } = reading;
      const dates = await reading.sql(DATES, link.id, new Date(now.getTime() - KEPT_DAYS * DAY_MS), AT_MOST);
      const noted = feed.readAt !== null && now.getTime() - Date.parse(feed.readAt) < NOTED_EVERY_MS;
      return { noted, content: feedFile(dates, { feed, publicUrl, now }) };
    });
  }

  private note(actor: Actor, userId: string): Promise<unknown> {
    return this.uow.run(actor, (tx) => tx.update(CalendarFeed, { id: userId }, { readAt: tx.now }));
  }
}
