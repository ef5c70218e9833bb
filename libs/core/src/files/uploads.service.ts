import { Inject, Injectable } from '@nestjs/common';
import { type Actor, BadInput, Conflict, NotFound, RateLimited, RuleBroken } from '@firsthand/contracts';
import { FilePart, StoredFile, UnitOfWork } from '@firsthand/persistence';
import { type FileScanner, type FileStore, PICTURE, ScannerAway, sha256 } from '@firsthand/platform';
import {
  attachmentDamaged,
  attachmentHarmful,
  type KeptFile,
  readAttachment,
  scannerAway,
} from './attachment-kinds.ts';
import { ARRIVED, ARRIVING, LOCK_ARRIVING } from './files.queries.ts';
import { DRAWN_AT_A_TIME, keyOf, nextPart } from './files.rules.ts';
import { stateOf, type UploadState } from './files.rows.ts';
import { FILE_STORE } from './files.service.ts';

/** Injection token of the `FileScanner`. */
export const FILE_SCANNER = Symbol('file scanner');

/** Files that come in parts: whoever lost the connection asks how far it came, and goes on from there. */
@Injectable()
export class UploadsService {
  private finishing = 0;

  constructor(
    private readonly uow: UnitOfWork,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(FILE_SCANNER) private readonly scanner: FileScanner,
  ) {}

  /** How far the actor's own file has come. */
  async state(actor: Actor, id: string): Promise<UploadState> {
    const file = await this.uow.read(actor, (read) => read.first(ARRIVING, id, actor.userId));
    if (!file) throw new NotFound();
    return stateOf(file);
  }

  /**
   * Takes the part that begins where the last one ended; with the last one the file is finished. An empty part at the
   * end tries again what could not be finished.
   * @throws Conflict with how far it has come when the part begins somewhere else.
   */
  async receive(actor: Actor, id: string, start: number, part: Uint8Array): Promise<UploadState> {
    const state = await this.uow.run(actor, async (tx) => {
      const file = await tx.first(LOCK_ARRIVING, id, actor.userId);
      if (!file) throw new NotFound();
      if (file.state !== 'ARRIVING') return stateOf(file);
      const step = nextPart({ received: file.received, length: file.bytes }, start, part.byteLength);
      if (step === 'ELSEWHERE') throw new Conflict(file.received);
      if (step === 'TOO_MUCH')
        throw new BadInput([{ path: 'body', message: 'There is more of it than was announced.' }]);
      if (part.byteLength > 0) {
        await tx.insert(FilePart, { fileId: id, start, bytes: Buffer.from(part) });
        // What still comes is not swept up.
        await tx.update(StoredFile, { id }, { received: start + part.byteLength, looseSince: tx.now });
      }
      return stateOf({ ...file, received: start + part.byteLength });
    });
    if (state.kept || state.received < state.length) return state;
    if (this.finishing >= DRAWN_AT_A_TIME) throw new RateLimited(2);
    this.finishing += 1;
    try {
      return await this.finish(actor, id);
    } finally {
      this.finishing -= 1;
    }
  }

  private async finish(actor: Actor, id: string): Promise<UploadState> {
    const file = await this.uow.read(actor, (read) => read.first(ARRIVED, id, actor.userId));
    if (!file) throw new NotFound();
    const { upload } = file;
    // Another request has finished it, or found it damaged and begun anew.
    if (file.state === 'KEPT' || file.received < file.bytes || !upload) return stateOf(file);
    if (sha256(upload) !== file.sha256) {
      await this.uow.run(actor, async (tx) => {
        const whole = { id, state: 'ARRIVING' as const, received: file.bytes };
        // Only who finds it whole begins anew: else a first part that has just come would go with the old ones.
        if ((await tx.update(StoredFile, whole, { received: 0 })) === 1)
          await tx.delete(FilePart, { fileId: id });
      });
      throw attachmentDamaged();
    }
    const { kept, scanned } = await this.judge(upload).catch(async (error: unknown) => {
      if (error instanceof ScannerAway) throw scannerAway(error);
      // What is not taken goes at once; whatever else went wrong is no fault of the file.
      if (error instanceof RuleBroken)
        await this.uow.run(actor, (tx) => tx.delete(StoredFile, { id, state: 'ARRIVING' }));
      throw error;
    });
    const lying = { id, sha256: file.sha256, purpose: 'ATTACHMENT' as const };
    const keys = { full: keyOf(actor.tenantId, lying, 'full'), small: keyOf(actor.tenantId, lying, 'small') };
    await this.store.put(keys.full, kept.bytes, kept.type);
    if (kept.small) await this.store.put(keys.small, kept.small, PICTURE.type);
    const done = await this.uow.run(actor, async (tx) => {
      await tx.delete(FilePart, { fileId: id });
      const { type, width, height } = kept;
      return tx.update(
        StoredFile,
        { id, state: 'ARRIVING' },
        {
          ...{ state: 'KEPT', type, width, height, scanned, looseSince: null },
          ...{ bytes: kept.bytes.byteLength, keptSha256: kept.sha256, received: kept.bytes.byteLength },
        },
      );
    });
    const now = done === 1 ? null : await this.uow.read(actor, (read) => read.findOne(StoredFile, { id }));
    // Cancelled meanwhile: nothing refers to what was just stored.
    if (done === 0 && now?.state !== 'KEPT') {
      await this.store.remove([keys.full, keys.small]);
      throw new NotFound();
    }
    const length = kept.bytes.byteLength;
    return { received: length, length, kept: true };
  }

  private async judge(upload: Uint8Array): Promise<{ kept: KeptFile; scanned: boolean }> {
    const kept = await readAttachment(upload);
    const found = await this.scanner.scan(upload);
    if (found === 'HARMFUL') throw attachmentHarmful();
    return { kept, scanned: found === 'CLEAN' };
  }
}
