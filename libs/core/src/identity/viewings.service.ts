import { Inject, Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken, whoSits } from '@firsthand/contracts';
import { type Tx, UnitOfWork } from '@firsthand/persistence';
import { type Clock, newId } from '@firsthand/platform';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import { assertAdministrator } from './identity.policy.ts';
import {
  BEGIN_VIEWING,
  CLOSE_VIEWINGS,
  type EndedViewing,
  NOTE_LOOK,
  STOP_VIEWING,
  TO_VIEW,
  VIEWINGS_OF,
  type ViewingOfMe,
} from './viewings.queries.ts';
import { reasonToTell, VIEWING_MS, VIEWINGS_SHOWN } from './viewings.rules.ts';

/**
 * An administrator looks at Firsthand as one of their people sees it: to help, for a reason, for half an hour. The person
 * is told, and every thing that is looked at is in the log. What a viewing may not do is refused by the unit of work and,
 * behind it, by the database.
 */
@Injectable()
export class ViewingsService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * From now on this session sees what the person sees. The person is told at once.
   * @throws Forbidden, NotFound, BadInput, RuleBroken viewing-session, viewing-self, viewing-peer, viewing-open
   */
  async begin(
    actor: Actor,
    sessionId: string | null,
    { userId, reason: typed }: { userId: string; reason: string },
  ): Promise<{ id: string; until: string }> {
    assertAdministrator(actor);
    if (!sessionId)
      throw new RuleBroken('viewing-session', 'An access token cannot do this. Sign in with a browser.');
    if (userId === actor.userId)
      throw new RuleBroken('viewing-self', 'This is you: you see Firsthand as yourself already.');
    const reason = reasonToTell(typed);
    return this.uow.run(actor, async (tx) => {
      await closeViewings(tx);
      const person = await tx.first(TO_VIEW, userId, actor.userId);
      if (!person) throw new NotFound();
      if (person.notShown)
        throw new RuleBroken(
          'viewing-peer',
          'Nobody looks as an administrator or an operator: ask them to show you.',
        );
      const id = newId();
      const endsAt = new Date(tx.now.getTime() + VIEWING_MS);
      if (!(await tx.first(BEGIN_VIEWING, id, sessionId, actor.userId, userId, reason, tx.now, endsAt)))
        throw new RuleBroken('viewing-open', 'You are looking as somebody already. Stop that first.');
      await tx.audit(
        'viewing.began',
        { kind: 'user', id: userId },
        { viewing: id, reason, until: endsAt.toISOString() },
      );
      await tx.notify([
        {
          ...{ userId, kind: 'VIEWED', path: '/account', dedupKey: `viewing:${id}`, mail: true },
          params: { by: person.by.trim(), at: tx.now.toISOString(), zone: person.zone, reason },
        },
      ]);
      return { id, until: endsAt.toISOString() };
    });
  }

  /** Back to being oneself; quiet where nobody looks as anybody. */
  async end(actor: Actor): Promise<void> {
    const viewing = actor.viewedBy;
    if (!viewing) return;
    await this.uow.run(whoSits(actor), async (tx) => {
      const ended = await tx.first(STOP_VIEWING, viewing.viewingId, tx.now);
      if (ended) await noteEnd(tx, ended);
    });
  }

  /** Writes down as ended what has ended by itself. */
  close(actor: Actor): Promise<number> {
    return this.uow.run(actor, closeViewings);
  }

  /**
   * What is looked at, before it is shown: who looks in a viewing reads as the person, whose own screens note nothing.
   * Once an hour for the same thing, as other reads.
   */
  async note(actor: Actor, what: string): Promise<void> {
    if (!actor.viewedBy) return;
    const { viewingId, userId: by } = actor.viewedBy;
    const detail = JSON.stringify({ viewing: viewingId, what });
    await this.uow.write(
      whoSits(actor),
      NOTE_LOOK,
      ...([newId(), this.clock.now(), by, actor.userId, detail, actor.requestId] as const),
    );
  }

  /** Who looked as the caller, when and why. */
  ofMe(actor: Actor): Promise<ViewingOfMe[]> {
    return this.uow.read(actor, (read) => read.sql(VIEWINGS_OF, actor.userId, read.now, VIEWINGS_SHOWN));
  }
}

/** Ends what is over by itself: by time, with the session, or because one of the two is no longer who they were. */
export async function closeViewings(tx: Tx): Promise<number> {
  const ended = await tx.sql(CLOSE_VIEWINGS, tx.now);
  for (const one of ended) await noteEnd(tx, one);
  return ended.length;
}

async function noteEnd(tx: Tx, { id, userId, because, endedAt }: EndedViewing): Promise<void> {
  await tx.audit('viewing.ended', { kind: 'user', id: userId }, { viewing: id, because, endedAt });
}
