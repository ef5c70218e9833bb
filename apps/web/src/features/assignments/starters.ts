/** Assignments to begin with, as data: what is asked, dated in weeks from the beginning, in the reader's own words. */
import type { MilestoneKind } from '@firsthand/contracts';
import type { Translate } from '../../shared/intl/text.tsx';
import { freshMilestone, newKey, type Design, type StepName } from './design.ts';
import { PROMPT_SETS, SET_WORDS, type PromptSet, type ReadyPrompt } from './prompt-sets.ts';
import { readyCriteria } from './ready-rubric.ts';

interface Starter {
  readonly perOccupation: number;
  readonly occupations: number;
  readonly requiresPrimer: boolean;
  /** The step, of interviews the first so many, and in which week it is due. */
  readonly steps: readonly (readonly [kind: MilestoneKind, count: number | null, week: number])[];
  readonly prompts: readonly ReadyPrompt[];
}

export const STARTER_NAMES = ['ONE', 'TWO', 'SHORT'] as const;
export type StarterName = (typeof STARTER_NAMES)[number];

export const STARTERS: Record<StarterName, Starter> = {
  ONE: {
    ...{ perOccupation: 3, occupations: 1, requiresPrimer: true },
    steps: [
      ...([
        ['PLEDGE', null, 1],
        ['RESEARCH', null, 2],
        ['CONTACTS', null, 3],
        ['OUTREACH', null, 4],
      ] as const),
      ...([
        ['INTERVIEWS', 1, 5],
        ['INTERVIEWS', null, 8],
        ['THANKS', null, 8],
      ] as const),
      ...([
        ['SYNTHESIS', null, 9],
        ['REFLECTION', null, 10],
      ] as const),
    ],
    prompts: ['surprise', 'fit', 'training', 'disagree', 'decision'],
  },
  TWO: {
    ...{ perOccupation: 2, occupations: 2, requiresPrimer: true },
    steps: [
      ...([
        ['PLEDGE', null, 1],
        ['RESEARCH', null, 2],
        ['CONTACTS', null, 3],
      ] as const),
      ...([
        ['INTERVIEWS', 2, 6],
        ['INTERVIEWS', null, 9],
        ['THANKS', null, 9],
      ] as const),
      ...([
        ['SYNTHESIS', null, 10],
        ['COMPARISON', null, 10],
        ['REFLECTION', null, 11],
      ] as const),
    ],
    prompts: ['surprise', 'likes', 'balance', 'compare', 'decision'],
  },
  SHORT: {
    ...{ perOccupation: 1, occupations: 1, requiresPrimer: false },
    steps: [
      ...([
        ['CONTACTS', null, 1],
        ['INTERVIEWS', null, 2],
        ['LOOKING_BACK', null, 2],
      ] as const),
      ...([['REFLECTION', null, 3]] as const),
    ],
    prompts: ['remember', 'asking'],
  },
};

/** What a starter makes of a design: everything but for whom it is. */
export function startedFrom(
  name: StarterName,
  design: Design,
  say: { readonly t: Translate; readonly nameOf: StepName; readonly start: Date; readonly zone: string },
): Design {
  const { perOccupation, occupations, requiresPrimer, steps, prompts } = STARTERS[name];
  const { t, nameOf, start, zone } = say;
  return {
    ...design,
    title: t(`assignments.starter.${name}`),
    instructions: t(`assignments.starterSays.${name}`),
    quota: { ...design.quota, perOccupation, occupations },
    gates: { requiresPledge: true, requiresPrimer },
    milestones: steps.map(([kind, count, week]) => freshMilestone(kind, count, nameOf, start, zone, week)),
    prompts: prompts.map((prompt) => ({
      key: newKey(),
      id: null,
      text: t(`assignments.prompt.${prompt}`),
      hint: '',
      wordGoal: SET_WORDS[setOf(prompt)],
    })),
    criteria: readyCriteria(t),
  };
}

const setOf = (prompt: ReadyPrompt): PromptSet =>
  (Object.keys(PROMPT_SETS) as PromptSet[]).find((set) =>
    (PROMPT_SETS[set] as readonly ReadyPrompt[]).includes(prompt),
  )!;
