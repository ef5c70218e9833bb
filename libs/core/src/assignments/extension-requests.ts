import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import {
  Assignment,
  Enrolment,
  ExtensionRequest,
  Milestone,
  type Tx,
  UnitOfWork,
  User,
} from '@firsthand/persistence';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { asWritten } from '../tenancy/text.ts';
import { assertOwnWork } from './assignments.policy.ts';
import { LOCK_ASSIGNMENT } from './assignments.queries.ts';
import { giveMoreTime, plannedFor } from './grant-extension.ts';
import {
  DAYS_GIVEN_ITSELF,
  OPEN_REQUESTS,
  type OwnRequestView,
  type RequestView,
  TEACHERS,
} from './requests.queries.ts';

const DAYS_AT_MOST = 60;
const GIVEN_ITSELF_AT_MOST = 30;

/** A student asks for more time with a reason; staff answer in one tap, or the assignment does, up to so many days. */
@Injectable()
export class ExtensionRequests {
  constructor(private readonly uow: UnitOfWork) {}

  /** Asks. What the assignment may give by itself is given at once, as long as the deadline has not passed. */
  async ask(
    actor: Actor,
    given: { assignmentId: string; milestoneId: string; days: number; reason: string },
  ): Promise<OwnRequestView> {
    const reason = asWritten(given.reason).trim();
    if (reason === '') throw new RuleBroken('request-reason', 'Say in a few words why you need more time.');
    if (!Number.isInteger(given.days) || given.days < 1 || given.days > DAYS_AT_MOST)
      throw new RuleBroken('request-days', 'Ask for between a day and two months.', { most: DAYS_AT_MOST });
    return this.uow.run(actor, async (tx) => {
      const { assignmentId, milestoneId, days } = given;
      await tx.sql(LOCK_ASSIGNMENT, assignmentId);
      const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
      const plan = { assignmentId, milestoneIds: [milestoneId], time: { days, dueLocal: null } as const };
      const [standing] = await plannedFor(tx, plan, [enrolmentId]);
      if (!standing) throw new NotFound();
      if (standing.noGain !== null)
        throw new RuleBroken('request-not-needed', 'You have done this already, and in time.');
      const open = await tx.findOne(ExtensionRequest, { milestoneId, enrolmentId, state: 'OPEN' });
      if (open) throw new RuleBroken('request-open', 'You have asked already; the answer is on its way.');

      const assignment = await tx.get(Assignment, assignmentId);
      const before = await tx.first(DAYS_GIVEN_ITSELF, milestoneId, enrolmentId);
      const itself =
        (before?.days ?? 0) + days <= assignment.givesDaysItself &&
        standing.dueAt.getTime() > tx.now.getTime();
      const grantId = itself
        ? await giveMoreTime(tx, assignment, plan, [standing], { reason, grantedBy: null })
        : null;
      const [id] = (await tx.insert(ExtensionRequest, {
        ...{ milestoneId, enrolmentId, days, reason, grantId, askedAt: tx.now, answer: '', answeredBy: null },
        ...{ state: itself ? 'GRANTED' : 'OPEN', answeredAt: itself ? tx.now : null },
      })) as [string];
      await tx.audit('extension.asked', { kind: 'extension_request', id }, { milestoneId, days, itself });
      if (!itself) await tellTeachers(tx, assignment, id, standing.milestoneTitle, days);
      return ownView(await tx.get(ExtensionRequest, id));
    });
  }

  /** The student needs it no more. */
  async withdraw(actor: Actor, id: string): Promise<OwnRequestView> {
    return this.uow.run(actor, async (tx) => {
      const request = await tx.get(ExtensionRequest, id, { lock: 'update' });
      const enrolment = await tx.get(Enrolment, request.enrolmentId);
      if (enrolment.userId !== actor.userId || enrolment.droppedAt !== null) throw new NotFound();
      assertOpen(request);
      await tx.update(ExtensionRequest, { id }, { state: 'WITHDRAWN', answeredAt: tx.now });
      await tx.audit('extension.withdrawn', { kind: 'extension_request', id });
      return ownView(await tx.get(ExtensionRequest, id));
    });
  }

  /** What waits for an answer on an assignment, the longest first. */
  async open(actor: Actor, assignmentId: string): Promise<RequestView[]> {
    return this.uow.read(actor, async (read) => {
      const { sectionId } = await read.get(Assignment, assignmentId);
      await assertStaffOf(read, sectionId);
      return read.sql(OPEN_REQUESTS, ...reachOf(actor), assignmentId);
    });
  }

