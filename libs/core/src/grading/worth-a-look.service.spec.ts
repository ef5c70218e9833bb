import { PrintDue, type Snapshot, Submission, SubmissionPrint } from '@firsthand/persistence';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  type TestDatabase,
  refusal,
} from '@firsthand/testing';
import { TakePrints } from '../reflections/take-prints.ts';
import { COMMON_TO_MOST } from './worth-a-look.rules.ts';
import { WorthALookService } from './worth-a-look.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let prints: TakePrints;
let service: WorthALookService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  prints = new TakePrints(db.uow);
  service = new WorthALookService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-03-01T15:00:00Z'));

const COPIED =
  'What surprised me most was how much of her day goes to writing things down for people she will never meet.';

/** Somebody hands this in, and its prints are taken as the worker takes them. */
async function handIn(work: GivenAssignment, text: string, row: Partial<Submission> = {}) {
  const promptId = work.prompts[0]!;
  const snapshot: Snapshot = {
    answers: [{ promptId, prompt: 'What did you learn?', text, words: 1 }],
    interviews: [],
    rubricId: work.rubric.id,
  };
  const handed = await g.submission(work, { snapshot, ...row });
  await due(work, handed.submissionId);
  await prints.takeDue(work.system);
  return handed;
}
const due = (work: GivenAssignment, ...ids: string[]) =>
  db.uow.run(work.system, (tx) =>
    tx.insert(
      PrintDue,
      ids.map((id) => ({ id })),
    ),
  );
const printsOf = (work: GivenAssignment, submissionId: string) =>
  db.uow.read(work.system, (tx) => tx.find(SubmissionPrint, { submissionId }));

it('shows the same words of two students side by side, to whoever grades either', async () => {
  const work = await g.assignment();
  const one = await handIn(work, `On Monday I rang her. ${COPIED} Then I went home.`);
  const other = await handIn(work, `It rained. ${COPIED}`);
  await handIn(
    work,
    'Nothing of all that, but something quite of my own about a bakery and those who work in it at night.',
  );

  const look = await service.worthALook(work.instructor.actor, one.submissionId);
  expect(look.alike).toEqual([
    {
      other: expect.objectContaining({ id: other.submissionId, mayOpen: true, student: expect.any(String) }),
      passages: [
        {
          promptId: work.prompts[0],
          words: 21,
          here: { before: 'On Monday I rang her. ', text: COPIED.slice(0, -1), after: '. Then I went home.' },
          there: { before: 'It rained. ', text: COPIED.slice(0, -1), after: '.' },
        },
      ],
      aside: null,
    },
  ]);
  const back = await service.worthALook(work.instructor.actor, other.submissionId);
  expect(back.alike.map(({ other: { id } }) => id)).toEqual([one.submissionId]);
  expect(await service.alikeIn(work.instructor.actor, work.sectionId)).toEqual([
    expect.objectContaining({ passages: 1, student: expect.any(String) }),
  ]);
});

it('does not show what was handed in on behalf and taken back', async () => {
  const work = await g.assignment();
  const one = await handIn(work, `On Monday I rang her. ${COPIED}`);
  const { actor, id: by } = work.instructor;
  const at = db.clock.now();
  await handIn(work, `It rained. ${COPIED}`, {
    ...{ supersededAt: at, withdrawnAt: at, handedInBy: by, handedInAt: at, handedInReason: 'Whole.' },
  });
  expect((await service.worthALook(actor, one.submissionId)).alike).toEqual([]);
  expect(await service.alikeIn(actor, work.sectionId)).toEqual([]);
});

