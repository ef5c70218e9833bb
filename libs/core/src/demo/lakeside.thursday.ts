import { giveAssignment, tell } from './coursework.ts';
import { INSTRUCTIONS, PROMPTS } from './lakeside.groups.ts';
import { LAKESIDE_SENTENCE, THURSDAY_NOTES, THURSDAY_SIGNED } from './lakeside.plan.ts';
import { THURSDAY_WORK } from './lakeside.thursday.work.ts';
import { tellBeginnings, tellOwnPrimer } from './plan.ts';
import type { Stage } from './stage.ts';

/** In the middle of it, with the interviews due in two days: most of the ways in which one can be stuck, and some in which one is not. */
export async function thursdayGroup(stage: Stage, sectionId: string, cohortId: string): Promise<void> {
  const assignment = await giveAssignment(stage, {
    sectionId,
    cohortIds: [cohortId],
    title: 'Three voices, one occupation (Thursday)',
    instructions: INSTRUCTIONS,
    quota: { requiresThankYou: true },
    gated: true,
    contactsDue: [-4, '23:59'],
    interviewsDue: [2, '23:59'],
    reflectionDue: [7, '23:59'],
    prompts: PROMPTS,
    designedAt: [-16, '15:30'],
    publishedAt: [-15, '10:00'],
  });
  for (const work of THURSDAY_WORK) tell(stage, assignment, work);
  tellBeginnings(stage, assignment, {
    works: THURSDAY_WORK,
    signed: THURSDAY_SIGNED,
    notes: THURSDAY_NOTES,
  });
  tellOwnPrimer(stage, [-20, '11:00'], LAKESIDE_SENTENCE);
}
