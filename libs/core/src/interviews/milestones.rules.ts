import type { MilestoneKind, Quota } from '@firsthand/contracts';
import { researchMet } from '../research/research.rules.ts';
import type { Weighed } from './quota.rules.ts';

/** An occupation is compared once this many dimensions say something of it; as many as research wants topics. */
export const COMPARED_DIMENSIONS = 4;

/** A dated step, as far as it matters for whether it is met. */
export interface DatedStep {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly count: number | null;
}

/** What a student has done on one assignment, besides what counts. */
export interface WorkDone {
  readonly quota: Pick<Quota, 'occupations'>;
  readonly pledged: boolean;
  readonly contacts: number;
  /** How many of them were asked or met. */
  readonly reached: number;
  /** Of interviews that were held. */
  readonly thanked: number;
  /** Held interviews after which the student judged themselves. */
  readonly lookedBack: number;
  readonly choices: readonly {
    readonly researchedTopics: number;
    /** What they believe is written, and a decision taken. */
    readonly concluded: boolean;
    readonly comparedDimensions: number;
  }[];
}

/**
 * Which steps are met. One rule for each kind, and none of them looks at a date: when it was met is a matter of the
 * moment in which this is asked. A reflection is met by handing it in, and by nothing that is looked at here.
 */
export function milestonesMet(
  steps: readonly DatedStep[],
  work: WorkDone,
  { counted, wanted }: Pick<Weighed, 'counted' | 'wanted'>,
): { milestoneId: string; met: boolean }[] {
  const { occupations } = work.quota;
  const chosen = (test: (choice: WorkDone['choices'][number]) => boolean) =>
    work.choices.filter(test).length >= occupations;
  const met: Record<MilestoneKind, (step: DatedStep) => boolean | null> = {
    PLEDGE: () => work.pledged,
    RESEARCH: () =>
      researchMet(
        occupations,
        work.choices.map((choice) => choice.researchedTopics),
      ),
    CONTACTS: () => work.contacts >= wanted,
    OUTREACH: () => work.reached >= wanted,
    INTERVIEWS: ({ count }) => counted >= (count ?? wanted),
    THANKS: () => work.thanked >= wanted,
    LOOKING_BACK: () => work.lookedBack >= wanted,
    SYNTHESIS: () => chosen((choice) => choice.concluded),
    COMPARISON: () => chosen((choice) => choice.comparedDimensions >= COMPARED_DIMENSIONS),
    REFLECTION: () => null,
  };
  return steps.flatMap((step) => {
    const answer = met[step.kind](step);
    return answer === null ? [] : [{ milestoneId: step.id, met: answer }];
  });
}
