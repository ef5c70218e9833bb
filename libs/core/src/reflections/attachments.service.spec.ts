import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import sharp from 'sharp';
import { type Actor, Conflict, LIMITS, NotFound } from '@firsthand/contracts';
import {
  Attachment,
  Enrolment,
  FilePart,
  Notification,
  StoredFile,
  Submission,
} from '@firsthand/persistence';
import { type FileScanner, type FileStore, ScannerAway, sha256 } from '@firsthand/platform';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  refusal,
  type TestDatabase,
} from '@firsthand/testing';
import { FileReaders } from '../files/file-readers.ts';
import { nextPart } from '../files/files.rules.ts';
import { FilesService } from '../files/files.service.ts';
import { UploadsService } from '../files/uploads.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { MarkingService } from '../grading/marking.service.ts';
import { ReturnForRevision } from '../grading/return-for-revision.ts';
import { canonicalJson } from '../tenancy/canonical-json.ts';
import { AttachmentsService } from './attachments.service.ts';
import { ReflectionsService } from './reflections.service.ts';
import { SubmitReflection } from './submit-reflection.ts';

class Shelf implements FileStore {
  readonly files = new Map<string, Uint8Array>();
  async put(key: string, bytes: Uint8Array): Promise<void> {
    this.files.set(key, bytes);
  }
  async get(key: string): Promise<Uint8Array | null> {
    return this.files.get(key) ?? null;
  }
  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.files.delete(key);
  }
  async close(): Promise<void> {}
}

let db: TestDatabase;
let shelf: Shelf;
let verdict: 'CLEAN' | 'HARMFUL' | 'UNSCANNED' | 'AWAY';
let whileScanning: (() => Promise<unknown>) | null;
let files: FilesService;
let uploads: UploadsService;
let attachments: AttachmentsService;
let reflections: ReflectionsService;
let submitting: SubmitReflection;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(() => {
  db.clock.set('2027-02-15T15:00:00Z');
  shelf = new Shelf();
  verdict = 'UNSCANNED';
  whileScanning = null;
  const scanner: FileScanner = {
    scan: async () => {
      if (verdict === 'AWAY') throw new ScannerAway();
      const meanwhile = whileScanning;
      whileScanning = null;
      await meanwhile?.();
      return verdict;
    },
  };
  const readers = new FileReaders();
  files = new FilesService(db.uow, shelf, readers);
  uploads = new UploadsService(db.uow, shelf, scanner);
  attachments = new AttachmentsService(db.uow);
  readers.admit('ATTACHMENT', attachments);
  reflections = new ReflectionsService(db.uow);
  submitting = new SubmitReflection(db.uow);
});

const TEXT = Buffer.from('What she drew for me on a napkin, in words.\n'.repeat(40));
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3_000), Buffer.from('\n%%EOF\n')]);

async function writing() {
  const work = await given(db).assignment();
  const student = await given(db).student(work);
  const { draft } = await reflections.saveDraft(student.actor, work.assignmentId, 0, [
    { promptId: work.prompts[0]!, text: 'It was warm.' },
  ]);
  return { work, student, actor: student.actor, revision: draft.revision };
}
const begin = (
  actor: Actor,
  work: GivenAssignment,
  bytes: Uint8Array,
  name = 'notes.txt',
  id: string = randomUUID(),
) =>
  attachments
    .begin(actor, {
      id,
      assignmentId: work.assignmentId,
      name,
      length: bytes.byteLength,
      sha256: sha256(bytes),
    })
    .then(() => id);
async function attach(actor: Actor, work: GivenAssignment, bytes: Uint8Array = TEXT, name?: string) {
  const id = await begin(actor, work, bytes, name);
  await uploads.receive(actor, id, 0, bytes);
  return id;
}
const listed = async (actor: Actor, work: GivenAssignment) =>
  (await reflections.reflection(actor, work.assignmentId)).attachments;
const rows = (actor: Actor) => db.uow.read(actor, (read) => read.find(StoredFile, { ownerId: actor.userId }));