  /** Gives what was asked for, or says no in words. The student is told either way. */
  async answer(actor: Actor, given: { id: string; grant: boolean; answer: string }): Promise<OwnRequestView> {
    const answer = asWritten(given.answer).trim();
    return this.uow.run(actor, async (tx) => {
      const { id, grant } = given;
      const { milestoneId, enrolmentId } = await tx.get(ExtensionRequest, id);
      const { assignmentId, title } = await tx.get(Milestone, milestoneId);
      await tx.sql(LOCK_ASSIGNMENT, assignmentId);
      const assignment = await tx.get(Assignment, assignmentId);
      await assertStaffOf(tx, assignment.sectionId, ['INSTRUCTOR']);
      const request = await tx.get(ExtensionRequest, id, { lock: 'update' });
      assertOpen(request);
      if (!grant && answer === '')
        throw new RuleBroken(
          'decline-words',
          'Say in a sentence why not, and what the student can do instead.',
        );
      const { days, reason } = request;
      const plan = { assignmentId, milestoneIds: [milestoneId], time: { days, dueLocal: null } as const };
      const planned = await plannedFor(tx, plan, [enrolmentId]);
      if (planned.length === 0) throw new NotFound();
      const by = { reason, grantedBy: actor.userId };
      const grantId = grant ? await giveMoreTime(tx, assignment, plan, planned, by) : null;
      const state = grant ? 'GRANTED' : 'DECLINED';
      const patch = { state, answer, answeredBy: actor.userId, answeredAt: tx.now, grantId } as const;
      await tx.update(ExtensionRequest, { id }, patch);
      await tx.audit('extension.answered', { kind: 'extension_request', id }, { state, days });
      const { userId, dueAt, zone } = planned[0]!;
      if (!grant)
        await tx.notify([
          {
            ...{
              userId,
              kind: 'EXTENSION_DECLINED',
              path: '/',
              dedupKey: `extension-declined:${id}`,
              mail: true,
            },
            params: {
              assignmentTitle: assignment.title,
              milestoneTitle: title,
              answer,
              dueAt: dueAt.toISOString(),
              zone,
            },
          },
        ]);
      return ownView(await tx.get(ExtensionRequest, id));
    });
  }

  /** How many days on one milestone the assignment gives without anybody deciding; none is zero. */
  async setGivenItself(actor: Actor, assignmentId: string, days: number): Promise<number> {
    if (!Number.isInteger(days) || days < 0 || days > GIVEN_ITSELF_AT_MOST)
      throw new RuleBroken('given-itself', 'An assignment gives up to 30 days by itself.', {
        most: GIVEN_ITSELF_AT_MOST,
      });
    return this.uow.run(actor, async (tx) => {
      await tx.sql(LOCK_ASSIGNMENT, assignmentId);
      const { sectionId } = await tx.get(Assignment, assignmentId);
      await assertStaffOf(tx, sectionId, ['INSTRUCTOR']);
      await tx.update(Assignment, { id: assignmentId }, { givesDaysItself: days });
      await tx.audit('assignment.givesItself', { kind: 'assignment', id: assignmentId }, { days });
      return days;
    });
  }
}

function assertOpen({ state }: ExtensionRequest): void {
  if (state !== 'OPEN')
    throw new RuleBroken('request-answered', 'This has been answered already, or was taken back.');
}

function ownView({ id, days, reason, state, askedAt, answer, answeredAt }: ExtensionRequest): OwnRequestView {
  const at = (instant: Date | null) => instant?.toISOString() ?? null;
  return { id, days, reason, state, askedAt: askedAt.toISOString(), answer, answeredAt: at(answeredAt) };
}

/** In the product only: whoever asks is on their list of today anyway. */
async function tellTeachers(
  tx: Tx,
  assignment: Assignment,
  id: string,
  milestoneTitle: string,
  days: number,
) {
  const student = await tx.get(User, tx.actor.userId);
  const teachers = await tx.sql(TEACHERS, assignment.sectionId);
  await tx.notify(
    teachers.map(({ userId }) => ({
      ...{ userId, kind: 'EXTENSION_ASKED', dedupKey: `extension-asked:${id}`, mail: false },
      path: `/assignments/${assignment.id}`,
      params: {
        ...{ assignmentTitle: assignment.title, milestoneTitle, days },
        studentName: `${student.givenName} ${student.familyName}`,
      },
    })),
  );
}
