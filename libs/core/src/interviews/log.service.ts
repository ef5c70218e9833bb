import { Injectable } from '@nestjs/common';
import { type Actor, isLater, NotFound } from '@firsthand/contracts';
import {
  Interview,
  InterviewClosing,
  InterviewReferral,
  Occupation,
  type Reading,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import { Weighing } from '../assignments/weighing.ts';
import { presentContact } from '../contacts/contacts.rules.ts';
import { ContactsService } from '../contacts/contacts.service.ts';
import { attachFile, releaseFile } from '../files/files.rows.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { maySeeWords } from '../interviewees/interviewees.rules.ts';
import { INTERVIEW, type InterviewView } from './interviews.queries.ts';
import { presentInterview } from './interviews.rules.ts';
import {
  ANSWERS_THERE,
  ASKED_FOR_JOB,
  INTERVIEW_LOG,
  type InterviewLogView,
  JOB_TALK_OF,
  type JobTalkView,
  KEPT_IN_LOG,
  NOTE_ANSWERED,
  TAKE_ANSWERS,
  TAKE_DISCOVERIES,
  TAKE_SOURCES,
} from './log.queries.ts';
import {
  type AnswerEdit,
  checkAnswers,
  checkClock,
  type ChecklistEdit,
  type ClockEdit,
  type DiscoveryEdit,
  keptDiscovery,
  keptSource,
  latestOfEach,
  minutesAfter,
  settle,
  type SourceEdit,
} from './log.rules.ts';
import { openedBy } from '../tenancy/opened-work.ts';

/** Somebody who was named in an interview. Its id is made where it was written down; it becomes a contact once. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
  /** May the student say who sent them? Null: they forgot to ask. */
  readonly nameMayBeUsed?: boolean | null;
}

/** Edits of one interview's log, in any order, new or sent before. */
export interface LogEdits {
  readonly interviewId: string;
  /** Who wrote them. */
  readonly userId: string;
  readonly answers: readonly AnswerEdit[];
  readonly sources: readonly SourceEdit[];
  readonly discoveries: readonly DiscoveryEdit[];
  readonly referrals: readonly NamedPerson[];
  readonly clock?: ClockEdit | null;
  readonly checklist?: ChecklistEdit | null;
}

/**
 * The log of an interview. A phone without a connection keeps what is written and sends it later, perhaps twice and
 * out of order: of each thing the edit made last stays, so every order ends in the same log.
 */
@Injectable()
export class InterviewLogService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacts: ContactsService,
    private readonly weighing: Weighing,
  ) {}

  /** The student's own, or, for staff, any in their sections, without anybody's contact details. */
  async log(actor: Actor, interviewId: string): Promise<InterviewLogView> {
    return this.uow.read(actor, (read) => view(read, interviewId));
  }

  /** Which of these turned into asking for a job, as far as the actor reaches. */
  async askedForJob(actor: Actor, interviewIds: readonly string[]): Promise<Map<string, true>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(ASKED_FOR_JOB, ...reachOf(actor), interviewIds),
    );
    return new Map(rows.map(({ interviewId }) => [interviewId, true]));
  }

  /** How often it happened, by cohort; staff alone see it. */
  async jobTalk(actor: Actor, assignmentIds: readonly string[]): Promise<Map<string, JobTalkView[]>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(JOB_TALK_OF, ...reachOf(actor), assignmentIds),
    );
    const found = new Map<string, JobTalkView[]>();
    for (const { assignmentId, ...figures } of rows)
      found.set(assignmentId, [...(found.get(assignmentId) ?? []), figures]);
    return found;
  }

  /** @throws NotFound also when it was written by somebody other than who is signed in now, on a device they share. */
  async keep(actor: Actor, edits: LogEdits): Promise<InterviewLogView> {
    return this.uow.run(actor, async (tx) => {
      const { interviewId } = edits;
      if (edits.userId !== actor.userId) throw new NotFound();
      const owned = await tx.first(INTERVIEW, ...reachOf(actor), interviewId, openedBy(tx));
      if (owned?.ownerId !== actor.userId) throw new NotFound();
      const { assignmentId, contact } = owned.interview;
      const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
      await this.take(tx, edits);
      for (const person of edits.referrals) await this.takeReferral(tx, owned.interview, person);
      const weighs = [
        edits.answers.length > 0 && (await tx.first(NOTE_ANSWERED, interviewId)) !== null,
        edits.clock ? await setClock(tx, interviewId, edits.clock) : false,
      ];
      if (edits.checklist) {
        await tick(tx, interviewId, edits.checklist);
        await this.contacts.noteComingBack(tx, contact.id, edits.checklist);
      }
      if (weighs.includes(true)) await this.weighing.weigh(tx, { assignmentId, enrolmentId });
      return view(tx, interviewId);
    });
  }

  private async take(tx: Tx, edits: LogEdits): Promise<void> {
    const { interviewId } = edits;
    const answers = await settled(tx, interviewId, edits.answers);
    const sources = latestOfEach(edits.sources).map(keptSource);
    const discoveries = latestOfEach(edits.discoveries).map(keptDiscovery);
    for (const { occupationId } of discoveries) if (occupationId) await tx.get(Occupation, occupationId);
    if (answers.length > 0) await tx.sql(TAKE_ANSWERS, interviewId, JSON.stringify(answers));
    if (sources.length > 0) await tx.sql(TAKE_SOURCES, interviewId, JSON.stringify(sources));
    if (discoveries.length > 0) await tx.sql(TAKE_DISCOVERIES, interviewId, JSON.stringify(discoveries));
    const ids = [...answers, ...sources, ...discoveries, ...edits.referrals].map(({ id }) => id);
    if (ids.length === 0) return;
    const kept = (await tx.first(KEPT_IN_LOG, interviewId, ids))!;
    if (kept.elsewhere) throw new NotFound();
    checkAnswers(kept.answers);
  }

  private async takeReferral(
    tx: Tx,
    interview: InterviewView,
    { id, ...person }: NamedPerson,
  ): Promise<void> {
    if (await tx.findOne(InterviewReferral, { id })) return;
    const { id: contactId } = await this.contacts.take(tx, {
      ...person,
      nameMayBeUsed: person.nameMayBeUsed ?? null,
      notes: '',
      source: 'REFERRAL',
      vantage: 'DOES',
      family: false,
      occupationId: interview.occupation.id,
      referrerId: interview.contact.id,
    });
    await tx.insert(InterviewReferral, { id, interviewId: interview.id, contactId, createdAt: tx.now });
  }
}

