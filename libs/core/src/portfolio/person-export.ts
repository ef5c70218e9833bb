import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound, RateLimited } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { isId, newId } from '@firsthand/platform';
import { FilesService } from '../files/files.service.ts';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { reasonToTell } from '../identity/viewings.rules.ts';
import { personArchive } from './person-archive.ts';
import {
  ROWS_AT_A_TIME,
  TAKEN_OWNER,
  type TakenFile,
  type TakenOwner,
  type TakenRow,
  WHO_ASKS,
  WRITTEN_DOWN,
} from './person-export.queries.ts';
import { fileDay } from './record.rules.ts';

/** Each takes a moment of one processor; more at once would keep everybody else waiting. */
const AT_A_TIME = 4;
/** So long the file can be taken after it was written down why. */
const OPEN_MS = 3_600_000;

export interface PersonFile {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * What the installation holds about somebody, as one ZIP: to themselves at any time, and to an administrator whom they
 * asked for it. It is read and written a few rows at a time, however much it is.
 */
@Injectable()
export class PersonExport {
  private making = 0;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  /** One's own, also of somebody who may act as nothing any more. @throws Forbidden while a second step is still wanted */
  async own(actor: Actor): Promise<PersonFile> {
    const { userId } = actor;
    const owner = await this.ownerOf(actor, userId);
    // A password alone shows nobody's data where the institution wants more than that.
    if (actor.roles.length === 0 && owner.roles.length > 0) throw new Forbidden();
    this.assertRoom();
    await this.uow.run(actor, (tx) => tx.audit('data.taken', { kind: 'user', id: userId }));
    return this.fileOf(actor, userId, owner);
  }

  /**
   * Writes down that an administrator takes somebody's, and why; they are told. Returns by what line of the log it can be
   * had, and until when.
   * @throws Forbidden, NotFound, BadInput
   */
  async ask(
    actor: Actor,
    { id, reason: typed }: { id: string; reason: string },
  ): Promise<{ entryId: string; until: string }> {
    assertAdministrator(actor);
    const reason = reasonToTell(typed);
    const owner = await this.ownerOf(actor, id);
    return this.uow.run(actor, async (tx) => {
      const { by } = (await tx.first(WHO_ASKS, actor.userId))!;
      const entryId = await tx.audit('person.exported', { kind: 'user', id }, { reason });
      await tx.notify([
        {
          ...{ userId: id, kind: 'DATA_TAKEN', path: '/account', dedupKey: `data:${newId()}`, mail: true },
          params: { by, at: tx.now.toISOString(), zone: owner.zone, reason },
        },
      ]);
      return { entryId, until: new Date(tx.now.getTime() + OPEN_MS).toISOString() };
    });
  }

  /** To whoever wrote it down, for an hour. @throws Forbidden, NotFound */
  async asked(actor: Actor, entryId: string): Promise<PersonFile> {
    assertAdministrator(actor);
    if (!isId(entryId)) throw new NotFound();
    const found = await this.uow.read(actor, (read) =>
      read.first(WRITTEN_DOWN, entryId, actor.userId, new Date(read.now.getTime() - OPEN_MS)),
    );
    if (!found) throw new NotFound();
    return this.fileOf(actor, found.userId, await this.ownerOf(actor, found.userId));
  }

  private async ownerOf(actor: Actor, userId: string): Promise<TakenOwner> {
    const owner = await this.uow.read(actor, (read) => read.first(TAKEN_OWNER, userId, actor.userId));
    if (!owner) throw new NotFound();
    return owner;
  }

  private fileOf(actor: Actor, userId: string, owner: TakenOwner): PersonFile {
    const takenAt = this.uow.now();
    const archive = personArchive({
      ...{ owner, takenAt },
      pages: (file) => this.pages(actor, userId, file),
      bytes: async (id) => (await this.files.take(actor, userId, id))?.bytes ?? null,
    });
    return { name: `firsthand-data-${fileDay(owner.zone, takenAt)}.zip`, bytes: this.oneOfFew(archive) };
  }

  private async *pages(actor: Actor, userId: string, { rows }: TakenFile): AsyncGenerator<TakenRow[]> {
    for (let after: Record<string, unknown> = {}; ;) {
      const from = JSON.stringify(after);
      const page = await this.uow.read(actor, (read) => read.sql(rows, userId, from));
      if (page.length > 0) yield page;
      const last = page.at(-1);
      if (!last || page.length < ROWS_AT_A_TIME) return;
      after = last.key;
    }
  }

  /** Before it is written down that somebody has theirs, too. @throws RateLimited */
  private assertRoom(): void {
    if (this.making >= AT_A_TIME) throw new RateLimited(5);
  }

  private async *oneOfFew(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    this.assertRoom();
    this.making += 1;
    try {
      yield* bytes;
    } finally {
      this.making -= 1;
    }
  }
}