describe('a file that is sent in parts', () => {
  it('goes on where it stopped, and is the same byte for byte', async () => {
    const { work, actor } = await writing();
    const id = await begin(actor, work, PDF, 'Floor plan.pdf');
    expect(await uploads.receive(actor, id, 0, PDF.subarray(0, 1_000))).toEqual({
      ...{ received: 1_000, length: PDF.length, kept: false },
    });
    // The answer was lost: it is sent again, and told where to go on.
    await expect(uploads.receive(actor, id, 0, PDF.subarray(0, 1_000))).rejects.toMatchObject({
      details: { version: 1_000 },
    });
    expect(await uploads.state(actor, id)).toMatchObject({ received: 1_000, kept: false });
    await begin(actor, work, PDF, 'Floor plan.pdf', id);
    expect(await listed(actor, work)).toMatchObject([{ id, kept: false, received: 1_000, type: null }]);
    await expect(files.open(actor, id, 'full')).rejects.toBeInstanceOf(NotFound);

    expect(await uploads.receive(actor, id, 1_000, PDF.subarray(1_000))).toMatchObject({ kept: true });
    expect(await listed(actor, work)).toEqual([
      {
        ...{ id, name: 'Floor plan.pdf', type: 'application/pdf', bytes: PDF.length },
        ...{ received: PDF.length, kept: true, scanned: false },
      },
    ]);
    const opened = await files.open(actor, id, 'full');
    expect({ ...opened, bytes: sha256(opened.bytes) }).toMatchObject({ bytes: sha256(PDF), drawn: false });
    expect(await db.uow.read(actor, (read) => read.find(FilePart, { fileId: id }))).toEqual([]);
  });

  it('sent twice at once is there once', async () => {
    const { work, actor } = await writing();
    const id = await begin(actor, work, TEXT);
    const done = await Promise.allSettled([1, 2, 3].map(() => uploads.receive(actor, id, 0, TEXT)));
    expect(done.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await uploads.state(actor, id)).toMatchObject({ kept: true });
    expect(shelf.files.size).toBe(1);
  });

  it('is finished once, though its sender asks again while the scanner still looks', async () => {
    const { work, actor } = await writing();
    const id = await begin(actor, work, TEXT);
    whileScanning = () => uploads.receive(actor, id, TEXT.length, Buffer.alloc(0));
    expect(await uploads.receive(actor, id, 0, TEXT)).toMatchObject({ kept: true });
    expect(await listed(actor, work)).toMatchObject([{ id, kept: true }]);
  });

  it('leaves no bytes behind when the process ends between storing them and saying so', async () => {
    const { work, actor } = await writing();
    const id = await begin(actor, work, TEXT);
    shelf.put = async (key, bytes) => {
      shelf.files.set(key, bytes);
      throw new Error('power cut');
    };
    await expect(uploads.receive(actor, id, 0, TEXT)).rejects.toThrow('power cut');
    expect(shelf.files.size).toBe(1);
    db.clock.advance({ days: 2 });
    await files.sweepLoose(work.system);
    expect(shelf.files.size).toBe(0);
  });

  it('keeps its id: another draft cannot take it, nor can one bring back what was handed in and taken out', async () => {
    const { work, student, actor, revision } = await writing();
    const id = await attach(actor, work);
    const other = await given(db).assignment({ tenant: work });
    await db.uow.run(work.system, (tx) =>
      tx.insert(Enrolment, {
        ...{ sectionId: other.sectionId, userId: student.id, role: 'STUDENT' as const },
        ...{ cohortId: other.cohortId, createdAt: tx.now, droppedAt: null },
      }),
    );
    await expect(begin(actor, other, TEXT, 'notes.txt', id)).rejects.toBeInstanceOf(Conflict);
    await submitting.submit(actor, work.assignmentId, revision);
    await attachments.remove(actor, id);
    await expect(begin(actor, work, TEXT, 'notes.txt', id)).rejects.toBeInstanceOf(Conflict);
  });

  it('takes the next part and nothing else', () => {
    const size = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(size, size, size, size, (length, received, start, bytes) => {
        const step = nextPart({ received, length }, start, bytes);
        expect(step === 'ELSEWHERE').toBe(start !== received);
        if (step === 'NEXT') expect(received + bytes).toBeLessThanOrEqual(length);
      }),
    );
  });

  it('that is not what was announced is sent from the beginning, and more than that is refused', async () => {
    const { work, actor } = await writing();
    const id = await begin(actor, work, TEXT);
    const other = Buffer.from(TEXT).fill('x');
    expect(await refusal(uploads.receive(actor, id, 0, other))).toBe('attachment-damaged');
    expect(await uploads.state(actor, id)).toMatchObject({ received: 0 });
    await expect(uploads.receive(actor, id, 0, Buffer.alloc(TEXT.length + 1))).rejects.toThrow('announced');
    await uploads.receive(actor, id, 0, TEXT);
    await expect(begin(actor, work, PDF, 'other.pdf', id)).rejects.toBeInstanceOf(Conflict);
  });
});

