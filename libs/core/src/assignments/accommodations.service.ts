import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Accommodation, Assignment, Enrolment, UnitOfWork } from '@firsthand/persistence';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { asWritten } from '../tenancy/text.ts';
import { ACCOMMODATIONS, type AccommodationView } from './accommodations.queries.ts';
import { followDeadlines } from './reminder-ladder.ts';

/**
 * Standing time: more of it on every deadline of one student in one section, now and in what is set later. Private to
 * staff; the student sees dates, never why.
 */
@Injectable()
export class AccommodationsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What stands in a section, by name, for its staff. */
  async ofSection(actor: Actor, sectionId: string): Promise<AccommodationView[]> {
    return this.uow.read(actor, async (read) => {
      await assertStaffOf(read, sectionId);
      return read.sql(ACCOMMODATIONS, ...reachOf(actor), sectionId);
    });
  }

  /** Gives a student standing time, in place of what stood before; neither days nor percent end it. */
  async set(
    actor: Actor,
    given: { enrolmentId: string; extraDays: number; extraPercent: number; note: string },
  ): Promise<AccommodationView | null> {
    const { enrolmentId, extraDays, extraPercent } = given;
    if (extraDays < 0 || extraDays > 90 || extraPercent < 0 || extraPercent > 200)
      throw new RuleBroken('standing-time', 'Standing time is up to 90 days, or up to three times as long.');
    return this.uow.run(actor, async (tx) => {
      const enrolment = await tx.get(Enrolment, enrolmentId, { lock: 'update' });
      await assertStaffOf(tx, enrolment.sectionId, ['INSTRUCTOR']);
      if (enrolment.role !== 'STUDENT') throw new NotFound();
      await tx.update(
        Accommodation,
        { enrolmentId, endedAt: null },
        { endedAt: tx.now, endedBy: actor.userId },
      );
      if (extraDays + extraPercent > 0)
        await tx.insert(Accommodation, {
          ...{ enrolmentId, extraDays, extraPercent, note: asWritten(given.note).trim() },
          ...{ givenBy: actor.userId, givenAt: tx.now, endedBy: null, endedAt: null },
        });
      const { sectionId } = enrolment;
      for (const assignment of await tx.find(Assignment, { sectionId }))
        await followDeadlines(tx, assignment);
      await tx.audit(
        'accommodation.set',
        { kind: 'enrolment', id: enrolmentId },
        { extraDays, extraPercent },
      );
      const standing = await tx.sql(ACCOMMODATIONS, ...reachOf(actor), sectionId);
      return standing.find((one) => one.enrolmentId === enrolmentId) ?? null;
    });
  }
}
