import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken, type SettledAs } from '@firsthand/contracts';
import { type Reading, SecondReading, type Tx, UnitOfWork } from '@firsthand/persistence';
import { isId, newId } from '@firsthand/platform';
import type { RubricView } from '../assignments/assignments.queries.ts';
import { asWritten } from '../tenancy/text.ts';
import { announce } from '../webhooks/announce.ts';
import { type GivenScore, scoresFit, totalOf, writtenScores } from './grading.rules.ts';
import { LOCK_MARKED, MARKERS_AMONG } from './marking.queries.ts';
import { CHANGE_GRADE, CHANGE_UNREAD_GRADE } from './regrades.queries.ts';
import { newPoints } from './regrades.rules.ts';
import {
  DRAW_SAMPLE,
  HELD_READING,
  type HeldReading,
  LOCK_READING,
  OPEN_READINGS,
  type ReadingLine,
  type SampleTree,
  SECOND_READING,
  SECOND_READINGS,
  type SecondReadingView,
  TAKE_BACK_SAMPLE,
} from './second-readings.queries.ts';
import {
  type Agreement,
  agreement,
  type CriterionAgreement,
  mayChange,
  mayRead,
  maySettle,
  sharedAmong,
} from './second-readings.rules.ts';

export interface SampleView extends Omit<SampleTree, 'readings' | 'rubrics'> {
  readings: SecondReadingView[];
  /** Over the pairs that are whole; null while there is none. */
  agreement: { total: Agreement; criteria: CriterionAgreement[] } | null;
}

export interface GivenReading {
  readingId: string;
  version: number;
  scores: readonly GivenScore[];
  note: string;
  /** Finished: from now on both grades are there to be read. */
  ready: boolean;
}

export interface Settling {
  readingId: string;
  as: SettledAs;
  /** Of a new grade, every criterion; else none. */
  scores?: readonly GivenScore[] | null;
  words: string;
}

/**
 * A sample of the finished grades is given again by somebody who has not seen them. The first grade counts until it is
 * settled which does; a released one that changes by that keeps what it was.
 */
