import { Injectable } from '@nestjs/common';
import { type Actor, RuleBroken } from '@firsthand/contracts';
import { Pledge, type Tx, UnitOfWork } from '@firsthand/persistence';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import { Weighing } from '../assignments/weighing.ts';
import { refuse } from '../sections/sections.rules.ts';
import { tidy } from '../tenancy/text.ts';
import { CURRENT_PRIMER, GATES, PLEDGE, type PledgeView } from './primer.queries.ts';
import { primerLanguage } from './primer.rules.ts';
import { STARTER } from './starter.ts';

const NAME_LENGTH = 200;

export interface PledgeToSign {
  assignmentId: string;
  title: string;
  language: string;
  /** What is signed now; once it is signed, what was signed then. */
  text: string;
  signed: PledgeView | null;
}

/** The pledge: that this is for information, not for a job. Signed once per assignment, word for word as it was shown. */
@Injectable()
export class PledgeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weighing: Weighing,
  ) {}

  async pledge(actor: Actor, assignmentId: string): Promise<PledgeToSign> {
    return this.uow.read(actor, async (read) => {
      const { enrolmentId, title } = await assertOwnWork(read, assignmentId);
      const signed = (await read.first(PLEDGE, enrolmentId, assignmentId))?.pledge ?? null;
      const asked = await read.first(CURRENT_PRIMER, actor.userId);
      const language = primerLanguage(asked?.locale ?? '');
      const { pledge } = (asked?.current?.content ?? STARTER)[language];
      return { assignmentId, title, language, text: signed?.text ?? pledge, signed };
    });
  }

  /** @param given.text what the student read: if it has changed meanwhile, nothing is signed. */
  async sign(
    actor: Actor,
    given: { assignmentId: string; text: string; signedName: string },
  ): Promise<PledgeToSign> {
    const { assignmentId, text } = given;
    const signedName = tidy(given.signedName);
    refuse(
      [signedName === '', 'signedName', 'Write your name to sign.'],
      [signedName.length > NAME_LENGTH, 'signedName', 'This name is too long to sign with.'],
    );
    await this.uow.run(actor, async (tx) => {
      const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
      if ((await tx.first(PLEDGE, enrolmentId, assignmentId))?.pledge)
        throw new RuleBroken('already-signed', 'You have already signed this.');
      const { current } = (await tx.first(CURRENT_PRIMER, actor.userId))!;
      const offered = Object.values(current?.content ?? STARTER).map(({ pledge }) => pledge);
      if (!offered.includes(text))
        throw new RuleBroken(
          'pledge-changed',
          'The text has changed since you opened this page. Reload it, and read it once more before you sign.',
        );
      await tx.insert(Pledge, { assignmentId, enrolmentId, text, signedName, signedAt: tx.now });
      await tx.audit('pledge.signed', { kind: 'assignment', id: assignmentId }, { enrolmentId });
      await this.weighing.weigh(tx, { assignmentId, enrolmentId });
    });
    return this.pledge(actor, assignmentId);
  }
}

/**
 * Before somebody is asked for the first time: whatever the student's assignments want done before that has been done.
 * @throws RuleBroken naming what is missing and for which assignment.
 */
export async function assertMayAsk(tx: Tx): Promise<void> {
  const gates = await tx.sql(GATES, tx.actor.userId, tx.now);
  const primer = gates.find(({ needsPrimer }) => needsPrimer);
  if (primer)
    throw new RuleBroken(
      'primer-first',
      `For “${primer.title}” you read the primer and pass its check before you ask anybody. Keep this as a draft until then.`,
      { assignmentId: primer.assignmentId, title: primer.title },
    );
  const pledge = gates.find(({ needsPledge }) => needsPledge);
  if (pledge)
    throw new RuleBroken(
      'pledge-first',
      `For “${pledge.title}” you sign the pledge before you ask anybody. Keep this as a draft until then.`,
      { assignmentId: pledge.assignmentId, title: pledge.title },
    );
}
