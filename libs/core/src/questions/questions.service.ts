import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Occupation, QuestionSheet, type Reading, type Tx, UnitOfWork } from '@firsthand/persistence';
import { HOLD_PLAN } from '../research/research.queries.ts';
import { refuse } from '../sections/sections.rules.ts';
import { BANK_LOCALES, type BankQuestionView, bankIn } from './bank.ts';
import {
  COUNT_TIES,
  QUESTION_SHEET,
  type QuestionSheetView,
  REMOVE_QUESTIONS,
  WRITE_QUESTIONS,
} from './questions.queries.ts';
import { type GivenQuestion, type KeptQuestion, MINUTES, sheetAsKept } from './questions.rules.ts';

export interface GivenSheet {
  readonly occupationId: string;
  /** The version it was written over; 0 begins. */
  readonly version: number;
  readonly minutes: number;
  readonly questions: readonly GivenQuestion[];
}

/** What a student means to ask: the bank to choose from, and one sheet per occupation. */
@Injectable()
export class QuestionsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The bank in one language; the ids are the same in all. */
  bank(locale: string): BankQuestionView[] {
    const known = BANK_LOCALES.find((one) => one === locale);
    refuse([!known, 'locale', `The bank speaks ${BANK_LOCALES.join(' and ')}.`]);
    return bankIn(known!);
  }

  /** The actor's own sheet for an occupation, begun or not, with what its builder warns of. One statement. */
  async sheet(actor: Actor, occupationId: string): Promise<QuestionSheetView> {
    return this.uow.read(actor, (read) => ownSheet(read, occupationId));
  }

  /**
   * Saves the whole sheet over the version it was written over. When it has moved on since, nothing is overwritten:
   * `saved` is false and the sheet is what the server has, for the student to choose.
   */
  async save(actor: Actor, given: GivenSheet): Promise<{ saved: boolean; sheet: QuestionSheetView }> {
    const questions = sheetAsKept(given.minutes, given.questions);
    return this.uow.run(actor, async (tx) => {
      const sheetId = await this.begin(tx, given);
      if (!sheetId) return { saved: false, sheet: await ownSheet(tx, given.occupationId) };
      await assertOwnTies(tx, given.occupationId, questions);
      await tx.sql(
        REMOVE_QUESTIONS,
        sheetId,
        questions.map(({ id }) => id),
      );
      const { written } = (await tx.first(WRITE_QUESTIONS, sheetId, JSON.stringify(questions), tx.now))!;
      if (written < questions.length) throw new NotFound();
      return { saved: true, sheet: await ownSheet(tx, given.occupationId) };
    });
  }

  /** The sheet that may be written on now, or none when it has moved on. One who saves waits for another. */
  private async begin(tx: Tx, { occupationId, version, minutes }: GivenSheet): Promise<string | null> {
    await tx.get(Occupation, occupationId);
    const ownerId = tx.actor.userId;
    const plans = await tx.sql(HOLD_PLAN, ownerId, occupationId);
    const sheet = await tx.findOne(QuestionSheet, { ownerId, occupationId });
    if (!sheet && !plans.some(({ chosen }) => chosen))
      throw new RuleBroken(
        'sheet-not-in-plan',
        'A question sheet belongs to an occupation in your plan. Choose it there first.',
      );
    if ((sheet?.version ?? 0) !== version) return null;
    if (sheet) {
      await tx.swap(QuestionSheet, sheet.id, version, { minutes, savedAt: tx.now });
      return sheet.id;
    }
    const [id] = await tx.insert(QuestionSheet, { ownerId, occupationId, minutes, savedAt: tx.now });
    return id!;
  }
}

async function ownSheet(reading: Reading, occupationId: string): Promise<QuestionSheetView> {
  const row = await reading.first(QUESTION_SHEET, occupationId, reading.actor.userId, MINUTES.usual);
  if (!row) throw new NotFound();
  return row.sheet;
}

/** The people and the open questions that questions are tied to are the actor's own. */
async function assertOwnTies(
  tx: Tx,
  occupationId: string,
  questions: readonly KeptQuestion[],
): Promise<void> {
  const ids = (of: 'contactId' | 'openQuestionId') => [
    ...new Set(questions.map((one) => one[of]).filter((id) => id !== null)),
  ];
  const contacts = ids('contactId');
  const openQuestions = ids('openQuestionId');
  const own = (await tx.first(COUNT_TIES, tx.actor.userId, occupationId, contacts, openQuestions))!;
  if (own.contacts < contacts.length || own.openQuestions < openQuestions.length) throw new NotFound();
}
