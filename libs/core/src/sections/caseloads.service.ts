import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  COUNSELLORS,
  type CounsellorView,
  FOLLOWED_BY,
  GIVE_STUDENTS,
  IS_COUNSELLOR,
  LEAVE_STUDENTS,
  LIVE_STUDENTS,
} from './caseloads.queries.ts';
import { assertStaffOf } from './sections.policy.ts';
import { settleStaffRoles } from './staff-roles.ts';

/** Whom each counsellor follows. A student has one counsellor at a time in a section. */
@Injectable()
export class CaseloadsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The counsellors of the tenant, with how many students each follows. */
  async counsellors(actor: Actor): Promise<CounsellorView[]> {
    return this.uow.read(actor, (read) => read.sql(COUNSELLORS));
  }

  /**
   * Gives students of a section to a counsellor, or to nobody. An instructor does so for the sections they teach, an
   * administrator everywhere. Returns for how many it changed something.
   */
  async assign(
    actor: Actor,
    sectionId: string,
    enrolmentIds: readonly string[],
    counsellorId: string | null,
  ): Promise<number> {
    if (actor.userId === 'system') throw new Forbidden();
    const by = actor.userId;
    const ids = [...new Set(enrolmentIds)];
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, sectionId, ['INSTRUCTOR']);
      if ((await tx.sql(LIVE_STUDENTS, section.id, ids)).length !== ids.length) throw new NotFound();
      if (counsellorId !== null && !(await tx.first(IS_COUNSELLOR, counsellorId))) throw new NotFound();
      const former = await tx.sql(FOLLOWED_BY, ids);
      const changed =
        counsellorId === null
          ? await tx.sql(LEAVE_STUDENTS, ids)
          : await tx.sql(
              GIVE_STUDENTS,
              JSON.stringify(ids.map((enrolmentId) => ({ id: newId(), enrolmentId }))),
              counsellorId,
              by,
              tx.now,
            );
      await settleStaffRoles(
        tx,
        former.flatMap(({ counsellorId: id }) => (id === counsellorId ? [] : [id])),
        ['COUNSELLOR'],
      );
      if (changed.length > 0)
        await tx.audit(
          'caseload.assigned',
          { kind: 'section', id: section.id },
          { counsellorId, enrolmentIds: changed.map(({ enrolmentId }) => enrolmentId) },
        );
      return changed.length;
    });
  }
}
