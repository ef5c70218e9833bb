import { Injectable } from '@nestjs/common';
import { type Actor, type ContactWay, Forbidden, NotFound } from '@firsthand/contracts';
import {
  afterCursor,
  type Page,
  pageOf,
  type Reading,
  rowsToFetch,
  StaffNote,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { reachOf } from '../sections/sections.policy.ts';
import { refuse } from '../sections/sections.rules.ts';
import { asWritten } from '../tenancy/text.ts';
import {
  FOLLOW_UPS,
  type FollowUpView,
  REACHED_STUDENT,
  STAFF_NOTE,
  STAFF_NOTES,
  type StaffNoteView,
} from './staff-notes.queries.ts';

export interface StaffNoteDraft {
  readonly words: string;
  readonly heldOn: string;
  /** Null: a note, and nobody was spoken to. */
  readonly way: ContactWay | null;
  readonly minutes: number | null;
  readonly nextOn: string | null;
}

/**
 * What staff write down about a student: notes, and the log of their talks. Whoever reaches the student as staff reads
 * all of it; each corrects and removes their own. The student never sees it, and it is no part of their record.
 */
@Injectable()
export class StaffNotesService {
  constructor(private readonly uow: UnitOfWork) {}

  /** A student's notes and talks, the newest day first. */
  async page(
    actor: Actor,
    enrolmentId: string,
    page: { first: number; after?: string | null | undefined },
  ): Promise<Page<StaffNoteView>> {
    const [heldOn, id] = afterCursor(page.after, ['day', 'id']);
    return this.uow.read(actor, async (read) => {
      await reached(read, enrolmentId);
      const rows = await read.sql(STAFF_NOTES, enrolmentId, heldOn, id, rowsToFetch(page.first));
      return pageOf(rows, page.first, (note) => [note.heldOn, note.id]);
    });
  }

  async write(actor: Actor, enrolmentId: string, draft: StaffNoteDraft): Promise<StaffNoteView> {
    if (actor.userId === 'system') throw new Forbidden();
    const authorId = actor.userId;
    return this.uow.run(actor, async (tx) => {
      const { today } = await reached(tx, enrolmentId);
      const [id] = await tx.insert(StaffNote, {
        enrolmentId,
        authorId,
        ...checked(draft, today),
        writtenAt: tx.now,
      });
      return (await tx.first(STAFF_NOTE, id!))!;
    });
  }

  async change(actor: Actor, noteId: string, version: number, draft: StaffNoteDraft): Promise<StaffNoteView> {
    return this.uow.run(actor, async (tx) => {
      const { today } = await own(tx, noteId);
      await tx.swap(StaffNote, noteId, version, checked(draft, today));
      return (await tx.first(STAFF_NOTE, noteId))!;
    });
  }

  async remove(actor: Actor, noteId: string): Promise<boolean> {
    return this.uow.run(actor, async (tx) => {
      const { note } = await own(tx, noteId);
      await tx.delete(StaffNote, { id: noteId });
      await tx.audit('staffNote.removed', { kind: 'enrolment', id: note.enrolmentId }, { noteId });
      return true;
    });
  }

  /** With whom the actor is to speak today and in the coming days. */
  async followUps(actor: Actor): Promise<FollowUpView[]> {
    if (actor.userId === 'system') return [];
    const { userId } = actor;
    return this.uow.read(actor, (read) => read.sql(FOLLOW_UPS, userId, read.now));
  }
}

async function reached(reading: Reading, enrolmentId: string) {
  if (!isId(enrolmentId)) throw new NotFound();
  const found = await reading.first(REACHED_STUDENT, ...reachOf(reading.actor), enrolmentId, reading.now);
  if (!found) throw new NotFound();
  return found;
}

/** A note of the actor's own, locked, about a student they still reach. */
async function own(tx: Tx, noteId: string) {
  const note = await tx.get(StaffNote, noteId, { lock: 'update' });
  const { today } = await reached(tx, note.enrolmentId);
  if (note.authorId !== tx.actor.userId) throw new Forbidden();
  return { note, today };
}

function checked({ words, heldOn, way, minutes, nextOn }: StaffNoteDraft, today: string): StaffNoteDraft {
  const written = asWritten(words).trim();
  refuse(
    [written === '', 'words', 'Write something first.'],
    [heldOn > today, 'heldOn', 'This day is still to come. Write down what has been.'],
    [way !== null && nextOn !== null && nextOn <= heldOn, 'nextOn', 'The next time comes after this one.'],
  );
  // Minutes and a next time belong to a talk.
  return { words: written, heldOn, way, minutes: way && minutes, nextOn: way && nextOn };
}
