import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { reachOf } from '../sections/sections.policy.ts';
import {
  type AskedTree,
  COHORT_GRID,
  type CohortGridTree,
  type PlaceTree,
  STUDENT_PLACE,
} from './cohort-grid.queries.ts';
import { placeOf, type PlaceView } from './place.rules.ts';

export interface CohortGridView {
  /** The assignment's own dates; a student's may be later. */
  milestones: CohortGridTree['milestones'];
  wanted: number;
  /** How many students there are; `places` holds the first of them by name. */
  total: number;
  places: PlaceView[];
}

/** The grid everyone shares, for a whole cohort. */
@Injectable()
export class CohortGridService {
  constructor(private readonly uow: UnitOfWork) {}

  /** All students of a published assignment of the actor's sections, or of one of its cohorts. One statement. */
  async grid(actor: Actor, assignmentId: string, cohortId: string | null = null): Promise<CohortGridView> {
    if (!isId(assignmentId) || (cohortId !== null && !isId(cohortId))) throw new NotFound();
    return this.uow.read(actor, async (read) => {
      const row = await read.first(COHORT_GRID, ...reachOf(actor), assignmentId, cohortId, read.now);
      if (!row) throw new NotFound();
      const { milestones, places, total, ...asked } = JSON.parse(row.tree) as CohortGridTree;
      return {
        milestones,
        wanted: asked.quota.perOccupation * asked.quota.occupations,
        total: total ?? 0,
        places: places.map((place) => placeOf(asked, place, read.now)),
      };
    });
  }

  /** One student's place in a published assignment, for whoever reaches them as staff. One statement. */
  async place(actor: Actor, assignmentId: string, enrolmentId: string): Promise<PlaceView> {
    if (!isId(assignmentId) || !isId(enrolmentId)) throw new NotFound();
    return this.uow.read(actor, async (read) => {
      const row = await read.first(STUDENT_PLACE, ...reachOf(actor), assignmentId, enrolmentId, read.now);
      if (!row) throw new NotFound();
      const { place, ...asked } = JSON.parse(row.tree) as AskedTree & { place: PlaceTree };
      return placeOf(asked, place, read.now);
    });
  }
}
