import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, UnitOfWork } from '@firsthand/persistence';
import { type MailCatcher, type MailFault, startMailCatcher } from '@firsthand/platform';
import pg from 'pg';
import { FakeClock } from '../fake-clock.ts';
import { given } from '../given.ts';
import { type GivenRedis, type RedisKind, startRedis } from '../redis.ts';
import { Door } from './door.ts';
import { FILL, JUDGED, LEFT, PUT_OFF, RING, WITNESS } from './stage.queries.ts';
import { Workers } from './workers.ts';

export interface StageOptions {
  /** Of a migrated database that nobody else uses. */
  readonly urls: { readonly ownerUrl: string; readonly appUrl: string };
  /** Kills the database and starts it; left out, it is only cut off from the workers for a moment. */
  readonly restartDatabase?: () => Promise<void>;
  readonly queue: 'postgres' | RedisKind;
  /** The built worker. */
  readonly worker: string;
  readonly leaseSeconds: number;
  /** How long it may take until everything is settled. */
  readonly patienceMs: number;
}

/** What is so from the beginning. */
export interface Surroundings {
  /** The workers' clocks start here; they are right when it is left out. */
  readonly at?: string;
  /** Nobody wants mail at night, on clocks in Toronto. */
  readonly quiet?: { readonly from: string; readonly until: string; readonly over: string };
  /** What the receiver does to the nth person's mail at this try, the first being 1. */
  readonly fault?: (n: number, tries: number) => MailFault | undefined;
  /** Whether the nth person's address is refused for good. */
  readonly refused?: (n: number) => boolean;
}

/** An institution whose people are reminded. */
export interface World {
  readonly tenantId: string;
  readonly slug: string;
  readonly people: number;
  readonly scenario: Surroundings;
}

/** What became of an institution's people. */
export interface Counts {
  /** Nobody told them in the product. */
  readonly untold: number;
  /** Told more often than once. */
  readonly toldTwice: number;
  /** No mail came, though the address takes mail. */
  readonly lost: number;
  /** Copies that came beyond the first. */
  readonly twice: number;
  /** Mails that a worker found on the wire without an answer, as often as that happened. */
  readonly inDoubt: number;
  /** People whose copies are not one mail by their Message-ID. */
  readonly severalIds: number;
  /** Tries at an address that had been refused. */
  readonly triedAgain: number;
  /** Left more than a minute before their time. */
  readonly early: number;
}

/** Slow to say that it took a mail, so that every kill leaves some of which the worker cannot know. */
const SLOW: MailFault = { slowMs: 15 };
/** Within so long a worker that was rung has begun to send. */
const A_MOMENT_MS = 2_000;
const CUT_OFF_MS = 1_500;
/** A deadline so far ahead is a day ahead of every wrong clock. */
const DEADLINE_MS = 3 * 86_400_000;

/** A database, a queue, a mail server and workers, each of which can be hit. */
export class Stage {
  private readonly home = mkdtempSync(join(tmpdir(), 'firsthand-violence-'));
  private readonly workers: Workers;
  private readonly owner: pg.Pool;
  private readonly worlds = new Map<string, World>();
  /** By address. */
  private readonly tries = new Map<string, number>();
  private catcher!: MailCatcher;
  private mailDoor!: Door;
  private databaseDoor: Door | undefined;
  private redis: GivenRedis | undefined;

  private constructor(private readonly options: StageOptions) {
    this.workers = new Workers(options.worker, join(this.home, 'workers.log'));
    this.owner = new pg.Pool({ connectionString: options.urls.ownerUrl, max: 2 });
    this.owner.on('error', () => undefined); // it is killed on purpose
  }

  static async open(options: StageOptions): Promise<Stage> {
    const stage = new Stage(options);
    stage.catcher = await startMailCatcher({ home: stage.home, fault: (address) => stage.answer(address) });
    stage.mailDoor = await Door.before(stage.catcher.smtpUrl);
    if (!options.restartDatabase) stage.databaseDoor = await Door.before(options.urls.appUrl);
    if (options.queue !== 'postgres') stage.redis = await startRedis(options.queue);
    await stage.owner.query(WITNESS);
    return stage;
  }

