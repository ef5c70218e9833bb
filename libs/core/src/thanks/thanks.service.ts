import { Injectable } from '@nestjs/common';
import {
  type Actor,
  LIMITS,
  NotFound,
  RuleBroken,
  type ThanksEvidence,
  type ThankYouMethod,
} from '@firsthand/contracts';
import { type Reading, SelfEvaluation, ThankYou, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { Weighing } from '../assignments/weighing.ts';
import { CLOSE_LOOP } from '../contacts/contacts.queries.ts';
import { attachFile, releaseFile } from '../files/files.rows.ts';
import { maySeeWords } from '../interviewees/interviewees.rules.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { Letters } from '../notifications/letters.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { asWritten } from '../tenancy/text.ts';
import {
  AFTERWARDS,
  type AfterwardsRow,
  BEGIN_THANK_YOU,
  type LastTimeView,
  type OpenLoopView,
  OWED,
  type OwedView,
  OWN_MEETING,
  type OwnMeeting,
  type PlannedStepView,
  SAVE_EVALUATION,
  SAVE_THANK_YOU,
  type ThankYouRow,
} from './thanks.queries.ts';
import {
  type AspectLevel,
  checkOwnWords,
  evidenceOf,
  isOtherMedium,
  levelsAsKept,
  levelsInOrder,
  readByStaff,
} from './thanks.rules.ts';

export interface ThankYouView extends Omit<ThankYouRow, 'method'> {
  interviewId: string;
  method: ThankYouMethod | null;
  evidence: ThanksEvidence;
  /** By another medium than the assignment asks for. */
  otherMedium: boolean;
}

export interface SelfEvaluationView {
  interviewId: string;
  levels: AspectLevel[];
  words: string;
  nextTime: string;
  revision: number;
  savedAt: string | null;
}

/** Everything that comes after one interview. */
export interface AfterwardsView {
  thankYou: ThankYouView;
  loop: OpenLoopView | null;
  steps: PlannedStepView[];
  evaluation: SelfEvaluationView;
  /** What the interviewee said, in the words of the log's answers, the starred first. */
  told: string[];
  /** What the student wanted to do differently after the interview before this one. */
  lastTime: LastTimeView | null;
}

export interface GivenLines {
  readonly subject: string;
  readonly body: string;
}

export interface GivenEvaluation {
  readonly interviewId: string;
  readonly revision: number;
  readonly levels: readonly AspectLevel[];
  readonly words: string;
  readonly nextTime: string;
}

/** What is owed to people after they gave their time. Drafts are the student's; staff see what was said, and how it is known. */
@Injectable()
export class ThanksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly interviews: InterviewsService,
    private readonly letters: Letters,
    private readonly weighing: Weighing,
  ) {}

  /** All thank-yous, loops and steps that are open. One statement. */
  async owed(actor: Actor): Promise<OwedView> {
    const row = await this.uow.read(actor, (read) => read.first(OWED, actor.userId));
    return row?.owed ?? { thankYous: [], loops: [], steps: [] };
  }

  /** By interview: the student's own, and for staff those of their sections without drafts and people. */
  async afterwards(actor: Actor, interviewIds: readonly string[]): Promise<Map<string, AfterwardsView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(AFTERWARDS, ...reachOf(actor), interviewIds));
    return new Map(rows.map((row) => [row.interviewId, presented(row, row.ownerId === actor.userId)]));
  }

  /** `saved` is false when it was saved elsewhere meanwhile; the thank-you is then what the server has. */
  async saveDraft(
    actor: Actor,
    interviewId: string,
    revision: number,
    given: GivenLines,
  ): Promise<{ saved: boolean; thankYou: ThankYouView }> {
    const { subject, body } = linesAsKept(given);
    return this.uow.run(actor, async (tx) => {
      await ownMeeting(tx, interviewId);
      const saved = await tx.first(SAVE_THANK_YOU, interviewId, revision, subject, body, tx.now, newId());
      return { saved: saved !== null, thankYou: (await afterwardsOf(tx, interviewId)).thankYou };
    });
  }

  /** Sends what is saved, in the student's name, and notes that they are thanked. */
  async send(actor: Actor, interviewId: string, revision: number): Promise<AfterwardsView> {
    return this.uow.run(actor, async (tx) => {
      const meeting = await heldMeeting(tx, interviewId);
      const draft = await tx.findOne(ThankYou, { interviewId }, { lock: 'update' });
      checkOwnWords(draft?.body ?? '');
      if (!draft || draft.revision !== revision)
        throw new RuleBroken(
          'saved-elsewhere',
          'This was changed elsewhere. Read it once more, then send it.',
        );
      if (draft.sentAt) throw new RuleBroken('already-sent', 'This thank-you has left already.');
      await this.letters.writeLetter(tx, {
        contactId: meeting.contactId,
        to: { name: meeting.name, address: meeting.email },
        subject: draft.subject,
        text: draft.body,
        purpose: 'THANK_YOU',
        dedupKey: `thank-you:${interviewId}`,
      });
      await tx.update(ThankYou, { id: draft.id }, { sentAt: tx.now });
      await this.interviews.thank(tx, interviewId, 'EMAIL');
      return afterwardsOf(tx, interviewId);
    });
  }

  /** They were thanked elsewhere, or, with null, not after all. */
  async record(actor: Actor, interviewId: string, method: ThankYouMethod | null): Promise<AfterwardsView> {
    return this.uow.run(actor, async (tx) => {
      await heldMeeting(tx, interviewId);
      const sent = await tx.findOne(ThankYou, { interviewId });
      if (sent?.sentAt && method === null)
        throw new RuleBroken('already-sent', 'This thank-you has left already.');
      if (sent && method === null) await setPhoto(tx, sent, null);
      await this.interviews.thank(tx, interviewId, method);
      return afterwardsOf(tx, interviewId);
    });
  }

  /** A photo of the card they sent, or, with null, none after all. */
  async picture(actor: Actor, interviewId: string, photoId: string | null): Promise<AfterwardsView> {
    return this.uow.run(actor, async (tx) => {
      const { thanked } = await heldMeeting(tx, interviewId);
      if (!thanked)
        throw new RuleBroken('not-thanked-yet', 'Say first how you thanked them; the photo goes with it.');
      await tx.sql(BEGIN_THANK_YOU, interviewId, tx.now, newId());
      const thankYou = await tx.findOne(ThankYou, { interviewId }, { lock: 'update' });
      await setPhoto(tx, thankYou!, photoId);
      return afterwardsOf(tx, interviewId);
    });
  }

  /**
   * Whoever named the person of this interview is told that the two have met: by this letter, or, without one, already
   * by the student. That closes the loop.
   */
  async tellReferrer(actor: Actor, interviewId: string, letter: GivenLines | null): Promise<AfterwardsView> {
    return this.uow.run(actor, async (tx) => {
      const { contactId, referrerId, referrerName, referrerEmail } = await heldMeeting(tx, interviewId);
      if (!referrerId) throw new RuleBroken('nobody-to-tell', 'Nobody is noted as having named this person.');
      if (letter) {
        const { subject, body } = linesAsKept(letter);
        checkOwnWords(body);
        await this.letters.writeLetter(tx, {
          contactId: referrerId,
          to: { name: referrerName ?? '', address: referrerEmail ?? '' },
          subject,
          text: body,
          purpose: 'CLOSING_THE_LOOP',
          dedupKey: `loop:${contactId}`,
        });
      }
      await tx.sql(CLOSE_LOOP, actor.userId, contactId, tx.now);
      return afterwardsOf(tx, interviewId);
    });
  }

  /** `saved` is false when it was saved elsewhere meanwhile; the evaluation is then what the server has. */
  async saveEvaluation(
    actor: Actor,
    given: GivenEvaluation,
  ): Promise<{ saved: boolean; evaluation: SelfEvaluationView }> {
    const levels = levelsAsKept(given.levels);
    const [words, nextTime] = [asWritten(given.words), asWritten(given.nextTime)];
    const { interviewId, revision } = given;
    return this.uow.run(actor, async (tx) => {
      await heldMeeting(tx, interviewId);
      const before = await tx.findOne(SelfEvaluation, { interviewId }, { lock: 'update' });
      const saved = await tx.first(
        SAVE_EVALUATION,
        interviewId,
        revision,
        JSON.stringify(levels),
        words,
        nextTime,
        tx.now,
        newId(),
      );
      // Only the first judgement, and the last one taken back, can move a milestone.
      if (saved && isJudged(levels) !== isJudged(before?.levels ?? {}))
        await this.weighing.weigh(tx, { userId: actor.userId });
      return { saved: saved !== null, evaluation: (await afterwardsOf(tx, interviewId)).evaluation };
    });
  }
}

