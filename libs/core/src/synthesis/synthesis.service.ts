import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Comparison, type Reading, Synthesis, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { Weighing } from '../assignments/weighing.ts';
import { maySeeWords } from '../interviewees/interviewees.rules.ts';
import { summarised } from '../research/research.queries.ts';
import { reachOf } from '../sections/sections.policy.ts';
import {
  COMPARISON,
  type ComparisonRow,
  IS_THEIRS,
  SAVE_COMPARISON,
  SAVE_SYNTHESIS,
  STUDENT_SYNTHESES,
  SYNTHESIS,
  type SynthesisRow,
  type SynthesisView,
} from './synthesis.queries.ts';
import {
  cellList,
  comparedIn,
  comparisonAsKept,
  type GivenComparison,
  isWritten,
  textAsKept,
} from './synthesis.rules.ts';
import { openedBy } from '../tenancy/opened-work.ts';

export type ComparisonView = ReturnType<typeof comparisonOf>;

export interface StudentSyntheses {
  syntheses: SynthesisView[];
  comparison: ComparisonView;
}

/** What a student makes of what they read and heard: an occupation at a time, and one against the other. */
@Injectable()
export class SynthesisService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weighing: Weighing,
  ) {}

  /** Everything about one occupation, side by side. One statement. */
  async synthesis(actor: Actor, occupationId: string): Promise<SynthesisView> {
    return this.uow.read(actor, (read) => ownSynthesis(read, occupationId));
  }

  /** The actor's occupations on all dimensions. One statement. */
  async comparison(actor: Actor): Promise<ComparisonView> {
    return this.uow.read(actor, ownComparison);
  }

  /** A student's, for whoever reaches their work. Names and notes as in the work itself; no telephone, no address. */
  async ofStudent(actor: Actor, assignmentId: string, enrolmentId: string): Promise<StudentSyntheses> {
    const row = await this.uow.read(actor, (read) =>
      read.first(STUDENT_SYNTHESES, ...reachOf(actor), assignmentId, enrolmentId, openedBy(read)),
    );
    if (!row) throw new NotFound();
    const here = row.syntheses.map(({ occupation }) => occupation.id);
    // Of other courses' occupations this section's staff know nothing.
    const occupations = row.comparison.occupations.filter(({ occupation }) => here.includes(occupation.id));
    return {
      syntheses: row.syntheses.map((one) => viewed(wordsFor(one, { isOwner: row.ownerId === actor.userId }))),
      comparison: comparisonOf({ ...row.comparison, occupations }),
    };
  }

  /** Saves over the revision it was typed over; `saved` is false, and theirs comes back, when that has moved on. */
  async saveSynthesis(
    actor: Actor,
    occupationId: string,
    revision: number,
    given: { believe: string; changed: string },
  ): Promise<{ saved: boolean; synthesis: SynthesisView }> {
    const [believe, changed] = [textAsKept(given.believe), textAsKept(given.changed)];
    return this.uow.run(actor, async (tx) => {
      await assertTheirs(tx, occupationId);
      const before = await tx.findOne(Synthesis, { ownerId: actor.userId, occupationId }, { lock: 'update' });
      const texts = [believe, changed] as const;
      const saved = await tx.first(
        SAVE_SYNTHESIS,
        occupationId,
        actor.userId,
        revision,
        ...texts,
        tx.now,
        newId(),
      );
      // Typed on, it stays written; only its first word and its last can move a milestone.
      if (saved && isWritten(believe) !== isWritten(before?.believe ?? ''))
        await this.weighing.weigh(tx, { userId: actor.userId });
      return { saved: saved !== null, synthesis: await ownSynthesis(tx, occupationId) };
    });
  }

  async saveComparison(
    actor: Actor,
    revision: number,
    given: GivenComparison,
  ): Promise<{ saved: boolean; comparison: ComparisonView }> {
    const { cells, weights } = comparisonAsKept(given);
    return this.uow.run(actor, async (tx) => {
      const before = await tx.findOne(Comparison, { ownerId: actor.userId }, { lock: 'update' });
      const { occupations } = await ownComparison(tx);
      const known = new Set(occupations.map(({ occupation }) => occupation.id));
      if (Object.keys(cells).some((occupationId) => !known.has(occupationId))) throw new NotFound();
      const whole = [JSON.stringify(cells), JSON.stringify(weights)] as const;
      const saved = await tx.first(SAVE_COMPARISON, actor.userId, revision, ...whole, tx.now, newId());
      if (saved && comparedIn(cells).join() !== comparedIn(before?.cells ?? {}).join())
        await this.weighing.weigh(tx, { userId: actor.userId });
      return { saved: saved !== null, comparison: await ownComparison(tx) };
    });
  }
}

/** The occupation is in the actor's plan, or they have heard somebody about it. */
export async function assertTheirs(tx: Tx, occupationId: string): Promise<void> {
  const found = await tx.first(IS_THEIRS, occupationId, tx.actor.userId);
  if (!found) throw new NotFound();
  if (!found.theirs)
    throw new RuleBroken('not-in-plan', 'This occupation is not in your plan. Choose it there first.');
}

async function ownSynthesis(reading: Reading, occupationId: string): Promise<SynthesisView> {
  const row = await reading.first(SYNTHESIS, occupationId, reading.actor.userId);
  if (!row) throw new NotFound();
  return viewed(row.synthesis);
}

async function ownComparison(reading: Reading): Promise<ComparisonView> {
  const row = await reading.first(COMPARISON, reading.actor.userId);
  if (!row) throw new NotFound();
  return comparisonOf(row.comparison);
}

/** Without the words of those who asked that theirs are not used, for everybody but the student. */
function wordsFor(row: SynthesisRow, reader: { isOwner: boolean }): SynthesisRow {
  const silent = new Set(
    row.voices.filter((voice) => !maySeeWords(voice, reader)).map((voice) => voice.interviewId),
  );
  return {
    ...row,
    voices: row.voices.map((voice) =>
      silent.has(voice.interviewId) ? { ...voice, notes: '', answers: [] } : voice,
    ),
    findings: row.findings.map((finding) => ({
      ...finding,
      verdicts: finding.verdicts.map((one) => (silent.has(one.interviewId) ? { ...one, heard: '' } : one)),
    })),
  };
}

const viewed = (row: SynthesisRow): SynthesisView => ({ ...row, findings: row.findings.map(summarised) });

function comparisonOf({ cells, weights, ...rest }: ComparisonRow) {
  return {
    ...rest,
    cells: cellList(
      cells,
      rest.occupations.map(({ occupation }) => occupation.id),
    ),
    weights: Object.entries(weights).map(([dimension, weight]) => ({
      dimension: dimension as keyof typeof weights,
      weight,
    })),
  };
}