  async close(): Promise<void> {
    this.workers.kill();
    await this.mailDoor.shut();
    await this.databaseDoor?.shut();
    await this.catcher.stop();
    await this.redis?.stop();
    await this.owner.end();
    rmSync(this.home, { recursive: true, force: true });
  }

  async plant(scenario: Surroundings, people: number): Promise<World> {
    const clock = new FakeClock();
    clock.set(scenario.at ?? new Date());
    const database = await openDatabase({ url: this.options.urls.appUrl, poolSize: 2 });
    const dueAt = new Date(Math.ceil(clock.now().getTime() / 60_000) * 60_000 + DEADLINE_MS);
    const work = await given({ database, clock, uow: new UnitOfWork(database, clock) }).assignment({
      reflectionDue: dueAt.toISOString(),
    });
    await database.close();
    const world = { tenantId: work.tenantId, slug: work.slug, people, scenario };
    this.worlds.set(world.slug, world);
    const issueAt = new Date(clock.now().getTime() - 1_000);
    const place = [work.tenantId, work.slug, work.sectionId, work.cohortId, work.milestone.reflection];
    const { from, until } = scenario.quiet ?? { from: null, until: null };
    await this.ask(FILL, [...place, people, dueAt, issueAt, from, until]);
    return world;
  }

  async startWorkers(count: number, asked: boolean): Promise<void> {
    const { appUrl } = this.options.urls;
    await this.workers.start(count, {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      FIRSTHAND_HOME: this.home,
      APP_DATABASE_URL: this.databaseDoor?.leadTo(appUrl) ?? appUrl,
      SMTP_URL: this.mailDoor.leadTo(this.catcher.smtpUrl),
      FIRSTHAND_MAIL_CAUGHT: asked ? 'on' : 'off',
      PUBLIC_URL: 'http://localhost:3000',
      MAIL_LEASE_SECONDS: String(this.options.leaseSeconds),
      // As fast as can be: what happens to them happens while they are busiest.
      MAIL_PER_SECOND: '9999',
      LOG_LEVEL: 'warn',
      ...(this.redis && { REDIS_URL: this.redis.url }),
    });
  }

  stopWorkers(): Promise<number> {
    return this.workers.stop();
  }

  killOne(): Promise<void> {
    return this.workers.killOne();
  }

  holdBusiest(ms: number): Promise<void> {
    return this.workers.holdBusiest(ms);
  }

  async restartDatabase(): Promise<void> {
    if (this.options.restartDatabase) return this.options.restartDatabase();
    await this.databaseDoor!.shut();
    await sleep(CUT_OFF_MS);
    await this.databaseDoor!.open();
  }

  async loseRedis(): Promise<void> {
    await this.redis?.losePrimary();
  }

  async loseReceiver(ms: number): Promise<void> {
    await this.mailDoor.shut();
    await sleep(ms);
    await this.mailDoor.open();
  }

  setClock(at: string): void {
    this.workers.wrongMs = Date.parse(at) - Date.now();
  }

  async shiftFor(ms: number, forMs: number): Promise<void> {
    const before = this.workers.wrongMs;
    this.workers.wrongMs = before + ms;
    await sleep(forMs);
    this.workers.wrongMs = before;
  }

  /** Asks the workers whether something is to be sent by now, and gives them time to. */
  async ring(forMs = A_MOMENT_MS): Promise<void> {
    await this.ask(RING);
    await sleep(forMs);
  }

  /** So many different people have been written to. */
  untilWrittenTo(people: number): Promise<void> {
    return this.until(async () => this.tries.size >= people, `${people} people were written to`);
  }

