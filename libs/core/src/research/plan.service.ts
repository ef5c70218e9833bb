import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Choice, Occupation, type Tx, UnitOfWork } from '@firsthand/persistence';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import { Weighing } from '../assignments/weighing.ts';
import { asWritten, tidy } from '../tenancy/text.ts';
import { CHOICE, type ChoiceView, OWN_CHOICE } from './plan.queries.ts';

export interface GivenChoice {
  readonly assignmentId: string;
  readonly occupationId: string;
  readonly reason: string;
}

/** What a student notes beside an occupation of their plan. */
export interface PlanNotes {
  readonly reason: string;
  readonly employer: string;
  readonly department: string;
  readonly position: string;
  readonly assumptions: string;
}

/** A student's plan: the occupations they want to learn about, and why. */
@Injectable()
export class PlanService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weighing: Weighing,
  ) {}

  /** Takes an occupation into the plan; choosing it again only changes the reason. */
  async chooseOccupation(actor: Actor, given: GivenChoice): Promise<ChoiceView> {
    return this.uow.run(actor, (tx) => this.take(tx, given));
  }

  /** The same, as a part of something larger. */
  async take(tx: Tx, given: GivenChoice): Promise<ChoiceView> {
    const { enrolmentId, assignmentId, quota } = await assertOwnWork(tx, given.assignmentId, { lock: true });
    const { id: occupationId } = await tx.get(Occupation, given.occupationId);
    const reason = asWritten(given.reason);
    const chosen = await tx.find(Choice, { enrolmentId, assignmentId });
    const before = chosen.find((one) => one.occupationId === occupationId);
    if (!before && chosen.length >= quota.occupations)
      throw new RuleBroken(
        'too-many-occupations',
        `This assignment is about ${quota.occupations === 1 ? 'one occupation' : `${quota.occupations} occupations`}. Drop one from your plan before you choose another.`,
        { wanted: quota.occupations },
      );
    let id = before?.id;
    if (before)
      await tx.update(Choice, { id: before.id }, { reason, savedAt: tx.now, version: before.version + 1 });
    else
      [id] = await tx.insert(Choice, { assignmentId, enrolmentId, occupationId, reason, chosenAt: tx.now });
    await this.weighing.weigh(tx, { assignmentId, enrolmentId });
    return (await tx.first(CHOICE, id!))!.choice;
  }

  /**
   * Saves what was noted beside an occupation, over the version the actor saw; when another tab saved in between,
   * nothing is overwritten. Assumptions stay as they are once somebody was heard.
   */
  async saveNotes(
    actor: Actor,
    id: string,
    version: number,
    given: PlanNotes,
  ): Promise<{ saved: boolean; choice: ChoiceView }> {
    return this.uow.run(actor, async (tx) => {
      const own = await tx.first(OWN_CHOICE, id, actor.userId);
      if (!own) throw new NotFound();
      await assertOwnWork(tx, own.assignmentId, { lock: true });
      const { choice } = (await tx.first(CHOICE, id))!;
      const notes = {
        reason: asWritten(given.reason),
        employer: tidy(given.employer),
        department: tidy(given.department),
        position: tidy(given.position),
        assumptions: asWritten(given.assumptions),
      };
      if (choice.version !== version) return { saved: false, choice };
      if (choice.heardAt && notes.assumptions !== choice.assumptions)
        throw new RuleBroken(
          'assumptions-frozen',
          'You have heard somebody since, so what you believed before stays as it was.',
          { heardAt: choice.heardAt },
        );
      await tx.swap(Choice, id, version, { ...notes, savedAt: tx.now });
      return { saved: true, choice: (await tx.first(CHOICE, id))!.choice };
    });
  }

  /** Takes an occupation out of the plan, unless there are already interviews about it. */
  async dropChoice(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      const own = await tx.first(OWN_CHOICE, id, actor.userId);
      if (!own) throw new NotFound();
      await assertOwnWork(tx, own.assignmentId, { lock: true });
      const { interviews, title } = (await tx.first(OWN_CHOICE, id, actor.userId)) ?? own;
      if (interviews > 0)
        throw new RuleBroken(
          'occupation-has-interviews',
          `You have interviews about “${title}”, so it stays in your plan.`,
          { interviews },
        );
      await tx.delete(Choice, { id });
      await this.weighing.weigh(tx, { assignmentId: own.assignmentId, enrolmentId: own.enrolmentId });
    });
  }
}
