import type { Stage, Surroundings } from './stage.ts';

/** How much of everything: a short test and a long night do the same to the workers. */
export interface Pace {
  readonly kills: number;
  readonly restarts: number;
  /** How long a worker is held by SIGSTOP. */
  readonly stoppedMs: number;
  /** How long no mail server answers. */
  readonly deadMs: number;
  /** How long a clock stays wrong. */
  readonly wrongMs: number;
  /** When nothing is left but mail that waits for its next try, the workers' clocks go there at once. */
  readonly hurry: boolean;
}

/** Done to the workers once so many of the people have been written to, from 0 to 1. */
export interface Blow {
  readonly after: number;
  readonly strike: (stage: Stage) => Promise<void>;
}

export interface Scenario extends Surroundings {
  readonly what: string;
  readonly workers: number;
  /** Whether the receiver can be asked by Message-ID what it has. */
  readonly asked: boolean;
  readonly onlyOnRedis?: true;
  readonly blows: (pace: Pace) => readonly Blow[];
}

const HOUR_MS = 3_600_000;

/** One after the other, while the mail leaves. */
const spread = (strikes: readonly Blow['strike'][]): Blow[] =>
  strikes.map((strike, i) => ({ strike, after: (i + 1) / (strikes.length + 1) }));
const times = (count: number, strike: Blow['strike']) => spread(Array.from({ length: count }, () => strike));
const kills = ({ kills }: Pace) => times(kills, (stage) => stage.killOne());
const wrong =
  (ms: number, { wrongMs }: Pace) =>
  (stage: Stage) =>
    stage.shiftFor(ms, wrongMs);

/** What is done to workers that remind, with what must hold said once for all of them in `judge`. */
export const SCENARIOS = {
  killed: { what: 'one worker, killed with -9', workers: 1, asked: true, blows: kills },
  two: { what: 'two workers, killed with -9 in turn', workers: 2, asked: true, blows: kills },
  four: { what: 'four workers, killed with -9 in turn', workers: 4, asked: true, blows: kills },
  unasked: {
    what: 'a worker killed with -9, the receiver cannot be asked',
    workers: 1,
    asked: false,
    blows: kills,
  },
  stopped: {
    what: 'one of two workers held by SIGSTOP, then let go',
    workers: 2,
    asked: true,
    blows: ({ stoppedMs }) => spread([(stage) => stage.holdBusiest(stoppedMs)]),
  },
  database: {
    what: 'the database killed and started',
    workers: 2,
    asked: true,
    blows: ({ restarts }) => times(restarts, (stage) => stage.restartDatabase()),
  },
  redis: {
    what: 'Redis killed and started empty, or its replica taking its place',
    ...{ workers: 2, asked: true, onlyOnRedis: true },
    blows: ({ restarts }) => times(restarts, (stage) => stage.loseRedis()),
  },
  smtp: {
    what: 'no mail server answers for a while',
    workers: 2,
    asked: true,
    blows: ({ deadMs }) => spread([(stage) => stage.loseReceiver(deadMs)]),
  },
  refusals: {
    what: '421, 451 and 550, a tenth of the people each',
    workers: 2,
    asked: true,
    fault: (n, tries) => {
      if (n % 10 === 1) return 'NO_SUCH_RECIPIENT';
      if (tries > 1) return undefined;
      return n % 10 === 2 ? 'BUSY' : n % 10 === 3 ? 'LATER' : undefined;
    },
    refused: (n) => n % 10 === 1,
    blows: () => [],
  },
  clock: {
    what: 'clocks an hour and a day ahead and behind, and right again',
    workers: 2,
    asked: true,
    blows: (pace) => spread([1, -1, 24, -24].map((hours) => wrong(hours * HOUR_MS, pace))),
  },
  spring: {
    what: 'the night an hour is left out, quiet until an hour that is not there',
    ...{ workers: 1, asked: true, at: '2027-03-14T06:50:00.000Z' },
    quiet: { from: '22:00', until: '02:30', over: '2027-03-14T07:30:00.000Z' },
    blows: () => night('2027-03-14T06:50:00.000Z', '2027-03-14T07:25:00.000Z', '2027-03-14T07:31:00.000Z'),
  },
  autumn: {
    what: 'the night an hour comes twice, quiet until the second of them',
    ...{ workers: 1, asked: true, at: '2027-11-07T04:50:00.000Z' },
    quiet: { from: '22:00', until: '01:30', over: '2027-11-07T06:30:00.000Z' },
    blows: () => night('2027-11-07T04:50:00.000Z', '2027-11-07T05:45:00.000Z', '2027-11-07T06:31:00.000Z'),
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

/** Everybody is put off till morning; shortly before it nothing may leave yet, then everything. */
function night(from: string, before: string, after: string): Blow[] {
  return [
    {
      after: 0,
      async strike(stage) {
        stage.setClock(from);
        await stage.untilPutOff();
        stage.setClock(before);
        await stage.ring();
        stage.setClock(after);
        await stage.ring(0);
      },
    },
  ];
}
