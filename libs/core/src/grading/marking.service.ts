import { Injectable } from '@nestjs/common';
import { type Actor, type AllocationWay, NotFound, RuleBroken } from '@firsthand/contracts';
import { AllocationChange, MarkerAllocation, Marking, type Tx, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { asWritten } from '../tenancy/text.ts';
import {
  HIDE_NAMES,
  LAST_ALLOCATION,
  LOCK_MARKED,
  MARKERS_AMONG,
  MARKING,
  type MarkingView,
  TO_ALLOCATE,
  type ToAllocate,
} from './marking.queries.ts';
import { type Marked, mayHide, mayReveal, mayShareUnnamed, shared, sharedBesides } from './marking.rules.ts';

/** How an assignment is marked: with or without names, and whose work is whose. */
@Injectable()
export class MarkingService {
  constructor(private readonly uow: UnitOfWork) {}

  async marking(actor: Actor, assignmentId: string): Promise<MarkingView> {
    if (!isId(assignmentId)) throw new NotFound();
    const row = await this.uow.read(actor, (read) =>
      read.first(MARKING, assignmentId, actor.userId, read.now),
    );
    if (!row) throw new NotFound();
    return row.marking;
  }

  /** From now on nobody who grades it learns whose work it is, until the names are revealed. */
  hideNames(actor: Actor, assignmentId: string): Promise<MarkingView> {
    return this.changed(actor, assignmentId, async (tx, marked) => {
      if (marked.anonymous && !marked.revealed) return;
      mayHide(marked);
      await tx.sql(HIDE_NAMES, assignmentId);
      await tx.audit('names.hidden', { kind: 'assignment', id: assignmentId });
    });
  }

  /** Shows them for good. Before everything is released somebody must say why; the log keeps it. */
  revealNames(actor: Actor, assignmentId: string, reason: string): Promise<MarkingView> {
    return this.changed(actor, assignmentId, async (tx, marked) => {
      const said = asWritten(reason).trim();
      const { allReleased } = (await tx.first(MARKING, assignmentId, actor.userId, tx.now))!.marking;
      mayReveal({ ...marked, allReleased }, said);
      await tx.update(
        Marking,
        { id: assignmentId },
        { revealedAt: tx.now, revealedBy: actor.userId, revealReason: said },
      );
      await tx.audit(
        'names.revealed',
        { kind: 'assignment', id: assignmentId },
        { reason: said, allReleased },
      );
    });
  }

  /** Shares out everybody's work anew among these markers, or only what is nobody's; not of whoever is excused. */
  allocate(
    actor: Actor,
    assignmentId: string,
    way: AllocationWay,
    markerIds: readonly string[],
  ): Promise<MarkingView> {
    if (!markerIds.every(isId)) throw new NotFound();
    return this.changed(actor, assignmentId, async (tx, { sectionId, anonymous, revealed }) => {
      const known = await tx.sql(MARKERS_AMONG, sectionId, markerIds);
      const markers = markerIds.filter((id) => known.some(({ userId }) => userId === id));
      if (markers.length === 0 || markers.length < markerIds.length)
        throw new RuleBroken('no-markers', 'Choose at least one person who grades in this section.');
      const all = await tx.sql(TO_ALLOCATE, assignmentId, tx.now);
      const students = all.filter(({ excused }) => !excused);
      // Of whoever is excused too: the excuse may end.
      const before = all.flatMap(({ enrolmentId, markerId }) =>
        markerId ? [{ enrolmentId, markerId }] : [],
      );
      if (anonymous && !revealed)
        mayShareUnnamed(way, students.filter(({ markerId }) => markerId === null).length === 1);
      const given = sharedOut(way, students, markers);
      await tx.insert(AllocationChange, {
        ...{ assignmentId, way, changedBy: actor.userId, changedAt: tx.now, before, undoneAt: null },
      });
      await replace(tx, assignmentId, [
        ...(way === 'LEFT_OVER' ? before : []),
        ...[...given].map(([enrolmentId, markerId]) => ({ enrolmentId, markerId })),
      ]);
      await tx.audit('markers.allocated', { kind: 'assignment', id: assignmentId }, { way, markers });
    });
  }

  /** As it was before the last sharing out. */
  undoAllocation(actor: Actor, assignmentId: string, changeId: string): Promise<MarkingView> {
    return this.changed(actor, assignmentId, async (tx, { sectionId }) => {
      const last = await tx.first(LAST_ALLOCATION, assignmentId);
      if (!last || last.id !== changeId || last.undoneAt)
        throw new RuleBroken('shared-out-since', 'The work has been shared out again since then.');
      await tx.update(AllocationChange, { id: changeId }, { undoneAt: tx.now });
      const markers = [...new Set(last.before.map(({ markerId }) => markerId))];
      const here = await tx.sql(MARKERS_AMONG, sectionId, markers);
      // What was whoever's who has left meanwhile is nobody's.
      await replace(
        tx,
        assignmentId,
        last.before.filter(({ markerId }) => here.some(({ userId }) => userId === markerId)),
      );
      await tx.audit('markers.restored', { kind: 'assignment', id: assignmentId }, { changeId });
    });
  }

  private async changed(
    actor: Actor,
    assignmentId: string,
    change: (tx: Tx, marked: Marked & { sectionId: string }) => Promise<void>,
  ): Promise<MarkingView> {
    if (!isId(assignmentId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      const marked = await tx.first(LOCK_MARKED, assignmentId, actor.userId);
      if (!marked) throw new NotFound();
      await change(tx, marked);
      return (await tx.first(MARKING, assignmentId, actor.userId, tx.now))!.marking;
    });
  }
}

const GROUPED_BY = { COHORT: 'cohortId', CASELOAD: 'counsellorId', ROUND_ROBIN: null } as const;

function sharedOut(
  way: AllocationWay,
  students: readonly ToAllocate[],
  markers: readonly string[],
): Map<string, string> {
  if (way === 'LEFT_OVER') return sharedBesides(students, markers);
  const by = GROUPED_BY[way];
  return shared(
    students.map((student) => ({ enrolmentId: student.enrolmentId, group: by && student[by] })),
    markers,
  );
}

async function replace(
  tx: Tx,
  assignmentId: string,
  given: readonly { enrolmentId: string; markerId: string }[],
): Promise<void> {
  await tx.delete(MarkerAllocation, { assignmentId });
  await tx.insert(
    MarkerAllocation,
    given.map(({ enrolmentId, markerId }) => ({ assignmentId, enrolmentId, markerId })),
  );
}
