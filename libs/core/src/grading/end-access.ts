import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { statement, type Tx, UnitOfWork } from '@firsthand/persistence';
import type { AccountView } from '../identity/people.queries.ts';
import { PeopleService } from '../identity/people.service.ts';
import { HAND_BACK, TOLD_OF_MARKING } from './end-access.queries.ts';

const NAME_OF = statement<{ name: string }, readonly [userId: string]>(`
  select trim(u.given_name || ' ' || u.family_name) as name from users u where u.tenant_id = $1 and u.id = $2`);

/** Ends somebody's access. It is here because work hangs on it: what was theirs to mark is nobody's from then on. */
@Injectable()
export class EndAccess {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleService,
  ) {}

  /**
   * They cannot come in any more. Work that was theirs to mark goes back to whoever marks there, who are told; where nobody
   * else does, administrators are. Grades they gave stay.
   * @throws Forbidden, NotFound; RuleBroken own-access, last-administrator
   */
  end(actor: Actor, userId: string): Promise<AccountView> {
    return this.uow.run(actor, async (tx) => {
      if (await this.people.endAccess(tx, userId)) await handBack(tx, userId);
      return this.people.view(tx, userId);
    });
  }
}

async function handBack(tx: Tx, userId: string): Promise<void> {
  const freed = await tx.sql(HAND_BACK, userId);
  const waiting = freed.filter(({ students, readings }) => students + readings > 0);
  if (waiting.length === 0) return;
  const { name: markerName } = (await tx.first(NAME_OF, userId))!;
  const sectionIds = [...new Set(waiting.map(({ sectionId }) => sectionId))];
  const told = await tx.sql(TOLD_OF_MARKING, sectionIds, userId);
  const recipients = new Map<string, { teaches: boolean; sections: Set<string> }>();
  for (const { userId: to, sectionId, teaches } of told) {
    const one = recipients.get(to) ?? { teaches: false, sections: new Set<string>() };
    recipients.set(to, { teaches: one.teaches || teaches, sections: one.sections.add(sectionId) });
  }
  await tx.notify(
    [...recipients].flatMap(([to, { teaches, sections }]) => {
      const theirs = waiting.filter(({ sectionId }) => sections.has(sectionId));
      const [first] = theirs;
      if (!first) return [];
      const sum = (of: 'students' | 'readings') => theirs.reduce((all, one) => all + one[of], 0);
      return [
        {
          ...{ userId: to, kind: 'MARKING_FREED' as const, mail: true },
          params: {
            ...{ markerName, assignmentTitle: first.title, others: theirs.length - 1 },
            ...{ students: sum('students'), readings: sum('readings') },
          },
          path: teaches
            ? `/grading/${first.assignmentId}/${first.students > 0 ? 'marking' : 'second'}`
            : `/sections/${first.sectionId}`,
          dedupKey: `marking-freed:${userId}:${tx.now.toISOString()}`,
        },
      ];
    }),
  );
}
