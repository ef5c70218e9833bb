import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { Weighing } from '../assignments/weighing.ts';
import { type AtThePage, IntervieweeLinks, pathOfLink } from '../interviewees/interviewee-links.ts';
import { IntervieweesService } from '../interviewees/interviewees.service.ts';
import type { IntervieweePageView } from '../interviewees/interviewees.rules.ts';
import { Letters } from '../notifications/letters.ts';
import type { ContactView } from '../contacts/contacts.queries.ts';
import { reachOf } from '../sections/sections.policy.ts';
import {
  ANSWER,
  ASK,
  CONFIRMATIONS,
  type ConfirmationView,
  MEETING_OF,
  MEETINGS_OF,
  type MeetingView,
} from './confirmations.queries.ts';
import { type GivenAnswer, keepAnswer, sameAnswer } from './confirmations.rules.ts';
import { INTERVIEW } from './interviews.queries.ts';
import { openedBy } from '../tenancy/opened-work.ts';

/** Interviewees say what they know of a meeting. It never changes the student's log, and never stands in grading's way. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: IntervieweeLinks,
    private readonly interviewees: IntervieweesService,
    private readonly letters: Letters,
    private readonly weighing: Weighing,
  ) {}

  /** Of these interviews, as far as the actor reaches. */
  async of(actor: Actor, interviewIds: readonly string[]): Promise<Map<string, ConfirmationView>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(CONFIRMATIONS, ...reachOf(actor), interviewIds),
    );
    return new Map(rows.map(({ interviewId, confirmation }) => [interviewId, confirmation]));
  }

  /** The meetings with the holder of a page, as that person may see them. */
  async meetings(actor: Actor, contactId: string): Promise<MeetingView[]> {
    return this.uow.read(actor, (read) => read.sql(MEETINGS_OF, contactId, read.now));
  }

  /** A link for the student to pass on themselves; from now on it is asked for. */
  async ask(actor: Actor, interviewId: string): Promise<{ path: string; expiresAt: string }> {
    return this.uow.run(actor, async (tx) => {
      const contact = await this.asked(tx, interviewId);
      const { token, expiresAt } = await this.links.issue(tx, contact.id, null);
      return { path: pathOfLink(token), expiresAt };
    });
  }

  /** Asks by a mail in the student's name, once a day; the notice beneath it carries the interviewee's own link. */
  async askByMail(
    actor: Actor,
    interviewId: string,
    written: { subject: string; text: string },
  ): Promise<ConfirmationView> {
    return this.uow.run(actor, async (tx) => {
      const { id, name, email } = await this.asked(tx, interviewId);
      await this.letters.writeLetter(tx, {
        ...written,
        contactId: id,
        to: { name, address: email },
        purpose: 'CONFIRMATION',
        dedupKey: `confirmation:${interviewId}:${tx.now.toISOString().slice(0, 10)}`,
      });
      return (await tx.first(CONFIRMATIONS, ...reachOf(actor), [interviewId]))!.confirmation;
    });
  }

  /** Notes that a meeting of the actor's own is being asked about. */
  private async asked(tx: Tx, interviewId: string): Promise<ContactView> {
    const found = await tx.first(INTERVIEW, ...reachOf(tx.actor), interviewId, openedBy(tx));
    if (found?.ownerId !== tx.actor.userId) throw new NotFound();
    const { heldAt, contact } = found.interview;
    if (heldAt === null)
      throw new RuleBroken('confirm-before-held', 'Write down how it went first; then they can confirm it.');
    if (!(await tx.first(ASK, newId(), interviewId, tx.now)))
      throw new RuleBroken('confirmation-answered', 'They have answered already.');
    await tx.audit('interview.ask-confirmation', { kind: 'interview', id: interviewId });
    return contact;
  }

  /** What an interviewee says of a meeting. A hundred times the same is once. */
  async answer(
    token: string,
    at: AtThePage,
    interviewId: string,
    given: GivenAnswer,
  ): Promise<IntervieweePageView | null> {
    await this.links.act(token, at, async (tx, page) => {
      const meeting = await tx.first(MEETING_OF, page.contactId, tx.now, interviewId);
      if (!meeting) throw new NotFound();
      const { heldOn, minutes, today } = meeting;
      if (minutes === null)
        throw new RuleBroken(
          'meeting-ahead',
          'This meeting is only planned. You can say how it went once you have met.',
        );
      const kept = keepAnswer({ heldOn, minutes }, given, today);
      if (meeting.confirmation && sameAnswer(meeting.confirmation, kept)) return;
      await tx.sql(
        ANSWER,
        ...([newId(), interviewId, kept.state, tx.now, page.handedOver] as const),
        ...([kept.tookPlace, kept.heldOn, kept.minutes, kept.askedForJob] as const),
      );
      const { assignmentId, enrolmentId } = meeting;
      await this.weighing.weigh(tx, { assignmentId, enrolmentId });
      await tx.audit('interview.answer', { kind: 'interview', id: interviewId }, { state: kept.state });
      await tx.notify([
        {
          userId: page.ownerId,
          kind: 'MEETING_ANSWERED',
          params: { contactName: page.knownAs.name, state: kept.state },
          path: `/interviews/${interviewId}`,
          dedupKey: `meeting-answered:${interviewId}:${kept.state}`,
          mail: false,
        },
      ]);
    });
    return this.interviewees.page(token, at.requestId);
  }
}
