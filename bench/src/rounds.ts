import { type Shots, volley } from './load.ts';

/** One side of a comparison: where it listens and what is asked of it. */
export interface Side {
  readonly port: number;
  readonly shots: Shots;
  /** SQL statements one request costs. */
  readonly statements: number;
}

export interface Figures {
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly statements: number;
}

export interface RoundsOptions {
  readonly rounds: number;
  readonly roundMs: number;
  readonly connections: number;
}

/** Measures all sides in turn, round after round, so that a busy moment of the machine meets every one of them. */
export async function inRounds<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  { rounds, roundMs, connections }: RoundsOptions,
): Promise<Record<Name, Figures>> {
  const names = Object.keys(sides) as Name[];
  const tally = new Map(names.map((name) => [name, { latencies: [] as number[], seconds: 0 }]));
  for (const name of names) await volley(sides[name].port, sides[name].shots, { connections, forMs: 1_000 });
  for (let round = 0; round < rounds; round += 1) {
    // Every other round backwards: no side always follows the same one.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const { latencies, seconds } = await volley(sides[name].port, sides[name].shots, {
        connections,
        forMs: roundMs,
      });
      const side = tally.get(name)!;
      side.latencies.push(...latencies);
      side.seconds += seconds;
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, figures(tally.get(name)!, sides[name].statements)]),
  ) as Record<Name, Figures>;
}

function figures(tally: { latencies: number[]; seconds: number }, statements: number): Figures {
  const sorted = tally.latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return { rps: rounded(sorted.length / tally.seconds), p50: at(0.5), p95: at(0.95), statements };
}

export const rounded = (value: number) => Math.round(value * 100) / 100;
