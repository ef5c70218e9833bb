import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound } from '@firsthand/contracts';
import { Cohort, JoinCode, UnitOfWork } from '@firsthand/persistence';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { refuse } from '../sections/sections.rules.ts';
import { CODES_OF_SECTION, type JoinCodeView, REVOKE_CODE } from './joining.queries.ts';
import { randomCode } from './random-code.ts';

const DAY_MS = 86_400_000;
export const JOIN_DAYS_AT_MOST = 120;
export const JOINERS_AT_MOST = 1_000;

/** The codes of a section: made, shown to its staff with who came by each, switched off. */
@Injectable()
export class JoinCodesService {
  constructor(private readonly uow: UnitOfWork) {}

  async ofSection(actor: Actor, sectionId: string): Promise<JoinCodeView[]> {
    return this.uow.read(actor, async (read) => {
      await assertStaffOf(read, sectionId, ['INSTRUCTOR']);
      return read.sql(CODES_OF_SECTION, ...reachOf(actor), sectionId, read.now);
    });
  }

  /** @throws BadInput */
  async create(
    actor: Actor,
    input: { sectionId: string; cohortId: string | null; capacity: number; days: number },
  ): Promise<JoinCodeView> {
    const { cohortId, capacity, days } = input;
    if (actor.userId === 'system') throw new Forbidden();
    const createdBy = actor.userId;
    refuse(
      [capacity < 1 || capacity > JOINERS_AT_MOST, 'capacity', 'Between one and a thousand people may join.'],
      [days < 1 || days > JOIN_DAYS_AT_MOST, 'days', `A code works for 1 to ${JOIN_DAYS_AT_MOST} days.`],
    );
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, input.sectionId, ['INSTRUCTOR']);
      if (cohortId && !(await tx.findOne(Cohort, { id: cohortId, sectionId: section.id })))
        throw new NotFound();
      const [id] = await tx.insert(JoinCode, {
        ...{ sectionId: section.id, cohortId, capacity, createdBy, code: randomCode() },
        ...{ expiresAt: new Date(tx.now.getTime() + days * DAY_MS), revokedAt: null, createdAt: tx.now },
      });
      await tx.audit(
        'joinCode.created',
        { kind: 'section', id: section.id },
        { id: id!, cohortId, capacity, days },
      );
      const codes = await tx.sql(CODES_OF_SECTION, ...reachOf(actor), section.id, tx.now);
      return codes.find((code) => code.id === id)!;
    });
  }

  /** From now on nobody comes in by it; who did stays. */
  async revoke(actor: Actor, id: string): Promise<JoinCodeView> {
    return this.uow.run(actor, async (tx) => {
      const { sectionId } = await tx.get(JoinCode, id);
      await assertStaffOf(tx, sectionId, ['INSTRUCTOR']);
      const [revoked] = await tx.sql(REVOKE_CODE, id, tx.now);
      if (revoked) await tx.audit('joinCode.revoked', { kind: 'section', id: sectionId }, { id });
      const codes = await tx.sql(CODES_OF_SECTION, ...reachOf(actor), sectionId, tx.now);
      return codes.find((code) => code.id === id)!;
    });
  }
}