describe('what is taken', () => {
  const docx = (more: Record<string, Uint8Array> = {}) =>
    Buffer.from(
      zipSync({
        '[Content_Types].xml': strToU8(
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        'word/document.xml': strToU8('<w:document/>'),
        ...more,
      }),
    );

  it('is told by its bytes, whatever it is called', async () => {
    const { work, actor } = await writing();
    const photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#357' } })
      .withExif({ IFD0: { Make: 'Kamera' } })
      .png()
      .toBuffer();
    await attach(actor, work, PDF, 'a.exe');
    await attach(actor, work, docx(), 'b');
    await attach(actor, work, photo, 'c.pdf');
    await attach(actor, work, TEXT, 'd.png');
    const kept = await listed(actor, work);
    expect(kept.map(({ type }) => type)).toEqual([
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'image/jpeg',
      'text/plain',
    ]);
    const { bytes, drawn } = await files.open(actor, kept[2]!.id, 'full');
    expect(drawn).toBe(true);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    await expect(files.open(actor, kept[0]!.id, 'small')).rejects.toBeInstanceOf(NotFound);
  });

  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), randomBytes(500)]), 'attachment-kind'],
    ['bytes that are no text', Buffer.from([0x41, 0x00, 0x42]), 'attachment-kind'],
    ['an archive', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'attachment-kind'],
    ['a moving picture', Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 'attachment-kind'],
    ['macros', docx({ 'word/vbaProject.bin': strToU8('Sub') }), 'attachment-macros'],
    ['half a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 'photo-damaged'],
  ])('is not %s, and nothing of it stays', async (_, bytes, rule) => {
    const { work, actor } = await writing();
    expect(await refusal(attach(actor, work, bytes))).toBe(rule);
    expect(await rows(actor)).toEqual([]);
    expect(await listed(actor, work)).toEqual([]);
    expect(shelf.files.size).toBe(0);
  });

  it('has its limits, said before a byte is sent', async () => {
    const { work, actor } = await writing();
    const announce = (length: number) =>
      attachments.begin(actor, {
        ...{ id: randomUUID(), assignmentId: work.assignmentId, name: 'a', length, sha256: 'x' },
      });
    expect(await refusal(announce(0))).toBe('attachment-empty');
    expect(await refusal(announce(LIMITS.attachmentBytes + 1))).toBe('attachment-too-large');
    for (let n = 0; n < 3; n += 1) await announce(LIMITS.attachmentBytes);
    expect(await refusal(announce(1))).toBe('attachments-too-large');
    const { work: other, actor: another } = await writing();
    for (let n = 0; n < LIMITS.attachments; n += 1) await begin(another, other, TEXT);
    expect(await refusal(begin(another, other, TEXT))).toBe('too-many-attachments');
  });

  it('counts what was taken out again until it is swept up', async () => {
    const { work, actor } = await writing();
    const announce = () =>
      attachments.begin(actor, {
        ...{ id: randomUUID(), assignmentId: work.assignmentId, name: 'a', sha256: 'x' },
        length: LIMITS.attachmentBytes,
      });
    for (let stored = 0; stored < LIMITS.attachmentsStoredBytes; stored += LIMITS.attachmentBytes) {
      await announce();
      const [begun] = await listed(actor, work);
      await attachments.remove(actor, begun!.id);
    }
    expect(await refusal(announce())).toBe('attachments-stored');
    await files.sweepLoose(work.system);
    expect(await announce()).toMatchObject({ received: 0 });
  });
});

