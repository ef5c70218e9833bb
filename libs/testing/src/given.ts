import { createHash } from 'node:crypto';
import type { Actor, Quota, Role, SectionRole } from '@firsthand/contracts';
import {
  Assignment,
  AssignmentCohort,
  Choice,
  Cohort,
  Contact,
  Course,
  Enrolment,
  Extension,
  ExtensionGrant,
  Finding,
  Interview,
  Milestone,
  Occupation,
  Prompt,
  Reflection,
  Rubric,
  RubricCriterion,
  RubricLevel,
  Section,
  Submission,
  Term,
  User,
  UserIdentity,
  type Insert,
  type Snapshot,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { actorOf, newTenant, type TestDatabase } from './test-database.ts';

export const THREE_OF_ONE: Quota = {
  perOccupation: 3,
  occupations: 1,
  distinctPeople: true,
  distinctEmployers: false,
  maxFamily: null,
  maxRemote: null,
  minMinutes: 15,
  maxMinutes: null,
  vantages: [],
  requiresThankYou: false,
  requiresConfirmation: false,
  practiceDoesNotCount: true,
};

type World = Awaited<ReturnType<typeof newTenant>>;
/** An assignment as the builders hand it round. */
export interface GivenAssignment extends World {
  sectionId: string;
  cohortId: string;
  assignmentId: string;
  instructor: { id: string; email: string; enrolmentId: string; actor: Actor };
  occupation: { id: string; title: string };
  milestone: { interviews: string; reflection: string };
  prompts: string[];
  rubric: { id: string; criteria: { id: string; levels: { id: string; points: number }[] }[] };
}
/** Somebody with an address, as nearly everybody is. */
type Mailed = Omit<Insert<User>, 'email'> & { email?: string };
type Db = Pick<TestDatabase, 'uow' | 'database' | 'clock'>;

/**
 * Builders that complete themselves: `given(db).submission()` makes the tenant, section, people and assignment it
 * needs, writing rows directly so that a test of one noun does not run through the others' services.
 */
export function given(db: Db) {
  const counter = () => newId().slice(-12);

  const build = {
    tenant: (settings?: Parameters<typeof newTenant>[1]) => newTenant(db, settings),

    async user(tenant: World, roles: Role[] = ['STUDENT'], row: Mailed = {}) {
      const id = newId();
      const user = {
        id,
        email: `${roles[0]!.toLowerCase()}-${counter()}@example.org`,
        givenName: 'Robin',
        familyName: `Person-${counter().slice(-5)}`,
        roles,
        locale: 'en',
        zone: null,
        passwordHash: null,
        bouncedAt: null,
        createdAt: db.clock.now(),
        ...row,
      };
      await db.uow.run(tenant.system, (tx) => tx.insert(User, user));
      return { ...user, tenantId: tenant.tenantId, actor: actorOf({ ...user, tenantId: tenant.tenantId }) };
    },

    async occupation(tenant: World, title = `Occupation ${counter()}`) {
      const [id] = await db.uow.run(tenant.system, (tx) =>
        tx.insert(Occupation, { title, description: '', code: null, source: 'OWN' }),
      );
      return { id: id!, title };
    },

    async section(tenant?: World, row: Insert<Section> = {}) {
      const world = tenant ?? (await build.tenant());
      const id = newId();
      await db.uow.run(world.system, async (tx) => {
        const [termId] = await tx.insert(Term, {
          name: `Term ${counter()}`,
          startsOn: '2027-01-04',
          endsOn: '2027-04-23',
        });
        const [courseId] = await tx.insert(Course, { code: `C-${counter()}`, title: 'Career exploration' });
        await tx.insert(Section, {
          id,
          termId: termId!,
          courseId: courseId!,
          name: 'A',
          zone: 'America/Toronto',
          createdAt: tx.now,
          ...row,
        });
      });
      return { ...world, sectionId: id };
    },

    /** A student who has no address, only a number. */
    async unmailed(
      section: World & { sectionId: string },
      number = counter(),
      cohortId: string | null = null,
    ) {
      const user = { ...(await build.enrolled(section, 'STUDENT', cohortId)), email: null, number };
      await db.uow.run(section.system, async (tx) => {
        await tx.update(User, { id: user.id }, { email: null });
        await tx.insert(UserIdentity, {
          ...{ userId: user.id, system: 'PLAIN', externalId: number, createdAt: tx.now },
        });
      });
      return user;
    },

    async enrolled(
      section: World & { sectionId: string },
      role: SectionRole,
      cohortId: string | null = null,
    ) {
      const user = await build.user(section, [role]);
      const [enrolmentId] = await db.uow.run(section.system, (tx) =>
        tx.insert(Enrolment, {
          sectionId: section.sectionId,
          userId: user.id,
          role,
          cohortId,
          createdAt: tx.now,
          droppedAt: null,
        }),
      );
      return { ...user, enrolmentId: enrolmentId! };
    },

    async cohort(section: World & { sectionId: string }, name = `Cohort ${counter()}`) {
      const [cohortId] = await db.uow.run(section.system, (tx) =>
        tx.insert(Cohort, { sectionId: section.sectionId, name }),
      );
      return cohortId!;
    },

    /** A published assignment with an instructor, one cohort, two milestones, two prompts and a rubric of four criteria. */
    async assignment(
      options: {
        tenant?: World;
        quota?: Partial<Quota>;
        interviewsDue?: string;
        reflectionDue?: string;
      } = {},
    ): Promise<GivenAssignment> {
      const section = await build.section(options.tenant);
      const instructor = await build.enrolled(section, 'INSTRUCTOR');
      const cohortId = await build.cohort(section);
      const assignmentId = newId();
      const occupation = await build.occupation(section);
      const milestone = { interviews: newId(), reflection: newId() };
      const prompts = [newId(), newId()];
      const rubric = {
        id: newId(),
        criteria: [] as { id: string; levels: { id: string; points: number }[] }[],
      };
      const due = (local: string) => ({ dueLocal: local.slice(0, 16), dueAt: new Date(`${local}`) });
      await db.uow.run(section.system, async (tx) => {
        await tx.insert(Assignment, {
          id: assignmentId,
          sectionId: section.sectionId,
          title: 'Three conversations',
          instructions: '',
          state: 'PUBLISHED',
          quota: { ...THREE_OF_ONE, ...options.quota },
          reminderOffsetsMinutes: [-2880, 1440],
          createdAt: tx.now,
          publishedAt: tx.now,
        });
        await tx.insert(AssignmentCohort, { assignmentId, cohortId });
        await tx.insert(Milestone, [
          {
            id: milestone.interviews,
            assignmentId,
            kind: 'INTERVIEWS',
            title: 'Three interviews',
            position: 1,
            zone: 'America/Toronto',
            ...due(options.interviewsDue ?? '2027-02-12T23:59:00-05:00'),
          },
          {
            id: milestone.reflection,
            assignmentId,
            kind: 'REFLECTION',
            title: 'Reflection',
            position: 2,
            zone: 'America/Toronto',
            ...due(options.reflectionDue ?? '2027-02-19T23:59:00-05:00'),
          },
        ]);
        await tx.insert(Prompt, [
          {
            id: prompts[0]!,
            assignmentId,
            position: 1,
            text: 'What surprised you?',
            wordGoal: 150,
            retiredAt: null,
          },
          {
            id: prompts[1]!,
            assignmentId,
            position: 2,
            text: 'Would you do this work?',
            wordGoal: null,
            retiredAt: null,
          },
        ]);
        await tx.insert(Rubric, { id: rubric.id, assignmentId, version: 1, createdAt: tx.now });
        for (let position = 1; position <= 4; position += 1) {
          const [criterionId] = await tx.insert(RubricCriterion, {
            rubricId: rubric.id,
            position,
            title: `Criterion ${position}`,
          });
          const points = [0, 3, 5];
          const levels = await tx.insert(
            RubricLevel,
            points.map((p, i) => ({
              criterionId: criterionId!,
              position: i + 1,
              title: `Level ${i + 1}`,
              points: p,
            })),
          );
          rubric.criteria.push({
            id: criterionId!,
            levels: levels.map((id, i) => ({ id, points: points[i]! })),
          });
        }
      });
      return { ...section, instructor, cohortId, assignmentId, occupation, milestone, prompts, rubric };
    },

    /** A student of the assignment's cohort. */
    student(assignment: World & { sectionId: string; cohortId: string }) {
      return build.enrolled(assignment, 'STUDENT', assignment.cohortId);
    },

    async contact(tenant: World, ownerId: string, row: Insert<Contact> = {}) {
      const id = newId();
      await db.uow.run(tenant.system, (tx) =>
        tx.insert(Contact, {
          id,
          ownerId,
          name: `Contact ${counter()}`,
          occupationId: null,
          source: 'FRIEND',
          vantage: 'DOES',
          referrerId: null,
          createdAt: tx.now,
          ...row,
        }),
      );
      return id;
    },

    /** One more dated step of an assignment; returns its id. */
    async step(
      work: World & { assignmentId: string },
      row: Pick<Milestone, 'kind'> & Partial<Insert<Milestone>>,
    ): Promise<string> {
      const [id] = await db.uow.run(work.system, (tx) =>
        tx.insert(Milestone, {
          ...{ assignmentId: work.assignmentId, title: row.kind, position: 9, zone: 'America/Toronto' },
          ...{ dueLocal: '2027-02-12T23:59', dueAt: new Date('2027-02-12T23:59:00-05:00') },
          ...row,
        }),
      );
      return id!;
    },

    async interview(
      work: World & { assignmentId: string; occupation: { id: string } },
      student: { id: string; enrolmentId: string },
      row: Insert<Interview> = {},
    ) {
      const contactId = row.contactId ?? (await build.contact(work, student.id));
      const id = newId();
      await db.uow.run(work.system, (tx) =>
        tx.insert(Interview, {
          id,
          assignmentId: work.assignmentId,
          enrolmentId: student.enrolmentId,
          occupationId: work.occupation.id,
          contactId,
          mode: 'PHONE',
          startsAt: tx.now,
          plannedMinutes: 20,
          actualMinutes: 25,
          notes: 'Said a lot.',
          thankedAt: null,
          thankYouMethod: null,
          createdAt: tx.now,
          counts: true,
          ...row,
        }),
      );
      return { id, contactId };
    },

    async choice(
      work: World & { assignmentId: string; occupation: { id: string } },
      student: { enrolmentId: string },
    ) {
      const [id] = await db.uow.run(work.system, (tx) =>
        tx.insert(Choice, {
          assignmentId: work.assignmentId,
          enrolmentId: student.enrolmentId,
          occupationId: work.occupation.id,
          chosenAt: tx.now,
        }),
      );
      return id!;
    },

    /** More time for one student on one milestone; the instant it is due at is given with its offset. */
    async extension(
      work: World & { assignmentId: string; instructor: { id: string } },
      student: { enrolmentId: string },
      milestoneId: string,
      until: string,
    ) {
      const dueLocal = until.slice(0, 16);
      await db.uow.run(work.system, async (tx) => {
        const [grantId] = await tx.insert(ExtensionGrant, {
          ...{ assignmentId: work.assignmentId, days: null, dueLocal, undoneBy: null, undoneAt: null },
          ...{ grantedBy: work.instructor.id, grantedAt: tx.now },
        });
        await tx.insert(Extension, {
          ...{ grantId: grantId!, milestoneId, enrolmentId: student.enrolmentId },
          ...{ dueLocal, dueAt: new Date(until), undoneAt: null },
        });
      });
    },

    /** Something the student read about the assignment's occupation, with a source. */
    async finding(
      work: World & { occupation: { id: string } },
      student: { id: string },
      row: Insert<Finding> = {},
    ) {
      const [id] = await db.uow.run(work.system, (tx) =>
        tx.insert(Finding, {
          ownerId: student.id,
          occupationId: work.occupation.id,
          topic: 'PAY',
          text: 'Between 20 and 25 an hour.',
          sourceTitle: 'Job bank',
          confidence: 'MEDIUM',
          createdAt: tx.now,
          ...row,
        }),
      );
      return id!;
    },

    /** A submission waiting for a grade, with everything around it. */
    async submission(within?: GivenAssignment, row: Insert<Submission> = {}) {
      const work = within ?? (await build.assignment());
      const student = await build.student(work);
      const answers: Snapshot['answers'] = work.prompts.map((promptId, i) => ({
        promptId,
        prompt: `Prompt ${i + 1}`,
        text: 'I learnt that the day starts early.',
        words: 7,
      }));
      const snapshot: Snapshot = { answers, interviews: [], rubricId: work.rubric.id };
      const id = newId();
      const hash = createHash('sha256').update(JSON.stringify(snapshot)).digest('hex');
      await db.uow.run(work.system, async (tx) => {
        await tx.insert(Reflection, {
          assignmentId: work.assignmentId,
          enrolmentId: student.enrolmentId,
          revision: 1,
          answers: Object.fromEntries(answers.map(({ promptId, text }) => [promptId, text])),
          wordCounts: Object.fromEntries(answers.map(({ promptId, words }) => [promptId, words])),
          savedAt: tx.now,
        });
        await tx.insert(Submission, {
          id,
          assignmentId: work.assignmentId,
          enrolmentId: student.enrolmentId,
          number: 1,
          submittedAt: tx.now,
          deadlineAt: null,
          snapshot,
          hash,
          words: 14,
          supersededAt: null,
          ...row,
        });
      });
      return { ...work, student, submissionId: id, hash };
    },
  };
  return build;
}

export type Given = ReturnType<typeof given>;
/** A tenant as the builders hand it round. */
export type GivenTenant = World;
