/** What can be said to chosen students: nudges go out by assignment. */
import type { Told } from '../../shared/place/place.ts';
import type { Followed } from './caseload-data.ts';

export interface NudgeChoice {
  readonly assignmentId: string;
  readonly title: string;
  readonly places: readonly Told[];
}

/** The assignments these students have, the one most of them have first; each student where it presses most. */
export function nudgeChoices(students: readonly Pick<Followed, 'works'>[]): NudgeChoice[] {
  const choices = new Map<string, { title: string; places: Told[] }>();
  for (const { works } of students) {
    const [first] = works;
    if (!first) continue;
    const choice = choices.get(first.assignmentId) ?? { title: first.title, places: [] };
    choice.places.push(first.place);
    choices.set(first.assignmentId, choice);
  }
  return [...choices]
    .map(([assignmentId, choice]) => ({ assignmentId, ...choice }))
    .sort((a, b) => b.places.length - a.places.length);
}
