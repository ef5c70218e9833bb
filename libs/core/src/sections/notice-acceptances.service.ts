import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { assertAdministrator } from '../identity/identity.policy.ts';
import {
  ACCEPT_NOTICE,
  NOTICE_STANDING,
  type NoticeStandingView,
  OWN_ACCEPTANCE,
  type OwnNoticeView,
} from './notice-acceptances.queries.ts';
import { assertStaffOf, reachOf } from './sections.policy.ts';

/** That students have read the institution's privacy notice: asked once for each version, and never in the way of their work. */
@Injectable()
export class NoticeAcceptances {
  constructor(private readonly uow: UnitOfWork) {}

  /** Keeps that they accept what they have read; a newer version is asked about for itself. */
  async accept(actor: Actor, version: number): Promise<OwnNoticeView> {
    const { userId } = actor;
    if (userId === 'system') throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      const accepted = await tx.first(ACCEPT_NOTICE, newId(), userId, version, tx.now);
      if (accepted) await tx.audit('privacy-notice.accepted', { kind: 'user', id: userId }, { version });
      const own = await tx.first(OWN_ACCEPTANCE, userId);
      if (!own) throw new NotFound();
      return own;
    });
  }

  /** What the actor has accepted. */
  async mine(actor: Actor): Promise<OwnNoticeView> {
    const own = await this.uow.read(actor, (read) => read.first(OWN_ACCEPTANCE, actor.userId));
    return own ?? { acceptedVersion: null, acceptedAt: null };
  }

  /** Who has accepted what holds now, and who has not: of one section, to its staff; of all, to an administrator. */
  async standing(actor: Actor, sectionId: string | null): Promise<NoticeStandingView> {
    if (sectionId === null) assertAdministrator(actor);
    return this.uow.read(actor, async (read) => {
      if (sectionId !== null) await assertStaffOf(read, sectionId);
      return (await read.first(NOTICE_STANDING, ...reachOf(actor), sectionId))!;
    });
  }
}
