import { Temporal } from 'temporal-polyfill';
import type { TemplateDesign } from '@firsthand/persistence';
import type { AssignmentView } from './assignments.queries.ts';
import type { AssignmentDesign } from './assignments.rules.ts';
import { countedTo } from './deadlines.rules.ts';

/** What of an assignment is worth keeping for the next: all but its place, its people and its calendar. */
export function templateOf(assignment: AssignmentView): TemplateDesign {
  const monday = mondayOf(assignment.section.term.startsOn);
  const { title, instructions, quota, requiresPledge, requiresPrimer, asking, thanks, late } = assignment;
  return {
    ...{ title, instructions, quota, requiresPledge, requiresPrimer, asking, thanks, late },
    milestones: assignment.milestones.map(({ kind, count, title: name, points, dueLocal }) => ({
      ...{ kind, count, title: name, points, time: dueLocal.slice(11, 16) },
      afterDays: monday.until(dueLocal.slice(0, 10), { largestUnit: 'days' }).days,
    })),
    prompts: assignment.prompts.map(({ text, hint, wordGoal }) => ({ text, hint, wordGoal })),
    criteria: assignment.rubric.criteria.map(({ title: name, description, levels }) => ({
      ...{ title: name, description },
      levels: levels.map((level) => ({
        ...{ title: level.title, description: level.description, points: level.points },
      })),
    })),
    reminderOffsetsMinutes: assignment.reminderLadder.map(({ offsetMinutes }) => offsetMinutes),
  };
}

/**
 * The template as an assignment that begins on a day: every step keeps its weekday, its time and its distance from the
 * others, and none is due before the beginning.
 */
export function designFrom(
  { milestones, ...design }: TemplateDesign,
  begins: { readonly on: string; readonly zone: string; readonly cohortIds: readonly string[] },
): AssignmentDesign {
  const start = Temporal.PlainDate.from(begins.on);
  const first = Math.min(...milestones.map(({ afterDays }) => afterDays));
  let monday = mondayOf(begins.on);
  while (Number.isFinite(first) && Temporal.PlainDate.compare(monday.add({ days: first }), start) < 0)
    monday = monday.add({ weeks: 1 });
  return {
    ...design,
    milestones: milestones.map(({ afterDays, time, ...step }) => ({
      ...step,
      dueLocal: countedTo(`${monday.add({ days: afterDays }).toString()}T${time}`, begins.zone).dueLocal,
    })),
    cohortIds: begins.cohortIds,
  };
}

function mondayOf(day: string): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
}
