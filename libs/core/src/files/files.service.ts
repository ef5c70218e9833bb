import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  type KeptPhoto,
  LIMITS,
  NotFound,
  type PhotoPurpose,
  RateLimited,
} from '@firsthand/contracts';
import { StoredFile, UnitOfWork } from '@firsthand/persistence';
import {
  type FileStore,
  type Picture,
  PICTURE,
  PictureRefused,
  readPicture,
  sha256,
} from '@firsthand/platform';
import { FileReaders } from './file-readers.ts';
import { CLAIM_FILE, CONDEMN_LOOSE, COUNT_PHOTOS, NOTE_OPENED } from './files.queries.ts';
import {
  DRAWN_AT_A_TIME,
  keyOf,
  LOOSE_HOURS,
  type PhotoSize,
  PHOTOS_AT_MOST,
  photoTooLarge,
  REFUSALS,
  tooManyPhotos,
  whenThere,
} from './files.rules.ts';
import { openedBy } from '../tenancy/opened-work.ts';

/** Injection token of the `FileStore`. */
export const FILE_STORE = Symbol('file store');

export interface GivenPhoto {
  /** Made by whoever sends it, so that sending it again after a lost answer is the same photo. */
  readonly id: string;
  readonly purpose: PhotoPurpose;
  readonly upload: Uint8Array;
}

export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Drawn by us, and so harmless to look at; anything else is only handed over. */
  readonly drawn: boolean;
  /** Changes when the bytes do. */
  readonly tag: string;
}

/** So many files are removed at a time. */
const REMOVED_AT_A_TIME = 200;

/** Files people keep, shown to few; photos are drawn anew without what their cameras hid in them. */
@Injectable()
export class FilesService {
  private drawing = 0;

  constructor(
    private readonly uow: UnitOfWork,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly readers: FileReaders,
  ) {}

  /**
   * Keeps a photo, once however often it is sent. Its row comes first: bytes without a row would lie there for ever,
   * while a row whose bytes never came is swept up like any photo that nothing refers to.
   */
  async keep(actor: Actor, { id, purpose, upload }: GivenPhoto): Promise<KeptPhoto> {
    if (upload.byteLength > LIMITS.photoBytes) throw photoTooLarge();
    const sent = { ownerId: actor.userId, sha256: sha256(upload), purpose };
    const there = await this.uow.read(actor, (read) => read.findOne(StoredFile, { id }));
    if (there && whenThere(there, sent) === 'DONE') return photoOf(there);

    const picture = await this.draw(upload);
    const row = await this.uow.run(actor, async (tx) => {
      const { bytes, width, height } = picture;
      const measures = [bytes.byteLength, width, height] as const;
      const claimed = await tx.first(CLAIM_FILE, id, sent.ownerId, purpose, sent.sha256, ...measures, tx.now);
      const { photos } = (await tx.first(COUNT_PHOTOS, sent.ownerId))!;
      if (claimed && photos > PHOTOS_AT_MOST) throw tooManyPhotos();
      const now = await tx.get(StoredFile, id);
      whenThere(now, sent);
      return now;
    });
    await this.store.put(keyOf(actor.tenantId, row, 'full'), picture.bytes, PICTURE.type);
    await this.store.put(keyOf(actor.tenantId, row, 'small'), picture.small, PICTURE.type);
    await this.uow.run(actor, (tx) => tx.update(StoredFile, { id, state: 'STORING' }, { state: 'KEPT' }));
    return photoOf(row);
  }

  /** A file's bytes, for its owner and whoever its purpose admits. */
  async open(actor: Actor, id: string, size: PhotoSize): Promise<FileBytes> {
    const file = await this.uow.read(actor, async (read) => {
      const found = await read.findOne(StoredFile, { id, state: 'KEPT' });
      if (!found) throw new NotFound();
      if (found.ownerId !== actor.userId && !(await this.readers.mayRead(read, found.purpose, id)))
        throw new NotFound();
      return found;
    });
    if (file.ownerId !== actor.userId)
      await this.uow.read(actor, (read) => read.first(NOTE_OPENED, file.id, openedBy(read)));
    const drawn = file.type === PICTURE.type;
    if (!drawn && size === 'small') throw new NotFound();
    const bytes = await this.store.get(keyOf(actor.tenantId, file, size));
    if (!bytes) throw new Error(`The file store has nothing for ${id}, which should be there.`);
    return { bytes, type: file.type, drawn, tag: `${file.sha256.slice(0, 16)}-${size}` };
  }

  /** A file of this owner's, whole; whether the actor may have it is for the caller to know. Null: there is none any more. */
  async take(actor: Actor, ownerId: string, id: string): Promise<Pick<FileBytes, 'bytes' | 'type'> | null> {
    const file = await this.uow.read(actor, (read) =>
      read.findOne(StoredFile, { id, ownerId, state: 'KEPT' }),
    );
    const bytes = file && (await this.store.get(keyOf(actor.tenantId, file, 'full')));
    return bytes ? { bytes, type: file.type } : null;
  }

  /** Removes what nothing has referred to for a day; returns how many. What breaks off half-way is finished next time. */
  async sweepLoose(actor: Actor): Promise<number> {
    let removed = 0;
    for (;;) {
      const condemned = await this.uow.run(actor, (tx) =>
        tx.sql(CONDEMN_LOOSE, new Date(tx.now.getTime() - LOOSE_HOURS * 3_600_000), REMOVED_AT_A_TIME),
      );
      if (condemned.length === 0) return removed;
      await this.store.remove(
        condemned.flatMap((file) =>
          (['full', 'small'] as const).map((size) => keyOf(actor.tenantId, file, size)),
        ),
      );
      const id = condemned.map((file) => file.id);
      await this.uow.run(actor, (tx) => tx.delete(StoredFile, { id, state: 'REMOVING' }));
      removed += condemned.length;
    }
  }

  private async draw(upload: Uint8Array): Promise<Picture> {
    if (this.drawing >= DRAWN_AT_A_TIME) throw new RateLimited(2);
    this.drawing += 1;
    try {
      return await readPicture(upload);
    } catch (error) {
      if (error instanceof PictureRefused) throw REFUSALS[error.refusal]();
      throw error;
    } finally {
      this.drawing -= 1;
    }
  }
}

function photoOf({ id, width, height, bytes }: StoredFile): KeptPhoto {
  return { id, width, height, bytes };
}