@Injectable()
export class SecondReadingsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The sample of an assignment the actor teaches, those furthest apart first, and how far its readers agree. */
  async sample(actor: Actor, assignmentId: string): Promise<SampleView> {
    if (!isId(assignmentId)) throw new NotFound();
    return this.uow.read(actor, (read) => sampleOf(read, assignmentId));
  }

  /** One reading, with the first grade when the second is finished. */
  async reading(actor: Actor, readingId: string): Promise<SecondReadingView> {
    if (!isId(readingId)) throw new NotFound();
    return this.uow.read(actor, (read) => readingOf(read, readingId));
  }

  /** What waits for the actor's own second reading. */
  async open(actor: Actor): Promise<SecondReadingView[]> {
    if (actor.userId === 'system') return [];
    const { userId } = actor;
    const row = await this.uow.read(actor, (read) => read.first(OPEN_READINGS, userId, userId));
    return withRubrics(row!);
  }

  /** Draws works at random and shares them out among these readers, to none what they graded first. */
  draw(actor: Actor, assignmentId: string, count: number, readerIds: readonly string[]): Promise<SampleView> {
    if (![assignmentId, ...readerIds].every(isId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      // Held still, so that two who draw at once do not draw the same.
      const work = await tx.first(LOCK_MARKED, assignmentId, actor.userId);
      if (!work) throw new NotFound();
      const known = await tx.sql(MARKERS_AMONG, work.sectionId, readerIds);
      if (known.length === 0 || known.length < new Set(readerIds).size)
        throw new RuleBroken('no-second-readers', 'Choose at least one person who grades in this section.');
      const drawn = await tx.sql(DRAW_SAMPLE, assignmentId, readerIds, count);
      if (drawn.length === 0)
        throw new RuleBroken(
          'nothing-to-draw',
          'There is no finished grade that one of these people has not given and nobody has read again.',
        );
      const rows = sharedAmong(drawn, readerIds).map(({ work: one, readerId }) => ({
        ...one,
        ...{ readerId, drawnBy: actor.userId, drawnAt: tx.now, points: null, finishedAt: null },
        ...{ settledAs: null, settledBy: null, settledAt: null },
      }));
      const ids = await tx.insert(SecondReading, rows);
      await tx.audit('readings.drawn', { kind: 'assignment', id: assignmentId }, { readingIds: ids });
      const sample = await sampleOf(tx, assignmentId);
      const named = rows.map(({ readerId }, i) => ({ readerId, readingId: ids[i]! }));
      await tellReaders(tx, { id: assignmentId, title: sample.title }, named);
      return sample;
    });
  }

  /** What nobody has begun to read is read once again; whoever knew of theirs is told. What has been begun stays. */
  takeBack(actor: Actor, assignmentId: string): Promise<SampleView> {
    if (!isId(assignmentId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      const work = await tx.first(LOCK_MARKED, assignmentId, actor.userId);
      if (!work) throw new NotFound();
      const gone = await tx.sql(TAKE_BACK_SAMPLE, assignmentId);
      const sample = await sampleOf(tx, assignmentId);
      if (gone.length === 0) return sample;
      const readingIds = gone.map(({ id }) => id).sort();
      await tx.audit('readings.taken-back', { kind: 'assignment', id: assignmentId }, { readingIds });
      const known = gone.filter(({ heard, readerId }) => heard && readerId !== actor.userId);
      await tx.notify(
        [...new Set(known.map(({ readerId }) => readerId))].map((userId) => ({
          ...{ userId, kind: 'SECOND_READING_ENDED' as const, mail: true },
          params: {
            assignmentTitle: sample.title,
            works: known.filter(({ readerId }) => readerId === userId).length,
          },
          path: `/grading/${assignmentId}/second`,
          dedupKey: `second-reading-ended:${readingIds[0]!}`,
        })),
      );
      return sample;
    });
  }

  /** Somebody else reads it, as long as nobody has begun who still grades here; what whoever left had begun goes. */
  async assign(actor: Actor, readingId: string, readerId: string): Promise<SampleView> {
    return this.held(actor, readingId, async (tx, held) => {
      const known = isId(readerId) ? await tx.sql(MARKERS_AMONG, held.sectionId, [readerId]) : [];
      if (known.length === 0)
        throw new RuleBroken('no-second-readers', 'Choose at least one person who grades in this section.');
      if ([held.firstBy, held.grade.gradedBy].includes(readerId))
        throw new RuleBroken('same-reader', 'Whoever graded it first does not read it a second time.');
      if (held.finished || (held.begun && held.readerTeaches))
        throw new RuleBroken('reading-begun', 'The second reader has begun; it stays with them.');
      await tx.update(SecondReading, { id: readingId }, { readerId, scores: [], note: '' });
      if (readerId !== held.readerId)
        await tellReaders(tx, { id: held.assignmentId, title: held.assignmentTitle }, [
          { readerId, readingId },
        ]);
      await tx.audit('reading.assigned', { kind: 'second-reading', id: readingId }, { readerId });
      return sampleOf(tx, held.assignmentId);
    });
  }

  /**
   * Writes the second reader's own grade over the version they saw; finished it stays.
   * @throws Conflict with the current version when it was saved in the meantime.
   */
  async save(actor: Actor, given: GivenReading): Promise<SecondReadingView> {
    return this.held(actor, given.readingId, async (tx, held) => {
      if (held.readerId !== actor.userId) throw new NotFound();
      const note = asWritten(given.note);
      mayRead(held, note);
      scoresFit(held.rubric, given.scores, given.ready);
      const scores = writtenScores(given.scores);
      await tx.swap(SecondReading, given.readingId, given.version, {
        ...{ scores, note },
        ...(given.ready && { points: totalOf(scores), finishedAt: tx.now }),
      });
      if (given.ready)
        await tx.audit(
          'reading.finished',
          { kind: 'second-reading', id: given.readingId },
          {
            points: totalOf(scores),
          },
        );
      return readingOf(tx, given.readingId);
    });
  }

  /** Which of the two counts, or a new one. What a student has read is kept beside what takes its place. */
  async settle(actor: Actor, { readingId, as, ...said }: Settling): Promise<SecondReadingView> {
    return this.held(actor, readingId, async (tx, held) => {
      const { grade } = held;
      // With other points by now, whichever counts would be none of the two that are on the screen.
      const asRead =
        grade.state !== 'DRAFT' &&
        grade.rubricId === held.rubricId &&
        newPoints(held.firstScores, grade.scores).length === 0;
      maySettle({ ...held, asRead });
      if (as === 'NEW') scoresFit(held.rubric, said.scores ?? [], true);
      const counts = { FIRST: [], SECOND: held.scores, NEW: writtenScores(said.scores ?? []) }[as];
      const changed = newPoints(grade.scores, counts);
      const words = asWritten(said.words).trim();
      if (changed.length > 0) mayChange(grade);
      if (changed.length > 0) await change(tx, held, JSON.stringify(changed));
      await tx.update(
        SecondReading,
        { id: readingId },
        { settledAs: as, settledBy: tx.actor.userId, settledAt: tx.now, settledWords: words },
      );
      await tx.audit('reading.settled', { kind: 'second-reading', id: readingId }, { as, changed });
      return readingOf(tx, readingId);
    });
  }

  private async held<T>(
    actor: Actor,
    readingId: string,
    act: (tx: Tx, held: HeldReading) => Promise<T>,
  ): Promise<T> {
    if (!isId(readingId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      await tx.first(LOCK_READING, readingId);
      const held = await tx.first(HELD_READING, readingId, actor.userId);
      if (!held) throw new NotFound();
      return act(tx, held);
    });
  }
}

