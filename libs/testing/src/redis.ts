import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** How Redis may stand there: one server, a primary and its replica under a Sentinel, three primaries and their replicas. */
export type RedisKind = 'redis' | 'sentinel' | 'cluster';

export interface GivenRedis {
  readonly url: string;
  /** Kills the server that holds the queue; its replica is to take its place. */
  killPrimary(): Promise<void>;
  /** The same, but one without a replica is started again, with nothing in it; with one, it happens only once. */
  losePrimary(): Promise<void>;
  /** Everything the primary holds, as it would lie on a disk: names and values, nothing compressed. */
  everything(): Promise<string>;
  stop(): Promise<void>;
}

export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

const run = promisify(execFile);
const PATIENCE_MS = 20_000;
/** A cluster's nodes speak with each other on a port so much higher. */
const BUS_PORTS_UP = 10_000;
const PRIMARY = 'firsthand';

/** Real servers on this machine, with nothing kept. */
export async function startRedis(kind: RedisKind): Promise<GivenRedis> {
  const home = mkdtempSync(join(tmpdir(), 'firsthand-redis-'));
  const servers = new Map<number, ChildProcess>();
  const start = (port: number, file: string | null, ...options: string[]) => {
    const plain = [
      '--save',
      '',
      '--appendonly',
      'no',
      '--bind',
      '127.0.0.1',
      '--repl-diskless-sync-delay',
      '0',
    ];
    const given = file === null ? ['--port', String(port), '--dir', home, ...plain] : [file];
    servers.set(port, spawn('redis-server', [...given, ...options], { stdio: 'ignore' }));
  };
  const stop = async () => {
    await Promise.all([...servers.values()].map(killed));
    rmSync(home, { recursive: true, force: true });
  };
  const kill = (port: number) => killed(servers.get(port)!);
  try {
    const given = await { redis: single, sentinel: underSentinel, cluster: sixNodes }[kind](start, home);
    const killPrimary = async () => kill(await given.primary());
    let lost = false;
    const losePrimary = async () => {
      if (kind !== 'redis' && lost) return;
      lost = true;
      await killPrimary();
      if (kind === 'redis') start(await given.primary(), null);
    };
    const everything = async () => {
      const port = await given.primary();
      const file = join(home, 'everything.rdb');
      await ask(port, 'config', 'set', 'rdbcompression', 'no');
      await ask(port, '--rdb', file);
      return readFileSync(file, 'latin1');
    };
    return { url: given.url, killPrimary, losePrimary, everything, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Start = (port: number, file: string | null, ...options: string[]) => void;
interface Place {
  url: string;
  primary: () => Promise<number>;
}

async function single(start: Start): Promise<Place> {
  const port = await freePort();
  start(port, null);
  await answers(port);
  return { url: `redis://127.0.0.1:${port}`, primary: async () => port };
}

async function underSentinel(start: Start, home: string): Promise<Place> {
  const [primary, replica, sentinel] = await freePorts(3);
  // A primary else waits some seconds for more replicas before it fills the first.
  start(primary!, null, '--repl-diskless-sync-delay', '0');
  await answers(primary!);
  start(replica!, null, '--replicaof', '127.0.0.1', String(primary));
  await until(async () => (await ask(replica!, 'info', 'replication')).includes('master_link_status:up'));
  const file = join(home, 'sentinel.conf');
  writeFileSync(
    file,
    [
      `port ${sentinel}`,
      'bind 127.0.0.1',
      `dir ${home}`,
      `sentinel monitor ${PRIMARY} 127.0.0.1 ${primary} 1`,
      `sentinel down-after-milliseconds ${PRIMARY} 500`,
      `sentinel failover-timeout ${PRIMARY} 3000`,
    ].join('\n'),
  );
  start(sentinel!, file, '--sentinel');
  await until(async () => (await ask(sentinel!, 'sentinel', 'replicas', PRIMARY)).includes(String(replica)));
  return { url: `redis+sentinel://127.0.0.1:${sentinel}/${PRIMARY}`, primary: async () => primary! };
}

async function sixNodes(start: Start): Promise<Place> {
  const ports = await freePorts(6);
  for (const port of ports)
    start(
      port,
      null,
      ...[
        '--cluster-enabled',
        'yes',
        '--cluster-config-file',
        `nodes-${port}.conf`,
        '--cluster-node-timeout',
        '1000',
      ],
    );
  await Promise.all(ports.map(answers));
  const nodes = ports.map((port) => `127.0.0.1:${port}`);
  await run('redis-cli', ['--cluster', 'create', ...nodes, '--cluster-replicas', '1', '--cluster-yes']);
  await Promise.all(
    ports.map((port) => until(async () => (await ask(port, 'cluster', 'info')).includes('cluster_state:ok'))),
  );
  // A replica that has not caught up yet would not stand in for its primary.
  await until(async () => {
    const roles = await Promise.all(ports.map((port) => ask(port, 'info', 'replication')));
    return roles.filter((role) => role.includes('master_link_status:up')).length === 3;
  });
  return {
    url: `redis+cluster://${nodes.slice(0, 3).join(',')}`,
    async primary() {
      const slot = Number(await ask(ports[0]!, 'cluster', 'keyslot', '{firsthand}'));
      const lines = (await ask(ports[0]!, 'cluster', 'nodes')).split('\n');
      const holder = lines.find((line) =>
        [...line.matchAll(/ (\d+)-(\d+)/g)].some(
          ([, from, to]) => Number(from) <= slot && slot <= Number(to),
        ),
      );
      return Number(/127\.0\.0\.1:(\d+)/.exec(holder ?? '')?.[1]);
    },
  };
}

async function ask(port: number, ...words: string[]): Promise<string> {
  return (await run('redis-cli', ['-p', String(port), ...words])).stdout.trim();
}

const answers = (port: number) => until(async () => (await ask(port, 'ping')) === 'PONG');

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const patience = Date.now() + PATIENCE_MS; ; await sleep(50)) {
    if (await condition().catch(() => false)) return;
    if (Date.now() > patience) throw new Error('Redis did not come up in time.');
  }
}

async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}

/** All at once, so that none is given twice. */
async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}

async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    if (port + BUS_PORTS_UP < 65_536) return port;
  }
}
