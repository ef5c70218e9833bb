import { Injectable } from '@nestjs/common';
import type { Actor, LoopState, NetworkState } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { careOn, type CareView } from '../contacts/care.rules.ts';
import { DEFAULT_CADENCE, standingOn, type StandingView } from '../outreach/outreach.rules.ts';
import { dayIn } from '../tenancy/day.ts';
import { NETWORK, type NetworkRow } from './network.queries.ts';
import { networkState, type NetworkSummary, summaryOf, weave } from './network.rules.ts';

export interface NetworkPersonView extends Pick<
  NetworkRow,
  'id' | 'name' | 'organisation' | 'position' | 'vantage' | 'source' | 'family' | 'warm' | 'practice'
> {
  referrerId: string | null;
  loopClosedAt: string | null;
  state: NetworkState;
  standing: StandingView;
  care: CareView;
  depth: number;
  deadEnd: boolean;
  loop: LoopState;
  interviews: number;
}

export interface NetworkView extends NetworkSummary {
  /** In the order of a tree: each after who named them. */
  persons: NetworkPersonView[];
}

/** More people than anybody can know; a picture of more would show nothing. */
const AT_MOST = 1_000;

/** Who named whom, and how far each has come. A student's own, like the contacts it is made of. */
@Injectable()
export class NetworkService {
  constructor(private readonly uow: UnitOfWork) {}

  /** One statement. */
  async network(actor: Actor): Promise<NetworkView> {
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(NETWORK, actor.userId, read.now, AT_MOST);
      const persons = weave(rows.map((row) => personOf(row, read.now)));
      return { persons, ...summaryOf(persons) };
    });
  }
}

function personOf(row: NetworkRow, now: Date) {
  const {
    attempt,
    zone,
    held,
    planned,
    forbidden,
    ratherNot,
    mine,
    others,
    limit,
    days,
    today,
    contactId: _,
    ...person
  } = row;
  const standing = standingOn(attempt, dayIn(zone, now), DEFAULT_CADENCE);
  const state = networkState({ standing: standing.standing, forbidden, met: held > 0, planned: planned > 0 });
  const care = careOn({ forbidden, ratherNot, mine, others }, today, { limit, days });
  return { ...person, standing, state, care, interviews: held };
}