describe('a scanner', () => {
  it('that finds something has it gone; that finds nothing is told of; that is away is tried again', async () => {
    const { work, actor } = await writing();
    verdict = 'HARMFUL';
    expect(await refusal(attach(actor, work))).toBe('attachment-harmful');
    expect(await rows(actor)).toEqual([]);
    verdict = 'AWAY';
    const id = await begin(actor, work, TEXT);
    expect(await refusal(uploads.receive(actor, id, 0, TEXT))).toBe('scanner-away');
    expect(shelf.files.size).toBe(0);
    verdict = 'CLEAN';
    expect(await uploads.receive(actor, id, TEXT.length, Buffer.alloc(0))).toMatchObject({ kept: true });
    expect(await listed(actor, work)).toMatchObject([{ id, scanned: true }]);
  });
});

describe('handed in', () => {
  it('is part of what was handed in, with its hash on the receipt', async () => {
    const { work, student, actor, revision } = await writing();
    const id = await attach(actor, work, PDF, 'Floor plan.pdf');
    await begin(actor, work, TEXT, 'half.txt');
    const { submission } = await submitting.submit(actor, work.assignmentId, revision);
    const file = { id, name: 'Floor plan.pdf', type: 'application/pdf', bytes: PDF.length };
    expect(submission.attachments).toEqual([{ ...file, sha256: sha256(PDF), scanned: false }]);
    const row = await db.uow.read(work.system, (read) => read.get(Submission, submission.id));
    expect(row.hash).toBe(sha256(canonicalJson(row.snapshot)));
    const told = await db.uow.read(work.system, (read) => read.find(Notification, { userId: student.id }));
    expect(told).toMatchObject([{ params: { files: [{ name: 'Floor plan.pdf', sha256: sha256(PDF) }] } }]);
  });

  it('stays what it was when the draft drops it; one that was never handed in goes', async () => {
    const { work, actor, revision } = await writing();
    const [handed, loose] = [await attach(actor, work, PDF), await attach(actor, work)];
    await attachments.remove(actor, loose);
    const { submission } = await submitting.submit(actor, work.assignmentId, revision);
    expect(await attachments.remove(actor, handed)).toEqual([]);
    await expect(files.open(actor, loose, 'full')).rejects.toBeInstanceOf(NotFound);
    expect((await files.open(work.instructor.actor, handed, 'full')).type).toBe('application/pdf');
    expect(await files.sweepLoose(work.system)).toBe(1);
    expect([...shelf.files.keys()].every((key) => key.includes(handed))).toBe(true);
    const sheet = await new GradingService(db.uow).sheet(work.instructor.actor, submission.id);
    expect(sheet.submission.attachments.map(({ id }) => id)).toEqual([handed]);
  });

  it('is read by whoever grades it and by nobody else; a draft’s files by its student alone', async () => {
    const { work, actor, revision } = await writing();
    const id = await attach(actor, work);
    const neighbour = (await given(db).student(work)).actor;
    const colleague = (await given(db).assignment({ tenant: work })).instructor.actor;
    const counsellor = (await given(db).enrolled(work, 'COUNSELLOR')).actor;
    await expect(files.open(work.instructor.actor, id, 'full')).rejects.toBeInstanceOf(NotFound);
    await submitting.submit(actor, work.assignmentId, revision);
    expect((await files.open(work.instructor.actor, id, 'full')).drawn).toBe(false);
    for (const stranger of [neighbour, colleague, counsellor]) {
      await expect(files.open(stranger, id, 'full')).rejects.toBeInstanceOf(NotFound);
      await expect(attachments.remove(stranger, id)).rejects.toBeInstanceOf(NotFound);
      await expect(uploads.state(stranger, id)).rejects.toBeInstanceOf(NotFound);
    }
  });

  it('has no name while names are hidden', async () => {
    const { work, actor, revision } = await writing();
    await attach(actor, work, TEXT, 'Essay of Noor Rahimi.txt');
    await new MarkingService(db.uow).hideNames(work.instructor.actor, work.assignmentId);
    const { submission } = await submitting.submit(actor, work.assignmentId, revision);
    const sheet = await new GradingService(db.uow).sheet(work.instructor.actor, submission.id);
    expect(sheet.submission.attachments).toMatchObject([{ name: '' }]);
    expect(JSON.stringify(sheet)).not.toContain('Rahimi');
  });

  it('and graded, nothing can be added, taken away or moved', async () => {
    const { work, actor, revision } = await writing();
    const id = await attach(actor, work);
    const { submission } = await submitting.submit(actor, work.assignmentId, revision);
    await new GradingService(db.uow).save(work.instructor.actor, {
      ...{ submissionId: submission.id, version: 0, feedback: 'Well seen.', ready: true },
      scores: work.rubric.criteria.map((criterion) => ({ criterionId: criterion.id, points: 1 })),
    });
    expect(await refusal(begin(actor, work, TEXT))).toBe('already-graded');
    expect(await refusal(attachments.remove(actor, id))).toBe('already-graded');
    expect(await refusal(attachments.order(actor, work.assignmentId, [id]))).toBe('already-graded');
  });
});

