import { Injectable } from '@nestjs/common';
import { type Actor, countWords, NotFound, RuleBroken } from '@firsthand/contracts';
import { type Reading, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  type AnswerView,
  type DraftView,
  type KeptAnswers,
  REFLECTION,
  type ReflectionView,
  SAVE_DRAFT,
} from './reflections.queries.ts';
import {
  answersAsKept,
  checkUngraded,
  type GivenAnswer,
  isClosed,
  presentSubmission,
  wordCounts,
} from './reflections.rules.ts';

/** A student's reflection: the draft that saves as it is typed, and what was handed in. */
@Injectable()
export class ReflectionsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The actor's own, whole, begun or not. */
  async reflection(actor: Actor, assignmentId: string): Promise<ReflectionView> {
    return this.uow.read(actor, (read) => ownReflection(read, assignmentId));
  }

  /**
   * Saves over the revision it was typed over (0 begins). When the draft has moved on since, nothing is overwritten:
   * `saved` is false and the draft is what the server has, for the student to choose.
   */
  async saveDraft(
    actor: Actor,
    assignmentId: string,
    revision: number,
    given: readonly GivenAnswer[],
  ): Promise<{ saved: boolean; draft: DraftView }> {
    const { answers, formatted } = answersAsKept(given);
    const now = this.uow.now();
    const [outcome] = await this.uow.write(
      actor,
      SAVE_DRAFT,
      assignmentId,
      actor.userId,
      revision,
      JSON.stringify(answers),
      JSON.stringify(wordCounts(answers)),
      now,
      newId(),
      JSON.stringify(formatted),
    );
    if (!outcome) throw new NotFound();
    checkUngraded(outcome.graded);
    if (outcome.unknownPrompt !== null)
      throw new RuleBroken(
        'unknown-prompt',
        'One of these prompts is not asked any more. Reload to see the present ones.',
        { promptId: outcome.unknownPrompt },
      );
    if (outcome.lockedPrompt !== null)
      throw new RuleBroken(
        'not-asked-again',
        'Your work was given back, and only the answers you were asked about can be changed now.',
        { promptId: outcome.lockedPrompt },
      );
    const { saved, submitted } = outcome;
    if (!saved) return { saved: false, draft: await this.reflection(actor, assignmentId) };
    return {
      saved: true,
      draft: {
        state: submitted ? 'SUBMITTED' : 'DRAFT',
        revision: saved.revision,
        savedAt: now.toISOString(),
        answers: answerViews(saved),
      },
    };
  }
}

/** The actor's own reflection, or `NotFound`. */
export async function ownReflection(reading: Reading, assignmentId: string): Promise<ReflectionView> {
  const row = await reading.first(REFLECTION, assignmentId, reading.actor.userId, reading.now);
  if (!row) throw new NotFound();
  const { answers, formatted, ...reflection } = row.reflection;
  return {
    ...reflection,
    closed: isClosed(reflection.held),
    submissions: reflection.submissions.map(presentSubmission),
    answers: answerViews({ answers, formatted }),
  };
}

function answerViews({ answers, formatted }: KeptAnswers): AnswerView[] {
  return Object.entries(answers).map(([promptId, text]) => ({
    promptId,
    text,
    // Counted for who asks: a page that saves every few seconds has counted itself.
    get words() {
      return countWords(text);
    },
    ...(formatted[promptId] && { formatted: formatted[promptId] }),
  }));
}
