import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { placeOf, type PlaceView } from './place.rules.ts';
import { FOLLOWED_WORK, type FollowedTree } from './staff-today.queries.ts';

/** Of the stuck, as many are named. */
const NAMED = 3;

export interface HelpView {
  assignmentId: string;
  stuck: number;
  /** With something past their own date and not done. */
  late: number;
  /** Who has been stuck longest. */
  longest: PlaceView[];
}

/** Who needs a hand today, over all sections of one instructor or counsellor. */
@Injectable()
export class StaffToday {
  constructor(private readonly uow: UnitOfWork) {}

  /** Per assignment of the actor's own sections, where anybody is stuck or late. One statement. */
  async helpNeeded(actor: Actor): Promise<HelpView[]> {
    if (actor.userId === 'system') return [];
    const { userId } = actor;
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(FOLLOWED_WORK, userId, read.now);
      return rows
        .map(({ tree }) => {
          const { assignmentId, places, ...asked } = JSON.parse(tree) as FollowedTree;
          return {
            assignmentId,
            ...helpIn(places.map((place) => placeOf(asked, place, read.now))),
          };
        })
        .filter(({ stuck, late }) => stuck + late > 0);
    });
  }
}

function helpIn(places: readonly PlaceView[]): Omit<HelpView, 'assignmentId'> {
  const stuck = places.filter((place) => place.stuck !== null);
  const since = ({ stuck: where }: PlaceView) => where!.since;
  return {
    stuck: stuck.length,
    late: places.filter(({ milestones }) => milestones.some(({ standing }) => standing === 'LATE')).length,
    longest: [...stuck].sort((a, b) => (since(a) < since(b) ? -1 : 1)).slice(0, NAMED),
  };
}