async function setPhoto(tx: Tx, thankYou: ThankYou, photoId: string | null): Promise<void> {
  const before = thankYou.photoId;
  if (photoId === before) return;
  if (photoId) await attachFile(tx, photoId, 'THANKS');
  await tx.update(ThankYou, { id: thankYou.id }, { photoId });
  if (before) await releaseFile(tx, before);
}

function linesAsKept({ subject, body }: GivenLines): GivenLines {
  if (body.length > LIMITS.textLength)
    throw new RuleBroken('too-long', `A message has up to ${LIMITS.textLength} characters.`);
  return { subject: asWritten(subject).replace(/\s+/gu, ' '), body: asWritten(body) };
}

const isJudged = (levels: object): boolean => Object.keys(levels).length > 0;

async function ownMeeting(reading: Reading, interviewId: string): Promise<OwnMeeting> {
  const meeting = await reading.first(OWN_MEETING, reading.actor.userId, interviewId);
  if (!meeting) throw new NotFound();
  return meeting;
}

/** @throws RuleBroken while it is only planned. */
async function heldMeeting(tx: Tx, interviewId: string): Promise<OwnMeeting> {
  const meeting = await ownMeeting(tx, interviewId);
  if (!meeting.held)
    throw new RuleBroken('not-met-yet', 'This meeting is still planned. Write down first how it went.');
  return meeting;
}