it('tells whoever does not teach the other section no name and no word that is not in their own student’s text', async () => {
  const here = await g.assignment();
  const elsewhere = await g.assignment({ tenant: here });
  const one = await handIn(here, COPIED);
  const other = await handIn(elsewhere, `A secret of mine. ${COPIED} And another.`);

  const {
    alike: [found],
  } = await service.worthALook(here.instructor.actor, one.submissionId);
  expect(found!.other).toMatchObject({ id: other.submissionId, mayOpen: false, student: null });
  expect(found!.passages[0]!.there).toEqual({ before: '', text: COPIED.slice(0, -1), after: '' });
  expect(JSON.stringify(found)).not.toContain('secret');
  expect(await service.alikeIn(here.instructor.actor, here.sectionId)).toEqual([
    expect.objectContaining({ other: expect.objectContaining({ student: null }) }),
  ]);
});

it('is for those who teach the section, and nobody else', async () => {
  const work = await g.assignment();
  const { submissionId, student } = await handIn(work, COPIED);
  await handIn(work, COPIED);
  const counsellor = await g.enrolled(work, 'COUNSELLOR');
  const colleague = (await g.assignment({ tenant: work })).instructor;
  const stranger = (await g.assignment()).instructor;
  for (const { actor } of [student, counsellor, colleague, stranger]) {
    expect(await refusal(service.worthALook(actor, submissionId))).toBe('NOT_FOUND');
    expect(await refusal(service.alikeIn(actor, work.sectionId))).toBe('NOT_FOUND');
  }
});

it('takes no student’s own words for somebody else’s: earlier versions and other work of theirs', async () => {
  const work = await g.assignment();
  const first = await handIn(work, COPIED, { supersededAt: db.clock.now() });
  const [now] = await db.uow.run(work.system, (tx) =>
    tx.insert(Submission, {
      ...{ assignmentId: work.assignmentId, enrolmentId: first.student.enrolmentId, number: 2 },
      ...{ submittedAt: tx.now, deadlineAt: null, hash: 'second', words: 1, supersededAt: null },
      snapshot: {
        answers: [{ promptId: work.prompts[0]!, prompt: '?', text: `${COPIED} I add a word.`, words: 1 }],
        interviews: [],
        rubricId: work.rubric.id,
      },
    }),
  );
  await due(work, now!);
  await prints.takeDue(work.system);
  expect((await service.worthALook(work.instructor.actor, now!)).alike).toEqual([]);
  // Each of the work's prints is kept once, with the newest version.
  const kept = new Set((await printsOf(work, now!)).map(({ print }) => print));
  expect(kept.size).toBeGreaterThan(0);
  expect((await printsOf(work, first.submissionId)).filter(({ print }) => kept.has(print))).toEqual([]);
  // Taken anew, an earlier one takes nothing from a later one.
  await due(work, first.submissionId);
  await prints.takeDue(work.system);
  expect((await printsOf(work, now!)).length).toBe(kept.size);

  const copy = await handIn(work, COPIED);
  const { alike } = await service.worthALook(work.instructor.actor, copy.submissionId);
  expect(alike.map(({ other }) => other.id)).toEqual([now]);
});

it('leaves words alone that very many have in common', async () => {
  const work = await g.assignment();
  const { submissionId } = await handIn(work, COPIED);
  for (let others = 0; others < COMMON_TO_MOST - 1; others += 1) await handIn(work, COPIED);
  expect((await service.worthALook(work.instructor.actor, submissionId)).alike).toHaveLength(10);
  await handIn(work, COPIED);
  expect((await service.worthALook(work.instructor.actor, submissionId)).alike).toEqual([]);
});

