import { Injectable } from '@nestjs/common';
import {
  type Actor,
  BadInput,
  type BankScope,
  BANK_VARIABLES,
  LIMITS,
  NotFound,
  unknownVariables,
} from '@firsthand/contracts';
import { BankComment, type Reading, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { asWritten } from '../tenancy/text.ts';
import { type BankCommentView, COMMENT_BANK, COUNT_USE, EDITABLE_COMMENT } from './comment-bank.queries.ts';

const COMMENTS_AT_MOST = 1_000;

export interface KeptComment {
  /** The section it is kept from, and kept for when the scope says so. */
  sectionId: string;
  /** None makes a new one. */
  bankCommentId?: string | null;
  version?: number | null;
  scope: BankScope;
  text: string;
}

/** Comments a grader keeps for the next time. Inserting one copies its words; a grade never refers to it. */
@Injectable()
export class CommentBankService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What may be inserted while grading in this section, most used first. */
  async bank(actor: Actor, sectionId: string): Promise<BankCommentView[]> {
    return this.uow.read(actor, (read) => bankOf(read, sectionId));
  }

  /**
   * Keeps a new comment, or changes one over the version that was seen. Returns the bank as it then is.
   * @throws Conflict when somebody changed it first.
   */
  async keep(
    actor: Actor,
    { sectionId, bankCommentId, version, scope, text }: KeptComment,
  ): Promise<BankCommentView[]> {
    const words = bankText(text);
    return this.uow.run(actor, async (tx) => {
      await bankOf(tx, sectionId);
      const row = { scope, text: words, sectionId: scope === 'SECTION' ? sectionId : null };
      if (bankCommentId == null) await tx.insert(BankComment, { ...row, writtenBy: actor.userId });
      else {
        await editable(tx, bankCommentId);
        await tx.swap(BankComment, bankCommentId, version ?? 0, row);
      }
      return bankOf(tx, sectionId);
    });
  }

  async remove(actor: Actor, bankCommentId: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await editable(tx, bankCommentId);
      await tx.delete(BankComment, { id: bankCommentId });
    });
  }

  /** It was inserted once more. */
  async count(actor: Actor, bankCommentId: string): Promise<number> {
    const row =
      isId(bankCommentId) &&
      (await this.uow.run(actor, (tx) => tx.first(COUNT_USE, bankCommentId, actor.userId)));
    if (!row) throw new NotFound();
    return row.uses;
  }
}

async function bankOf(read: Reading, sectionId: string): Promise<BankCommentView[]> {
  const row =
    isId(sectionId) && (await read.first(COMMENT_BANK, sectionId, read.actor.userId, COMMENTS_AT_MOST));
  if (!row) throw new NotFound();
  return row.comments;
}

async function editable(read: Reading, bankCommentId: string): Promise<void> {
  if (!isId(bankCommentId) || !(await read.first(EDITABLE_COMMENT, bankCommentId, read.actor.userId)))
    throw new NotFound();
}

/** The words as they are kept. @throws BadInput for none, too many, or a variable that cannot be filled in. */
function bankText(given: string): string {
  const text = asWritten(given).trim();
  const [unknown] = unknownVariables(text);
  const message =
    text === ''
      ? 'There is nothing written yet.'
      : text.length > LIMITS.nudgeLength
        ? `A comment holds up to ${LIMITS.nudgeLength} characters.`
        : unknown !== undefined
          ? `“{{${unknown}}}” cannot be filled in. There are ${BANK_VARIABLES.map((name) => `{{${name}}}`).join(', ')}.`
          : null;
  if (message !== null) throw new BadInput([{ path: 'text', message }]);
  return text;
}