it('stand in the order their student gives them', async () => {
  const { work, actor } = await writing();
  const [one, two, three] = [await attach(actor, work), await attach(actor, work), await attach(actor, work)];
  const order = [three, one, two];
  const moved = await attachments.order(actor, work.assignmentId, order);
  expect(moved.map(({ id }) => id)).toEqual(order);
  // Whatever came meanwhile is not named, and stands after those that are.
  const named = await attachments.order(actor, work.assignmentId, [two]);
  expect(named.map(({ id }) => id)).toEqual([two, three, one]);
  await expect(attachments.order(actor, work.assignmentId, [randomUUID()])).rejects.toBeInstanceOf(NotFound);
});

it('what was begun and never came is gone after a day', async () => {
  const { work, actor } = await writing();
  const id = await begin(actor, work, PDF);
  await uploads.receive(actor, id, 0, PDF.subarray(0, 9));
  db.clock.advance({ days: 2 });
  expect(await files.sweepLoose(work.system)).toBe(1);
  expect(await listed(actor, work)).toEqual([]);
  expect(await db.uow.read(actor, (read) => read.find(Attachment, { id }))).toEqual([]);
});

describe('files of work that was given back', () => {
  async function givenBack(asked: { files?: boolean }) {
    const { work, actor, student, revision } = await writing();
    const kept = [await attach(actor, work, TEXT, 'one.txt'), await attach(actor, work, PDF, 'two.pdf')];
    const { submission } = await submitting.submit(actor, work.assignmentId, revision);
    // Put in after it was handed in, and before it was given back.
    const between = await attach(actor, work, Buffer.from('A later thought.\n'.repeat(9)), 'three.txt');
    await new ReturnForRevision(db.uow).giveBack(work.instructor.actor, {
      ...{ submissionId: submission.id, note: '', dueLocal: '2027-03-01T23:59', ...asked },
      asks: [{ promptId: work.prompts[0]!, text: 'Say more.' }],
    });
    const again = async () => {
      const { draft } = await reflections.saveDraft(actor, work.assignmentId, revision, [
        { promptId: work.prompts[0]!, text: 'It was warm, and loud.' },
      ]);
      return (await submitting.submit(actor, work.assignmentId, draft.revision)).submission;
    };
    return { work, actor, student, kept, between, again };
  }

  it('stay as they were handed in while only answers are asked for', async () => {
    const { work, actor, kept, between, again } = await givenBack({});
    const { revisionAsked } = await reflections.reflection(actor, work.assignmentId);
    expect(revisionAsked).toMatchObject({ files: false });
    for (const change of [
      () => begin(actor, work, PDF, 'new.pdf'),
      () => attachments.remove(actor, kept[0]!),
      () => attachments.order(actor, work.assignmentId, [...kept].reverse()),
    ])
      expect(await refusal(change())).toBe('files-stay');
    const submission = await again();
    expect(submission.attachments.map(({ id }) => id)).toEqual(kept);
    // It is over: they are the student's again.
    expect((await listed(actor, work)).map(({ id }) => id)).toEqual([...kept, between]);
    await attachments.remove(actor, between);
  });

  it('may change where they are asked for', async () => {
    const { work, actor, kept, between, again } = await givenBack({ files: true });
    const added = await attach(actor, work, Buffer.from('What was missing.\n'.repeat(5)), 'new.txt');
    await attachments.remove(actor, kept[0]!);
    await attachments.order(actor, work.assignmentId, [added]);
    expect((await again()).attachments.map(({ id }) => id)).toEqual([added, kept[1], between]);
  });
});
