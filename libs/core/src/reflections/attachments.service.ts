import { Injectable } from '@nestjs/common';
import { type Actor, BadInput, Conflict, LIMITS, NotFound } from '@firsthand/contracts';
import { Attachment, type Reading, type Tx, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import {
  attachmentEmpty,
  attachmentsStored,
  attachmentsTooLarge,
  attachmentTooLarge,
  tooManyAttachments,
} from '../files/attachment-kinds.ts';
import type { FileReader } from '../files/file-readers.ts';
import { beginFile, discardFile, type UploadState } from '../files/files.rows.ts';
import { tidy } from '../tenancy/text.ts';
import type { AttachmentView } from './attachments.json.ts';
import {
  ATTACHMENTS,
  HANDED_IN_FILE,
  ORDER_ATTACHMENTS,
  OWN_ATTACHMENT,
  ROOM_FOR_FILES,
} from './attachments.queries.ts';
import { mayChangeFiles } from './reflections.rules.ts';

export interface GivenAttachment {
  /** Made by whoever sends it: at random, so that it does not say when. */
  readonly id: string;
  readonly assignmentId: string;
  readonly name: string;
  readonly length: number;
  /** SHA-256 (hex) of all of it. */
  readonly sha256: string;
}

/** Files that go with a reflection: part of the draft until it is handed in, then of what was handed in. */
@Injectable()
export class AttachmentsService implements FileReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** Makes room for a file that is about to come; for one that is known, says how far it has come. */
  async begin(actor: Actor, given: GivenAttachment): Promise<UploadState> {
    const { id, assignmentId, length, sha256 } = given;
    if (!isId(assignmentId)) throw new NotFound();
    const name = tidy(given.name).slice(0, LIMITS.titleLength);
    if (name === '') throw new BadInput([{ path: 'name', message: 'A file has a name.' }]);
    if (length <= 0) throw attachmentEmpty();
    if (length > LIMITS.attachmentBytes) throw attachmentTooLarge();
    return this.uow.run(actor, async (tx) => {
      const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
      const there = await tx.findOne(Attachment, { id });
      const room = (await tx.first(ROOM_FOR_FILES, enrolmentId, assignmentId, actor.userId))!;
      mayChangeFiles(room);
      if (!there) {
        if (room.files >= LIMITS.attachments) throw tooManyAttachments();
        if (room.bytes + length > LIMITS.attachmentsBytes) throw attachmentsTooLarge();
        if (room.stored + length > LIMITS.attachmentsStoredBytes) throw attachmentsStored();
      }
      const state = await beginFile(tx, { id, purpose: 'ATTACHMENT', length, sha256 });
      // An id is one file's of one draft; whose it is, if not the actor's, has been said: nobody's.
      const here = there?.enrolmentId === enrolmentId && there.assignmentId === assignmentId;
      if (there && (!here || there.droppedAt)) throw new Conflict();
      if (!there)
        await tx.insert(Attachment, {
          ...{ id, assignmentId, enrolmentId, name, position: room.next, addedAt: tx.now, droppedAt: null },
        });
      return state;
    });
  }

  /** Takes a file out of the draft. What was handed in keeps it; else nobody sees it from now on, and its bytes go. */
  async remove(actor: Actor, id: string): Promise<AttachmentView[]> {
    return this.uow.run(actor, async (tx) => {
      const found = await ownAttachment(tx, id);
      const { enrolmentId } = await assertOwnWork(tx, found.assignmentId, { lock: true });
      const { assignmentId, handedIn } = await ownAttachment(tx, id);
      mayChangeFiles((await tx.first(ROOM_FOR_FILES, enrolmentId, assignmentId, actor.userId))!);
      if (handedIn) await tx.update(Attachment, { id }, { droppedAt: tx.now });
      else {
        await tx.delete(Attachment, { id });
        await discardFile(tx, id);
      }
      return (await tx.first(ATTACHMENTS, enrolmentId, assignmentId))!.attachments;
    });
  }

  /** Puts the files of the draft in this order; those that are not named come after it. */
  async order(actor: Actor, assignmentId: string, ids: readonly string[]): Promise<AttachmentView[]> {
    if (![assignmentId, ...ids].every(isId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
      mayChangeFiles((await tx.first(ROOM_FOR_FILES, enrolmentId, assignmentId, actor.userId))!);
      const chosen = [...new Set(ids)];
      const moved = await tx.sql(ORDER_ATTACHMENTS, enrolmentId, assignmentId, chosen);
      if (moved.filter(({ named }) => named).length < chosen.length) throw new NotFound();
      return (await tx.first(ATTACHMENTS, enrolmentId, assignmentId))!.attachments;
    });
  }

  /** Whoever grades it reads what was handed in; a draft is its student's alone. */
  async mayRead(read: Reading, fileId: string): Promise<boolean> {
    return (await read.first(HANDED_IN_FILE, fileId, read.actor.userId)) !== null;
  }
}

async function ownAttachment(tx: Tx, id: string) {
  const found = isId(id) && (await tx.first(OWN_ATTACHMENT, id, tx.actor.userId));
  if (!found) throw new NotFound();
  return found;
}
