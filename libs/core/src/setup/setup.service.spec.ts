import { Forbidden, NotFound } from '@firsthand/contracts';
import { Assignment, AuditEntry, Delivery, Enrolment } from '@firsthand/persistence';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { newId } from '@firsthand/platform';
import { SetupService } from './setup.service.ts';

let db: TestDatabase;
let g: Given;
let setups: SetupService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  setups = new SetupService(db.uow);
});
afterAll(() => db.close());

const states = ({ steps }: { steps: readonly { step: string; state: string }[] }) =>
  steps.filter(({ state }) => state === 'DONE').map(({ step }) => step);

describe('how far a section is set up', () => {
  it('is what the section has, whoever of its staff looks', async () => {
    db.clock.set('2027-01-05T15:00:00.000Z');
    const work = await g.assignment();
    const administrator = (await g.user(work, ['ADMINISTRATOR'])).actor;
    const { sectionId } = work;
    const of = async (actor = administrator) => (await setups.ofSections(actor, [sectionId])).get(sectionId)!;
    expect(states(await of())).toEqual(['STAFF', 'ASSIGNMENT', 'DATES']);
    expect(await of()).toMatchObject({ next: 'ROSTER', open: false });

    const student = await g.enrolled(work, 'STUDENT');
    expect(await of()).toMatchObject({ next: 'COHORTS', open: false });
    await db.uow.run(work.system, (tx) =>
      tx.swap(Enrolment, student.enrolmentId, 1, { cohortId: work.cohortId }),
    );
    expect(await of()).toMatchObject({ next: 'REMINDER' });

    // A try of another section's assignment is none of this one's.
    const elsewhere = await g.assignment({ tenant: work });
    const tries = (assignmentId: string) =>
      db.uow.run(work.system, (tx) =>
        tx.insert(Delivery, {
          ...{
            userId: work.instructor.id,
            template: 'TEST_REMINDER',
            params: {},
            state: 'SENT',
            createdAt: tx.now,
          },
          ...{ dedupKey: `test:${assignmentId}:2027-01-05T15:00`, nextAttemptAt: tx.now },
        }),
      );
    await tries(elsewhere.assignmentId);
    expect(await of()).toMatchObject({ next: 'REMINDER' });
    await tries(work.assignmentId);

    // A student who was never invited and has never come in keeps it closed. That the link has had its time does not.
    const { next, open } = await of();
    expect({ next, open }).toEqual({ next: 'OPEN', open: false });
    await db.uow.run(work.system, (tx) =>
      tx.insert(Delivery, {
        ...{ userId: student.id, template: 'INVITATION', params: {}, state: 'SENT', createdAt: tx.now },
        ...{ dedupKey: newId(), nextAttemptAt: tx.now },
      }),
    );
    expect(await of()).toMatchObject({ next: null, open: true });
    expect(await of(work.instructor.actor)).toEqual(await of());
    await db.uow.run(work.system, (tx) =>
      tx.swap(Assignment, work.assignmentId, 1, { state: 'DRAFT', publishedAt: null }),
    );
    expect(await of()).toMatchObject({ next: 'OPEN', open: false });
  });

  it('finds deadlines that lie outside the term', async () => {
    const work = await g.assignment({ reflectionDue: '2031-02-19T23:59:00-05:00' });
    const found = (await setups.ofSections(work.instructor.actor, [work.sectionId])).get(work.sectionId)!;
    expect(found.steps.find(({ step }) => step === 'DATES')).toMatchObject({ state: 'MISSING', needs: null });
  });

  it('does without a step, in any order and twice, and with it after all', async () => {
    const section = await g.section();
    const administrator = (await g.user(section, ['ADMINISTRATOR'])).actor;
    const { sectionId } = section;
    const next = async () => (await setups.ofSections(administrator, [sectionId])).get(sectionId)!.next;
    await Promise.all(
      (['STAFF', 'ROSTER', 'ROSTER'] as const).map((step) =>
        setups.skip(administrator, sectionId, step, true),
      ),
    );
    expect(await next()).toBe('ASSIGNMENT');
    await setups.skip(administrator, sectionId, 'STAFF', false);
    expect(await next()).toBe('STAFF');
    await expect(setups.skip(administrator, sectionId, 'OPEN', true)).rejects.toThrow(/cannot be skipped/);
    const audited = await db.uow.read(section.system, (read) =>
      read.find(AuditEntry, { action: 'section.setupSkipped' }),
    );
    expect(audited).toHaveLength(4);
  });

  it('is no business of counsellors to change, nor of anybody elsewhere to see', async () => {
    const section = await g.section();
    const counsellor = await g.enrolled(section, 'COUNSELLOR');
    const student = await g.enrolled(section, 'STUDENT');
    const other = await g.section();
    const foreigner = (await g.user(other, ['ADMINISTRATOR'])).actor;
    await expect(setups.skip(counsellor.actor, section.sectionId, 'STAFF', true)).rejects.toThrow(Forbidden);
    for (const actor of [student.actor, foreigner]) {
      await expect(setups.skip(actor, section.sectionId, 'STAFF', true)).rejects.toThrow(NotFound);
      expect(await setups.ofSections(actor, [section.sectionId, newId()])).toEqual(new Map());
    }
  });
});
