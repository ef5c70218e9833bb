import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, NotFound, VOICES_AT_LEAST } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { refuse } from '../sections/sections.rules.ts';
import { type FieldNote, fieldNotesOf } from './field-notes.rules.ts';
import { funnelOver, type FunnelWeek } from './funnel.rules.ts';
import {
  CHANGE_FIELD_NOTES_SETTINGS,
  type ChannelRow,
  CHANNELS,
  type DepthRow,
  FIELD_NOTES_SETTINGS,
  type FieldNotesSettingsView,
  FUNNEL,
  type InsightFrame,
  type NamedCohort,
  VOICES,
} from './insight.queries.ts';

export interface CohortNotesView {
  cohort: NamedCohort;
  interviews: number;
  notes: FieldNote[];
}

export interface OccupationNotesView {
  occupation: OccupationView;
  /** Null, and no notes, while there are too few voices: not even how many is said then. */
  interviews: number | null;
  notes: FieldNote[];
  /** Only those that can be shown without showing anybody. */
  cohorts: CohortNotesView[];
}

export interface FieldNotesView {
  title: string;
  /** How many interviews, students and people it takes. */
  voicesAtLeast: number;
  occupations: OccupationNotesView[];
}

export interface WaysView {
  title: string;
  ways: ChannelRow[];
}

export interface FunnelView {
  title: string;
  cohorts: NamedCohort[];
  students: number;
  weeks: FunnelWeek[];
  depths: DepthRow[];
}

/** What the work of many shows together: for those who teach them, and where nobody can be told apart, for the class. */
@Injectable()
export class InsightService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What all interviews of an assignment say about its occupations. For its staff and its students. One statement. */
  async fieldNotes(actor: Actor, assignmentId: string): Promise<FieldNotesView> {
    const found = await this.uow.read(actor, (read) => read.first(VOICES, ...reachOf(actor), assignmentId));
    if (!found) throw new NotFound();
    const nameOf = new Map(found.cohorts.map((cohort) => [cohort.id, cohort]));
    return {
      title: found.title,
      voicesAtLeast: Math.max(found.voicesAtLeast, VOICES_AT_LEAST.least),
      occupations: found.occupations.map(({ occupation, voices }) => {
        const { whole, cohorts } = fieldNotesOf(voices, found.voicesAtLeast);
        return {
          occupation,
          interviews: whole?.interviews ?? null,
          notes: whole?.notes ?? [],
          cohorts: cohorts
            .map(({ cohortId, ...group }) => ({ cohort: nameOf.get(cohortId)!, ...group }))
            .sort((a, b) => a.cohort.name.localeCompare(b.cohort.name)),
        };
      }),
    };
  }

  /** Which ways of asking work. Students see those that enough of them have tried. One statement. */
  async ways(actor: Actor, assignmentId: string): Promise<WaysView> {
    const found = await this.uow.read(actor, (read) => read.first(CHANNELS, ...reachOf(actor), assignmentId));
    if (!found) throw new NotFound();
    const least = found.isStaff ? 0 : Math.max(found.voicesAtLeast, VOICES_AT_LEAST.least);
    return { title: found.title, ways: found.channels.filter(({ students }) => students >= least) };
  }

  /** How far the students have come, week by week, and how far referrals led them. For staff. One statement. */
  async funnel(actor: Actor, assignmentId: string, cohortId: string | null): Promise<FunnelView> {
    return this.uow.read(actor, async (read) => {
      const found = await read.first(FUNNEL, ...reachOf(actor), assignmentId, cohortId);
      if (!found) throw new NotFound();
      const { title, cohorts, students, depths } = found;
      return {
        ...{ title, cohorts, depths, students: students.length },
        weeks: weeksOf(found, students, read.now),
      };
    });
  }

  async settings(actor: Actor): Promise<FieldNotesSettingsView> {
    return this.uow.read(actor, async (read) => (await read.first(FIELD_NOTES_SETTINGS))!);
  }

  async change(actor: Actor, version: number, voicesAtLeast: number): Promise<FieldNotesSettingsView> {
    const { least, most } = VOICES_AT_LEAST;
    refuse([
      !Number.isInteger(voicesAtLeast) || voicesAtLeast < least || voicesAtLeast > most,
      'voicesAtLeast',
      `Choose between ${least} and ${most}: with fewer than ${least}, one could tell who said what.`,
    ]);
    return this.uow.run(actor, async (tx) => {
      const changed = await tx.first(CHANGE_FIELD_NOTES_SETTINGS, version, voicesAtLeast);
      if (!changed) throw new Conflict((await tx.first(FIELD_NOTES_SETTINGS))!.version);
      await tx.audit('field-notes.change', { kind: 'tenant', id: actor.tenantId }, { voicesAtLeast });
      return changed;
    });
  }
}

/** From the day it was published until now, or until a while after the last deadline. */
function weeksOf(frame: InsightFrame, students: Parameters<typeof funnelOver>[0], now: Date): FunnelWeek[] {
  if (!frame.publishedAt) return [];
  const settled = frame.endsAt ? new Date(Date.parse(frame.endsAt) + SETTLED_AFTER_MS) : now;
  const weeks = funnelOver(students, frame.zone, new Date(frame.publishedAt), settled < now ? settled : now);
  const asked = ({ stage }: FunnelWeek['counts'][number]) => frame.reflects || stage !== 'HANDED_IN';
  return weeks.map(({ endsOn, counts }) => ({ endsOn, counts: counts.filter(asked) }));
}

/** Two weeks after the last deadline nothing moves any more. */
const SETTLED_AFTER_MS = 14 * 86_400_000;
