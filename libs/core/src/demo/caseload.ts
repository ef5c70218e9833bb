import type { ContactWay, ServiceKind } from '@firsthand/contracts';
import { CaseloadStudent, Enrolment, ServiceUnit, StaffNote } from '@firsthand/persistence';
import type { Stage } from './stage.ts';

/** What a counsellor wrote down: with whom, so many days ago, and in how many days they speak again. */
export interface Talk {
  readonly who: string;
  readonly day: number;
  readonly way: ContactWay | null;
  readonly minutes?: number;
  readonly words: string;
  readonly nextDay?: number;
}

/** Time the counsellor gave. */
export interface Unit {
  readonly who: string;
  readonly day: number;
  readonly minutes: number;
  readonly kind: ServiceKind;
  readonly note?: string;
}

/** A counsellor follows these students and has spoken with some of them; all of it in one transaction. */
export function tellCaseload(
  stage: Stage,
  counsellor: string,
  followed: readonly string[],
  talks: readonly Talk[],
  units: readonly Unit[] = [],
): void {
  stage.plan([-1, '16:40'], () =>
    stage.uow.run(stage.system, async (tx) => {
      const counsellorId = stage.as(counsellor).userId;
      const people = new Map(followed.map((who) => [stage.as(who).userId, who]));
      const enrolments = await tx.find(Enrolment, { role: 'STUDENT', userId: [...people.keys()] });
      const enrolmentOf = new Map(enrolments.map(({ id, userId }) => [people.get(userId), id]));
      await tx.insert(
        CaseloadStudent,
        enrolments.map(({ id: enrolmentId, createdAt: assignedAt }) => ({
          ...{ enrolmentId, counsellorId, assignedBy: stage.as('admin').userId, assignedAt },
        })),
      );
      await tx.insert(
        StaffNote,
        talks.map(({ who, day, way, minutes = null, words, nextDay }) => ({
          ...{ enrolmentId: enrolmentOf.get(who)!, authorId: counsellorId, way, minutes, words },
          heldOn: stage.date(day),
          nextOn: nextDay === undefined ? null : stage.date(nextDay),
          writtenAt: stage.instant([day, '16:00']),
        })),
      );
      await tx.insert(
        ServiceUnit,
        units.map(({ who, day, minutes, kind, note = '' }) => ({
          ...{ enrolmentId: enrolmentOf.get(who)!, servedBy: counsellorId, minutes, kind, note },
          servedOn: stage.date(day),
          writtenAt: stage.instant([day, '16:30']),
        })),
      );
    }),
  );
}