async function afterwardsOf(reading: Reading, interviewId: string): Promise<AfterwardsView> {
  const row = await reading.first(AFTERWARDS, ...reachOf(reading.actor), [interviewId]);
  if (!row) throw new NotFound();
  return presented(row, row.ownerId === reading.actor.userId);
}

/** As this reader may see it: drafts, and who can be reached, are the student's alone; how they judge themselves is not. */
function presented(row: AfterwardsRow, isOwner: boolean): AfterwardsView {
  const { interviewId, thankYou, evaluation } = row;
  const read = maySeeWords(row, { isOwner });
  const words = {
    ...(!(isOwner || (read && readByStaff(thankYou))) && { subject: '', body: '' }),
    ...(!read && { photoId: null }),
    ...(!isOwner && { reachable: false }),
  };
  return {
    thankYou: {
      ...thankYou,
      ...words,
      interviewId,
      evidence: evidenceOf(thankYou),
      otherMedium: isOtherMedium(thankYou.medium, thankYou.method),
    },
    loop: isOwner ? row.loop : null,
    steps: isOwner ? row.steps : [],
    evaluation: {
      words: '',
      nextTime: '',
      revision: 0,
      savedAt: null,
      ...evaluation,
      interviewId,
      levels: levelsInOrder(evaluation?.levels ?? {}),
    },
    told: isOwner ? row.told : [],
    lastTime: isOwner ? row.lastTime : null,
  };
}