/** Once each, however many works are theirs; whoever chose themselves knows. */
async function tellReaders(
  tx: Tx,
  assignment: { id: string; title: string },
  drawn: readonly { readerId: string; readingId: string }[],
): Promise<void> {
  const readers = [...new Set(drawn.map(({ readerId }) => readerId))].filter((id) => id !== tx.actor.userId);
  await tx.notify(
    readers.map((userId) => {
      const theirs = drawn.filter(({ readerId }) => readerId === userId);
      return {
        ...{ userId, kind: 'SECOND_READING' as const, mail: true },
        params: { assignmentTitle: assignment.title, works: theirs.length },
        path: `/grading/${assignment.id}/second`,
        dedupKey: `second-reading:${theirs[0]!.readingId}:${tx.now.toISOString()}`,
      };
    }),
  );
}

async function change(tx: Tx, held: HeldReading, scores: string): Promise<void> {
  const { grade, studentId, assignmentId, assignmentTitle } = held;
  const by = tx.actor.userId;
  if (grade.state !== 'RELEASED') {
    await tx.sql(CHANGE_UNREAD_GRADE, grade.id, scores, by, tx.now);
    return;
  }
  const [now] = await tx.sql(CHANGE_GRADE, grade.id, scores, by, tx.now, newId());
  await tx.notify([
    {
      ...{ userId: studentId, kind: 'GRADE_RELEASED', mail: true },
      params: { assignmentTitle },
      path: `/reflections/${assignmentId}`,
      dedupKey: `grade-released:${grade.id}:${now!.version}`,
    },
  ]);
  if (now!.listened)
    await announce(tx, 'GRADE_RELEASED', [
      { gradeId: grade.id, submissionId: now!.submissionId, assignmentId },
    ]);
}

function withRubrics(tree: { readings: ReadingLine[]; rubrics: RubricView[] }): SecondReadingView[] {
  const rubrics = new Map(tree.rubrics.map((rubric) => [rubric.id, rubric]));
  return tree.readings.map(({ rubricId, ...line }) => ({ ...line, rubric: rubrics.get(rubricId)! }));
}

async function sampleOf(read: Reading, assignmentId: string): Promise<SampleView> {
  const row = await read.first(SECOND_READINGS, assignmentId, read.actor.userId);
  if (!row) throw new NotFound();
  const { readings: lines, rubrics, ...sample } = row.sample;
  const readings = withRubrics({ readings: lines, rubrics });
  const pairs = readings.flatMap(({ rubric, first, scores, points }) =>
    first && points !== null ? [{ rubric, first, second: { scores, points } }] : [],
  );
  return { ...sample, readings, agreement: pairs.length > 0 ? agreement(pairs) : null };
}

async function readingOf(read: Reading, readingId: string): Promise<SecondReadingView> {
  const row = await read.first(SECOND_READING, readingId, read.actor.userId);
  if (!row) throw new NotFound();
  const { reading, rubric } = row;
  return withRubrics({ readings: [reading], rubrics: [rubric] })[0]!;
}
