import fc from 'fast-check';
import sharp from 'sharp';
import { type Actor, Conflict, FILE_STATES, NotFound } from '@firsthand/contracts';
import { StoredFile } from '@firsthand/persistence';
import { type FileStore, newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { FileReaders } from './file-readers.ts';
import { attachFile, discardFile, releaseFile } from './files.rows.ts';
import { keyOf, PHOTOS_AT_MOST, whenThere } from './files.rules.ts';
import { FilesService } from './files.service.ts';

/** A store that can be watched, and told to fail. */
class Shelf implements FileStore {
  readonly files = new Map<string, Uint8Array>();
  failing = false;

  async put(key: string, bytes: Uint8Array): Promise<void> {
    if (this.failing) throw new Error('The store is away.');
    this.files.set(key, bytes);
  }
  async get(key: string): Promise<Uint8Array | null> {
    return this.files.get(key) ?? null;
  }
  async remove(keys: readonly string[]): Promise<void> {
    if (this.failing) throw new Error('The store is away.');
    for (const key of keys) this.files.delete(key);
  }
  async close(): Promise<void> {}
}

let db: TestDatabase;
let shelf: Shelf;
let readers: FileReaders;
let files: FilesService;
let photo: Buffer;
let other: Buffer;

beforeAll(async () => {
  db = await openTestDatabase();
  const draw = (background: string) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .jpeg()
      .toBuffer();
  photo = await draw('#246');
  other = await draw('#642');
});
afterAll(() => db.close());
beforeEach(() => {
  shelf = new Shelf();
  readers = new FileReaders();
  files = new FilesService(db.uow, shelf, readers);
});

async function owner() {
  const work = await given(db).assignment();
  const student = await given(db).student(work);
  return { work, student, actor: student.actor };
}
const keep = (actor: Actor, id = newId(), upload: Uint8Array = photo) =>
  files.keep(actor, { id, purpose: 'CARD', upload });
const rows = (actor: Actor) => db.uow.read(actor, (read) => read.find(StoredFile, { ownerId: actor.userId }));

describe('a photo', () => {
  it('sent twice under its id is one photo', async () => {
    const { actor } = await owner();
    const id = newId();
    const first = await keep(actor, id);
    expect(first).toEqual({ id, width: 60, height: 40, bytes: expect.any(Number) });
    expect(await keep(actor, id)).toEqual(first);
    expect(await rows(actor)).toMatchObject([{ state: 'KEPT', looseSince: db.clock.now() }]);
    expect([...shelf.files.keys()].every((key) => key.startsWith(`${actor.tenantId}/${id}/`))).toBe(true);
    expect(shelf.files.size).toBe(2);
  });

  it('sent four times at once is one photo', async () => {
    const { actor } = await owner();
    const id = newId();
    await Promise.all([1, 2, 3, 4].map(() => keep(actor, id)));
    expect(await rows(actor)).toHaveLength(1);
  });

  it('does not give way to another under its id', async () => {
    const { actor } = await owner();
    const { id } = await keep(actor);
    await expect(keep(actor, id, other)).rejects.toBeInstanceOf(Conflict);
    await expect(files.keep(actor, { id, purpose: 'THANKS', upload: photo })).rejects.toBeInstanceOf(
      Conflict,
    );
    const twoAtOnce = newId();
    const settled = await Promise.allSettled([keep(actor, twoAtOnce), keep(actor, twoAtOnce, other)]);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('whose bytes did not reach the store is sent again, and seen by nobody until then', async () => {
    const { actor } = await owner();
    const id = newId();
    shelf.failing = true;
    await expect(keep(actor, id)).rejects.toThrow('away');
    await expect(files.open(actor, id, 'full')).rejects.toBeInstanceOf(NotFound);
    shelf.failing = false;
    await keep(actor, id);
    expect((await files.open(actor, id, 'small')).bytes.byteLength).toBeGreaterThan(0);
  });

  it.each([
    ['a page', Buffer.from('<html>'), 'photo-not-a-picture'],
    ['nothing', Buffer.alloc(0), 'photo-not-a-picture'],
    ['too much', Buffer.alloc(15 * 1_048_576 + 1), 'photo-too-large'],
  ])('that is %s is refused and leaves nothing behind', async (_, upload, rule) => {
    const { actor } = await owner();
    await expect(keep(actor, newId(), upload)).rejects.toMatchObject({ details: { rule } });
    expect(await rows(actor)).toEqual([]);
    expect(shelf.files.size).toBe(0);
  });

  it('is one of so many at most', async () => {
    const { actor } = await owner();
    const row = {
      ...{ ownerId: actor.userId, purpose: 'CARD' as const, state: 'KEPT' as const, sha256: 'x' },
      ...{ bytes: 1, width: 1, height: 1, createdAt: db.clock.now(), looseSince: null },
    };
    await db.uow.run(actor, (tx) =>
      tx.insert(
        StoredFile,
        Array.from({ length: PHOTOS_AT_MOST }, () => row),
      ),
    );
    await expect(keep(actor)).rejects.toMatchObject({ details: { rule: 'too-many-photos' } });
  });
});

describe('who sees it', () => {
  it('is its owner, and nobody else who is not admitted', async () => {
    const { work, actor } = await owner();
    const { id } = await keep(actor);
    expect((await files.open(actor, id, 'full')).type).toBe('image/jpeg');
    const neighbour = (await given(db).student(work)).actor;
    const elsewhere = (await owner()).actor;
    for (const stranger of [neighbour, elsewhere, work.instructor.actor]) {
      await expect(files.open(stranger, id, 'full')).rejects.toBeInstanceOf(NotFound);
      // Of another tenant it is another id; of the same one it is taken, and no more is said than that.
      if (stranger.tenantId === actor.tenantId)
        await expect(keep(stranger, id)).rejects.toBeInstanceOf(NotFound);
    }
  });

  it('is whoever its purpose admits', async () => {
    const { work, actor } = await owner();
    const thanks = await files.keep(actor, { id: newId(), purpose: 'THANKS', upload: photo });
    const card = await keep(actor);
    const { actor: instructor } = work.instructor;
    readers.admit('THANKS', {
      mayRead: async (read, fileId) => read.actor.userId === instructor.userId && fileId === thanks.id,
    });
    expect((await files.open(instructor, thanks.id, 'full')).bytes.byteLength).toBeGreaterThan(0);
    await expect(files.open(instructor, card.id, 'full')).rejects.toBeInstanceOf(NotFound);
  });
});

describe('what nothing refers to', () => {
  const hours = (n: number) => db.clock.set(new Date(db.clock.now().getTime() + n * 3_600_000).toISOString());

  it('is gone after a day, and not before', async () => {
    const { work, actor } = await owner();
    const [loose, referred] = [await keep(actor), await keep(actor)];
    await db.uow.run(actor, (tx) => attachFile(tx, referred.id, 'CARD'));
    hours(23);
    expect(await files.sweepLoose(work.system)).toBe(0);
    hours(2);
    expect(await files.sweepLoose(work.system)).toBe(1);
    await expect(files.open(actor, loose.id, 'full')).rejects.toBeInstanceOf(NotFound);
    expect((await rows(actor)).map(({ id }) => id)).toEqual([referred.id]);
    expect(shelf.files.size).toBe(2);
  });

  it('goes a day after it was let go, and one that is discarded is seen by nobody from then on', async () => {
    const { work, actor } = await owner();
    const [released, discarded] = [await keep(actor), await keep(actor)];
    for (const { id } of [released, discarded]) await db.uow.run(actor, (tx) => attachFile(tx, id, 'CARD'));
    hours(48);
    await db.uow.run(actor, async (tx) => {
      await releaseFile(tx, released.id);
      await discardFile(tx, discarded.id);
    });
    await expect(files.open(actor, discarded.id, 'full')).rejects.toBeInstanceOf(NotFound);
    expect((await files.open(actor, released.id, 'small')).type).toBe('image/jpeg');
    expect(await files.sweepLoose(work.system)).toBe(1);
    hours(25);
    expect(await files.sweepLoose(work.system)).toBe(1);
    expect(shelf.files.size).toBe(0);
  });

  it('whose bytes could not be removed is removed the next time', async () => {
    const { work, actor } = await owner();
    const { id } = await keep(actor);
    hours(25);
    shelf.failing = true;
    await expect(files.sweepLoose(work.system)).rejects.toThrow('away');
    await expect(db.uow.run(actor, (tx) => attachFile(tx, id, 'CARD'))).rejects.toBeInstanceOf(NotFound);
    await expect(keep(actor, id)).rejects.toBeInstanceOf(Conflict);
    shelf.failing = false;
    expect(await files.sweepLoose(work.system)).toBe(1);
    expect(await rows(actor)).toEqual([]);
  });

  it('can be referred to by one row, of its owner, for its purpose', async () => {
    const { work, actor } = await owner();
    const { id } = await keep(actor);
    const neighbour = (await given(db).student(work)).actor;
    const attach = (who: Actor, purpose: 'CARD' | 'THANKS') =>
      db.uow.run(who, (tx) => attachFile(tx, id, purpose));
    await expect(attach(neighbour, 'CARD')).rejects.toBeInstanceOf(NotFound);
    await expect(attach(actor, 'THANKS')).rejects.toBeInstanceOf(NotFound);
    await attach(actor, 'CARD');
    await expect(attach(actor, 'CARD')).rejects.toBeInstanceOf(NotFound);
  });
});

describe('whatever arrives under an id', () => {
  const text = fc.constantFrom('a', 'b');
  const facts = fc.record({ ownerId: text, sha256: text, purpose: text });

  it('changes nothing unless owner, bytes and purpose are the same', () => {
    fc.assert(
      fc.property(facts, facts, fc.constantFrom(...FILE_STATES), (there, sent, state) => {
        const same = JSON.stringify(there) === JSON.stringify(sent);
        const answer = () => whenThere({ ...there, state }, sent);
        if (there.ownerId !== sent.ownerId) expect(answer).toThrow(NotFound);
        else if (!same || state === 'REMOVING') expect(answer).toThrow(Conflict);
        else expect(answer()).toBe(state === 'KEPT' ? 'DONE' : 'STORE_AGAIN');
      }),
    );
  });

  it('lies where only its tenant, id, bytes and size lead', () => {
    const key = keyOf('t', { id: 'f', sha256: 'a'.repeat(64), purpose: 'CARD' }, 'small');
    expect(key).toBe(`t/f/${'a'.repeat(16)}-small.jpg`);
  });
});