/** One edit of a log waits for another at the enrolment, so what stands there stays until this has been taken. */
async function settled(tx: Tx, interviewId: string, edits: readonly AnswerEdit[]) {
  const ids = [...new Set(edits.flatMap(({ id, editId, over }) => [id, editId, ...(over ?? [])]))];
  const there = edits.length > 0 ? await tx.sql(ANSWERS_THERE, interviewId, ids) : [];
  return settle(
    there.map(({ answer }) => answer),
    edits,
  );
}

/** True when this edit is the one that stays. */
async function setClock(tx: Tx, interviewId: string, edit: ClockEdit): Promise<boolean> {
  checkClock(edit);
  const before = await tx.findOne(InterviewClosing, { id: interviewId });
  const { clockEditedAt, clockEditId } = before ?? { clockEditedAt: null, clockEditId: null };
  if (clockEditedAt && !isLater(edit, { editedAt: clockEditedAt.toISOString(), editId: clockEditId! }))
    return false;
  const clock = {
    startedAt: new Date(edit.startedAt),
    endedAt: edit.endedAt ? new Date(edit.endedAt) : null,
  };
  await writeClosing(tx, interviewId, before, {
    ...clock,
    clockEditedAt: new Date(edit.editedAt),
    clockEditId: edit.editId,
  });
  const interview = await tx.get(Interview, interviewId);
  const none = { startedAt: null, endedAt: null };
  await tx.swap(Interview, interviewId, interview.version, {
    // A device whose clock is ahead would say that it was held in the future.
    startsAt: clock.startedAt > tx.now ? tx.now : clock.startedAt,
    actualMinutes: minutesAfter(before ?? none, clock, interview.actualMinutes),
  });
  return true;
}

async function tick(tx: Tx, interviewId: string, edit: ChecklistEdit): Promise<void> {
  const before = await tx.findOne(InterviewClosing, { id: interviewId });
  if (before?.editedAt && !isLater(edit, { editedAt: before.editedAt.toISOString(), editId: before.editId! }))
    return;
  const { thanked, askedWhoElse, askedForCard, mayComeBack, comeBackBy, jobTalk, editId } = edit;
  const cardPhotoId = edit.cardPhotoId ?? null;
  const photoBefore = before?.cardPhotoId ?? null;
  if (cardPhotoId !== photoBefore) {
    if (cardPhotoId) await attachFile(tx, cardPhotoId, 'CARD');
    if (photoBefore) await releaseFile(tx, photoBefore);
  }
  await writeClosing(tx, interviewId, before, {
    ...{ thanked, askedWhoElse, askedForCard, cardPhotoId, editId },
    mayComeBack: mayComeBack ?? null,
    comeBackBy: (mayComeBack && comeBackBy) || null,
    jobTalk: jobTalk ?? null,
    editedAt: new Date(edit.editedAt),
  });
}

async function writeClosing(
  tx: Tx,
  id: string,
  before: InterviewClosing | null,
  patch: Partial<InterviewClosing>,
): Promise<void> {
  if (before) await tx.update(InterviewClosing, { id }, patch);
  else await tx.insert(InterviewClosing, { id, ...patch });
}

async function view(reading: Reading, interviewId: string): Promise<InterviewLogView> {
  const row = await reading.first(INTERVIEW_LOG, ...reachOf(reading.actor), interviewId, openedBy(reading));
  if (!row) throw new NotFound();
  const { interview, referrals, ...log } = row.log;
  const reader = { isOwner: row.ownerId === reading.actor.userId };
  return {
    ...log,
    ...(!maySeeWords(interview, reader) && { answers: [], sources: [], discoveries: [] }),
    interview: presentInterview(interview, reader),
    referrals: referrals.map(({ id, contact }) => ({ id, contact: presentContact(contact, reader) })),
  };
}