it('what was seen is put aside for all who grade it, from both sides, and can be taken up again', async () => {
  const work = await g.assignment();
  const one = await handIn(work, COPIED);
  const other = await handIn(work, COPIED);
  const about = { kind: 'SAME_WORDS' as const, aboutId: other.submissionId };
  const colleague = await g.enrolled(work, 'INSTRUCTOR');
  const aside = (on: boolean) => service.setAside(work.instructor.actor, one.submissionId, about, on);
  await aside(true);
  for (const id of [one.submissionId, other.submissionId])
    expect((await service.worthALook(colleague.actor, id)).alike[0]).toMatchObject({
      aside: { by: expect.any(String), at: '2027-03-01T15:00:00.000Z' },
    });
  expect(await service.alikeIn(colleague.actor, work.sectionId)).toEqual([]);

  // From the other side, by somebody else: it is one thing.
  const from = { ...about, aboutId: one.submissionId };
  const taken = await service.setAside(colleague.actor, other.submissionId, from, false);
  expect(taken.alike[0]!.aside).toBeNull();
  await Promise.all([aside(true), aside(true)]);
  expect((await aside(false)).alike[0]!.aside).toBeNull();
  expect(await service.alikeIn(colleague.actor, work.sectionId)).toHaveLength(1);
  const nothing = { ...about, aboutId: work.assignmentId };
  expect(await refusal(service.setAside(colleague.actor, one.submissionId, nothing, true))).toBe('NOT_FOUND');
});

it('says who is in many students’ logs, and where minutes and notes do not fit', async () => {
  const work = await g.assignment();
  const email = 'busy@harbour.example';
  const met = async (notes: string) => {
    const handed = await handIn(work, `Mine alone ${notes}`);
    const contactId = await g.contact(work, handed.student.id, { name: 'Rosa Busy', email });
    return {
      ...handed,
      interview: await g.interview(work, handed.student, { contactId, actualMinutes: 30, notes }),
    };
  };
  const one = await met('Short.');
  await met(`${'A long conversation about work. '.repeat(10)}`);
  const look = () => service.worthALook(work.instructor.actor, one.submissionId);
  // Two have met her: that is how it should be.
  expect((await look()).people).toEqual([]);
  const third = await met('Good.');
  expect(await look()).toMatchObject({
    people: [
      {
        interviewId: one.interview.id,
        contact: 'Rosa Busy',
        others: [{}, { assignmentId: work.assignmentId }],
      },
    ],
    logs: [{ interviewId: one.interview.id, minutes: 30, words: 1, length: 'FEW_WORDS', aside: null }],
  });
  const [, last] = (await look()).people[0]!.others;
  expect(last!.enrolmentId).toBe(third.student.enrolmentId);

  // The same person in another section is not the actor's to see.
  const elsewhere = await g.assignment({ tenant: work });
  const far = await handIn(elsewhere, 'Far away');
  const contactId = await g.contact(work, far.student.id, { name: 'Rosa Busy', email });
  await g.interview(elsewhere, far.student, { contactId });
  expect((await look()).people[0]!.others).toHaveLength(2);

  const about = { kind: 'MINUTES' as const, aboutId: one.interview.id };
  const after = await service.setAside(work.instructor.actor, one.submissionId, about, true);
  expect(after.logs[0]!.aside).not.toBeNull();
  expect(after.people[0]!.aside).toBeNull();
});

it('forgets what a text is recognised by when somebody is forgotten in it, and takes it anew without them', async () => {
  const work = await g.assignment();
  const one = await handIn(
    work,
    `${COPIED} Rosa Busy said so herself and I believe her every word of it today.`,
  );
  const before = await printsOf(work, one.submissionId);
  await db.owner(`do $$ begin
    perform set_config('app.tenant_id', '${work.tenantId}', true);
    perform set_config('app.forgetting', 'on', true);
    update submissions set snapshot = replace(snapshot::text, 'Rosa Busy', 'somebody')::jsonb where id = '${one.submissionId}';
  end $$`);
  expect(await printsOf(work, one.submissionId)).toEqual([]);
  expect(await prints.takeDue(work.system)).toBe(1);
  const after = await printsOf(work, one.submissionId);
  expect(after.length).toBeGreaterThan(0);
  expect(after.map(({ print }) => print)).not.toEqual(before.map(({ print }) => print));
  expect(await prints.takeDue(work.system)).toBe(0);
});
