import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import {
  Confirmation,
  Interview,
  InterviewAnswer,
  InterviewClosing,
  InterviewDiscovery,
  InterviewSource,
  type Reading,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import { Weighing } from '../assignments/weighing.ts';
import { Letters } from '../notifications/letters.ts';
import { REOPEN } from '../outreach/outreach.queries.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { INTERVIEW, type InterviewView, MEETING, type MeetingRow, SAID_THERE } from './interviews.queries.ts';
import { presentInterview } from './interviews.rules.ts';
import { inviteFile } from './invite.rules.ts';
import { openedBy } from '../tenancy/opened-work.ts';

/** What PostgreSQL says when other rows still speak of the one that should go. */
const FOREIGN_KEY_VIOLATION = '23503';

export interface CalendarFile {
  fileName: string;
  content: string;
}

/** What goes with it, in the student's words. */
export interface GivenInvitation {
  readonly interviewId: string;
  readonly subject: string;
  readonly text: string;
}

/** Fixing a meeting: the file for the student's calendar, the invitation for the interviewee's. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly letters: Letters,
    private readonly weighing: Weighing,
  ) {}

  /** For the student's own calendar. */
  async file(actor: Actor, interviewId: string): Promise<CalendarFile> {
    return this.uow.read(actor, async (read) => {
      const meeting = await own(read, interviewId);
      return { fileName: 'interview.ics', content: fileOf(meeting, { calledOff: false, now: read.now }) };
    });
  }

  /** Mails the meeting as it stands to the interviewee; once, however often it is pressed, until it is moved. */
  async send(actor: Actor, given: GivenInvitation): Promise<InterviewView> {
    return this.uow.run(actor, async (tx) => {
      const meeting = await own(tx, given.interviewId);
      checkAhead(meeting);
      if (meeting.contactEmail === '')
        throw new RuleBroken('no-address', 'There is no e-mail address for this person yet. Add it first.');
      await this.write(tx, meeting, given, { calledOff: false });
      await tx.update(Interview, { id: meeting.id }, { invitedSequence: meeting.inviteSequence });
      const row = await tx.first(INTERVIEW, ...reachOf(actor), meeting.id, openedBy(tx));
      return presentInterview(row!.interview, { isOwner: true });
    });
  }

  /**
   * Takes a meeting that will not be held out of the plan. Whoever was invited is told with these words, and the person
   * is to be asked for another time.
   */
  async callOff(
    actor: Actor,
    { version, ...given }: GivenInvitation & { readonly version: number },
  ): Promise<string> {
    const callingOff = this.uow.run(actor, async (tx) => {
      const meeting = await own(tx, given.interviewId);
      const { assignmentId, enrolmentId } = meeting;
      await assertOwnWork(tx, assignmentId, { lock: true });
      checkAhead(meeting);
      // The swap refuses when it was changed meanwhile.
      await tx.swap(Interview, meeting.id, version, { inviteSequence: meeting.inviteSequence + 1 });
      if ((await tx.first(SAID_THERE, meeting.id))!.said) throw inUse();
      if (meeting.invitedSequence !== null && !meeting.inviteRefused && meeting.contactEmail !== '')
        await this.write(tx, { ...meeting, inviteSequence: meeting.inviteSequence + 1 }, given, {
          calledOff: true,
        });
      await forgetPreparation(tx, meeting.id);
      await tx.delete(Interview, { id: meeting.id });
      await tx.sql(REOPEN, meeting.contactId, tx.now);
      await this.weighing.weigh(tx, { assignmentId, enrolmentId });
      return meeting.contactId;
    });
    return callingOff.catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== FOREIGN_KEY_VIOLATION) throw error;
      throw inUse();
    });
  }

  private async write(
    tx: Tx,
    meeting: MeetingRow,
    { subject, text }: GivenInvitation,
    { calledOff }: { calledOff: boolean },
  ): Promise<void> {
    await this.letters.writeLetter(tx, {
      contactId: meeting.contactId,
      to: { name: meeting.contactName, address: meeting.contactEmail },
      subject,
      text,
      calendar: {
        method: calledOff ? 'CANCEL' : 'REQUEST',
        content: fileOf(meeting, { calledOff, now: tx.now }),
      },
      purpose: 'INVITATION',
      // Sent again to an address that was mended, it is another letter.
      dedupKey: [
        ...['invitation', meeting.id, meeting.inviteSequence, meeting.contactEmail],
        // And so it is after the address refused it, once for each time.
        ...(meeting.refusals > 0 ? [meeting.refusals] : []),
      ].join(':'),
    });
  }
}

function inUse(): RuleBroken {
  return new RuleBroken(
    'interview-in-use',
    'Something that was said there is written down already, so this interview stays. Change its time instead.',
  );
}

/** What hung on a meeting that nobody held: questions got ready, ticks, a request to confirm it. */
async function forgetPreparation(tx: Tx, interviewId: string): Promise<void> {
  await tx.delete(InterviewAnswer, { interviewId });
  await tx.delete(InterviewSource, { interviewId });
  await tx.delete(InterviewDiscovery, { interviewId });
  await tx.delete(Confirmation, { interviewId });
  await tx.delete(InterviewClosing, { id: interviewId });
}

async function own(reading: Reading, interviewId: string): Promise<MeetingRow> {
  const meeting = await reading.first(MEETING, reading.actor.userId, interviewId);
  if (!meeting) throw new NotFound();
  return meeting;
}

function checkAhead({ actualMinutes }: MeetingRow): void {
  if (actualMinutes !== null)
    throw new RuleBroken('already-held', 'This interview has been held, so there is nobody to invite to it.');
}

function fileOf(meeting: MeetingRow, { calledOff, now }: { calledOff: boolean; now: Date }): string {
  const { id, inviteSequence, startsAt, plannedMinutes, askedMinutes, place, occupationTitle } = meeting;
  const { contactName, contactEmail, studentName, studentEmail, locale } = meeting;
  return inviteFile({
    interviewId: id,
    sequence: inviteSequence,
    startsAt: new Date(startsAt),
    minutes: plannedMinutes ?? askedMinutes,
    title: locale.startsWith('fr')
      ? `Entretien : ${occupationTitle} (${studentName} et ${contactName})`
      : `Interview: ${occupationTitle} (${studentName} and ${contactName})`,
    place,
    from: { name: studentName, email: studentEmail },
    to: { name: contactName, email: contactEmail },
    calledOff,
    now,
  });
}
