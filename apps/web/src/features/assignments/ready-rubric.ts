import type { Translate } from '../../shared/intl/text.tsx';
import { newKey, type CriterionDraft } from './design.ts';

const READY = ['listening', 'comparing', 'self', 'care'] as const;
const LEVELS = [
  ['missing', 0],
  ['begun', 2],
  ['solid', 4],
  ['striking', 5],
] as const;

/** A new criterion's levels. */
export const readyLevels = (t: Translate) =>
  LEVELS.map(([name, points]) => ({
    key: newKey(),
    title: t(`assignments.level.${name}`),
    description: '',
    points,
  }));

/** A whole rubric to begin with. */
export const readyCriteria = (t: Translate): CriterionDraft[] =>
  READY.map((each) => ({
    key: newKey(),
    title: t(`assignments.criterion.${each}`),
    description: t(`assignments.criterionIs.${each}`),
    levels: readyLevels(t),
  }));
