import { type Pace, type Scenario, type ScenarioName, SCENARIOS } from './scenarios.ts';
import type { Counts, Stage, World } from './stage.ts';

/** What became of one scenario's people. */
export interface Verdict extends Counts {
  readonly scenario: ScenarioName;
  readonly people: number;
  readonly seconds: number;
  /** Workers that did not come to a good end when asked to. */
  readonly badEnds: number;
}

/**
 * Does what these scenarios say, one after the other, to workers that remind the people of all of them at once: what holds
 * for one must hold whatever else happens. Each has an institution of its own.
 */
export async function perform(
  names: readonly ScenarioName[],
  stage: Stage,
  { people, pace }: { people: number; pace: Pace },
): Promise<Verdict[]> {
  const scenarios = names.map((name): Scenario => SCENARIOS[name]);
  const worlds: World[] = [];
  for (const scenario of scenarios) worlds.push(await stage.plant(scenario, people));
  const startedAt = performance.now();
  if (scenarios[0]!.at) stage.setClock(scenarios[0]!.at);
  await stage.startWorkers(Math.max(...scenarios.map(({ workers }) => workers)), scenarios[0]!.asked);
  for (const [i, scenario] of scenarios.entries())
    for (const { after, strike } of scenario.blows(pace)) {
      await stage.untilWrittenTo((i + after) * people);
      await strike(stage);
    }
  await stage.untilSettled(pace.hurry);
  const seconds = (performance.now() - startedAt) / 1000;
  const badEnds = await stage.stopWorkers();
  const counted = await Promise.all(worlds.map((world) => stage.count(world)));
  return counted.map((counts, i) => ({ scenario: names[i]!, people, seconds, badEnds, ...counts }));
}

/** What is broken, in words; nothing when all holds. */
export function judge(verdict: Verdict): string[] {
  const { asked } = SCENARIOS[verdict.scenario];
  const rules: readonly [broken: boolean, words: string][] = [
    [verdict.untold > 0, `${verdict.untold} were not told in the product`],
    [verdict.toldTwice > 0, `${verdict.toldTwice} were told twice in the product`],
    [verdict.lost > 0, `${verdict.lost} mails are lost`],
    [verdict.twice > (asked ? 0 : verdict.inDoubt), `${verdict.twice} mails came twice`],
    [verdict.severalIds > 0, `${verdict.severalIds} people have copies with several Message-IDs`],
    [verdict.triedAgain > verdict.inDoubt, `${verdict.triedAgain} tries at refused addresses`],
    [verdict.early > 0, `${verdict.early} mails left early`],
    [verdict.badEnds > 0, `${verdict.badEnds} workers did not end well`],
  ];
  return rules.flatMap(([broken, words]) => (broken ? [words] : []));
}
