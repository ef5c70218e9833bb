import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { PrimerTry, UnitOfWork, type PrimerEdition, type TriedAnswer } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { PRIMER, type PrimerPassView, type PrimerRow, READ_LESSON } from './primer.queries.ts';
import { type GivenAnswer, passMark, primerLanguage, rightAnswers, tried } from './primer.rules.ts';
import { STARTER, STARTER_NUMBER } from './starter.ts';

export interface PrimerTryView {
  number: number;
  answers: TriedAnswer[];
  rightAnswers: number;
  passed: boolean;
  takenAt: string;
}

/** The primer as one student reads it: in their language, without the answers. */
export interface PrimerView {
  language: string;
  number: number;
  lessons: { key: string; title: string; text: string; read: boolean }[];
  questions: { key: string; text: string; options: string[] }[];
  passMark: number;
  /** The first time the check was passed. */
  passed: PrimerPassView | null;
  latestTry: PrimerTryView | null;
  /** What was passed is shown, and there is a newer version since. */
  newerSince: string | null;
}

/** The primer: lessons, and a check that says whether they were understood. Whoever passed keeps the version they passed. */
@Injectable()
export class PrimerService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The actor's own; `newest` shows the newest version to those who passed an older one. */
  async primer(actor: Actor, newest = false): Promise<PrimerView> {
    const row = await this.uow.read(actor, (read) => read.first(PRIMER, actor.userId));
    return shown(row, newest);
  }

  /** Notes that the actor has read a lesson of a version to its end. */
  async readLesson(actor: Actor, number: number, key: string): Promise<PrimerView> {
    return this.uow.run(actor, async (tx) => {
      const row = await tx.first(PRIMER, actor.userId);
      const newest = isNewest(row, number);
      const { lessons } = editionOf(row, newest);
      if (!lessons.some((lesson) => lesson.key === key)) throw new NotFound();
      await tx.sql(READ_LESSON, newId(), actor.userId, key, tx.now);
      return shown(await tx.first(PRIMER, actor.userId), newest);
    });
  }

  /** Takes the check, as often as one likes; every try is kept, with what was asked and why an answer is right. */
  async takeCheck(actor: Actor, number: number, given: readonly GivenAnswer[]): Promise<PrimerView> {
    return this.uow.run(actor, async (tx) => {
      const row = await tx.first(PRIMER, actor.userId);
      const newest = isNewest(row, number);
      const { questions } = editionOf(row, newest);
      const answers = tried(questions, given);
      const right = rightAnswers(answers);
      await tx.insert(PrimerTry, {
        ownerId: actor.userId,
        number,
        answers,
        rightAnswers: right,
        passed: right >= passMark(questions.length),
        takenAt: tx.now,
      });
      return shown(await tx.first(PRIMER, actor.userId), newest);
    });
  }
}

const numberNow = (row: PrimerRow) => row.current?.number ?? STARTER_NUMBER;
/** Whoever passed keeps what they passed. */
const numberShown = (row: PrimerRow) => row.passed?.number ?? numberNow(row);

/** Is this number what everybody reads now, rather than what this student keeps? @throws RuleBroken when it is neither. */
function isNewest(row: PrimerRow | null, number: number): boolean {
  if (!row) throw new NotFound();
  if (number === numberNow(row)) return true;
  if (number === numberShown(row)) return false;
  throw new RuleBroken(
    'primer-changed',
    'The lessons have changed since you opened this page. Reload it to see the present ones.',
  );
}

function editionOf(row: PrimerRow | null, newest: boolean): PrimerEdition {
  if (!row) throw new NotFound();
  const version = newest || !row.passed ? row.current : row.passedVersion;
  return (version?.content ?? STARTER)[primerLanguage(row.locale)];
}

function shown(row: PrimerRow | null, newest: boolean): PrimerView {
  if (!row) throw new NotFound();
  const { lessons, questions } = editionOf(row, newest);
  const { passed, latest, current } = row;
  const number = newest ? numberNow(row) : numberShown(row);
  return {
    language: primerLanguage(row.locale),
    number,
    lessons: lessons.map((lesson) => ({ ...lesson, read: row.read.includes(lesson.key) })),
    questions: questions.map(({ key, text, options }) => ({ key, text, options })),
    passMark: passMark(questions.length),
    passed: passed && { number: passed.number, passedAt: passed.takenAt },
    latestTry: latest && { ...latest, rightAnswers: rightAnswers(latest.answers) },
    newerSince: number < numberNow(row) ? (current?.publishedAt ?? null) : null,
  };
}
