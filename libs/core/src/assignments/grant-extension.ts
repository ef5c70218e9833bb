import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Assignment, Milestone, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { assertStaffOf } from '../sections/sections.policy.ts';
import { asWritten } from '../tenancy/text.ts';
import { type ExtensionView, GRANT_EXTENSIONS, LOCK_ASSIGNMENT, STUDENTS_OF } from './assignments.queries.ts';
import { instantOf } from './deadlines.rules.ts';
import { keepRungs } from './reminder-ladder.ts';

export interface GivenExtension {
  readonly milestoneId: string;
  readonly enrolmentIds: readonly string[];
  /** In the milestone's zone. */
  readonly dueLocal: string;
  readonly reason: string;
}

/** More time for one student or several. */
@Injectable()
export class GrantExtension {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Grants it, or moves the one they have, and tells who has more time by it. The deadline that holds is the later of the extension and
   * the milestone's own.
   */
  async grant(actor: Actor, given: GivenExtension): Promise<ExtensionView[]> {
    const { milestoneId, dueLocal } = given;
    const enrolmentIds = [...new Set(given.enrolmentIds)];
    if (enrolmentIds.length === 0)
      throw new RuleBroken('nobody-chosen', 'Choose at least one student to give more time.');
    return this.uow.run(actor, async (tx) => {
      const { assignmentId } = await tx.get(Milestone, milestoneId);
      await tx.sql(LOCK_ASSIGNMENT, assignmentId);
      const assignment = await tx.get(Assignment, assignmentId);
      await assertStaffOf(tx, assignment.sectionId, ['INSTRUCTOR']);
      const milestone = await tx.get(Milestone, milestoneId);
      const students = await tx.sql(STUDENTS_OF, assignmentId, enrolmentIds);
      if (students.length !== enrolmentIds.length) throw new NotFound();

      const grants = enrolmentIds.map((enrolmentId) => ({ id: newId(), enrolmentId }));
      const granted = await tx.sql(
        GRANT_EXTENSIONS,
        milestoneId,
        JSON.stringify(grants),
        dueLocal,
        instantOf(dueLocal, milestone.zone),
        asWritten(given.reason),
        actor.userId,
        tx.now,
      );
      // An extension that ends before the milestone itself gives nobody more time, so nobody is told of any.
      const isLonger = ({ effectiveAt }: { effectiveAt: string }) => new Date(effectiveAt) > milestone.dueAt;
      await keepRungs(tx, assignment);
      await tx.audit('extension.granted', { kind: 'milestone', id: milestoneId }, { enrolmentIds, dueLocal });
      if (assignment.state === 'PUBLISHED')
        await tx.notify(
          granted.filter(isLonger).map(({ userId, effectiveAt }) => ({
            userId,
            kind: 'EXTENSION_GRANTED',
            params: {
              assignmentTitle: assignment.title,
              milestoneTitle: milestone.title,
              dueAt: effectiveAt,
              zone: milestone.zone,
            },
            path: '/',
            dedupKey: `extension-granted:${milestoneId}:${effectiveAt}`,
            mail: true,
          })),
        );
      return granted.map(({ userId: _, effectiveAt: __, ...extension }) => extension);
    });
  }
}