  /** Everybody is told in the product, and their mail waits. */
  untilPutOff(): Promise<void> {
    return this.until(async () => {
      const [row] = await this.ask<{ putOff: boolean }>(PUT_OFF, [this.now()]);
      return row!.putOff;
    }, 'all mail was put off');
  }

  /** Nothing is left to be told or sent. */
  async untilSettled(hurry: boolean): Promise<void> {
    await this.until(async () => {
      const [left] = await this.ask<{ open: number; heldUp: number; nextAt: Date | null }>(LEFT);
      const { open, heldUp, nextAt } = left!;
      if (hurry && open > 0 && heldUp === 0 && nextAt && nextAt > this.now()) {
        this.setClock(new Date(nextAt.getTime() + 1_000).toISOString());
        await this.ring(0);
      }
      return open === 0;
    }, 'everything was settled');
  }

  /** What became of this institution's people. */
  async count({ tenantId, slug, people, scenario }: World): Promise<Counts> {
    const [told] = await this.ask<Pick<Counts, 'untold' | 'toldTwice' | 'inDoubt' | 'early'>>(JUDGED, [
      tenantId,
      people,
      scenario.quiet?.over ?? null,
    ]);
    const came = this.mailsAt(slug);
    const refused = (n: number) => scenario.refused?.(n) ?? false;
    const seats = Array.from({ length: people }, (_, i) => ({ address: addressOf(i + 1, slug), n: i + 1 }));
    const wanting = seats.filter(({ n }) => !refused(n));
    return {
      ...told!,
      lost: wanting.filter(({ address }) => !came.has(address)).length,
      twice: [...came.values()].reduce((sum, copies) => sum + copies.length - 1, 0),
      severalIds: [...came.values()].filter((copies) => new Set(copies).size > 1).length,
      triedAgain: seats.reduce(
        (sum, { address, n }) => sum + (refused(n) ? (this.tries.get(address) ?? 0) - 1 : 0),
        0,
      ),
    };
  }

  private now(): Date {
    return new Date(Date.now() + this.workers.wrongMs);
  }

  private answer(address: string): MailFault {
    const tries = (this.tries.get(address) ?? 0) + 1;
    this.tries.set(address, tries);
    const world = this.worlds.get(address.split('@')[1]!.split('.')[0]!);
    return world?.scenario.fault?.(Number(/\d+/.exec(address)?.[0]), tries) ?? SLOW;
  }

  /** By address, the hash of each copy's Message-ID: caught mails are named `<id>_<hash>.eml`. */
  private mailsAt(slug: string): Map<string, string[]> {
    const directory = join(this.home, 'mail');
    const came = new Map<string, string[]>();
    for (const name of readdirSync(directory).filter((one) => /^[^.].*\.eml$/.test(one))) {
      const [, address] = /^Delivered-To: (.*)\r\n/.exec(readFileSync(join(directory, name), 'utf8'))!;
      if (!address!.includes(`@${slug}.`)) continue;
      came.set(address!, [...(came.get(address!) ?? []), name.split('_')[1]!]);
    }
    return came;
  }

  /** The database may be away for a moment. */
  private async ask<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    for (let tries = 1; ; tries += 1)
      try {
        return (await this.owner.query<Row>(sql, values)).rows;
      } catch (error) {
        const isAway = /^(57P|08)|ECONN/.test((error as { code?: string }).code ?? 'ECONN');
        if (!isAway || tries === 40) throw error;
        await sleep(250);
      }
  }

  private async until(condition: () => Promise<boolean>, what: string): Promise<void> {
    for (const patience = Date.now() + this.options.patienceMs; !(await condition()); await sleep(50))
      if (Date.now() > patience || this.workers.isOneLost)
        throw new Error(
          `${this.workers.isOneLost ? 'A worker ended before' : 'It took too long until'} ${what}. The workers' last words:\n${this.workers.lastWords()}`,
        );
  }
}

const addressOf = (n: number, slug: string) => `person-${n}@${slug}.example.org`;
