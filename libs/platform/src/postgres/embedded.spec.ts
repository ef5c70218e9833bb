import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from './embedded.ts';

let parent: string;
let running: EmbeddedPostgres[];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'firsthand-embedded-'));
  chmodSync(parent, 0o755);
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(parent, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({
    home: join(parent, 'home'),
    database: 'firsthand',
    durable: false,
    ...options,
  });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Another `npm start`, so to speak: a process of its own that starts the server and says so. */
async function startElsewhere(home: string): Promise<ChildProcess> {
  const root = new URL('../../../../', import.meta.url);
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { importSource } = await import(${JSON.stringify(new URL('tools/build.mjs', root).href)});
       const { startEmbedded } = await importSource('libs/platform/src/postgres/embedded.ts');
       await startEmbedded({ home: ${JSON.stringify(home)}, database: 'firsthand', durable: false, holder: 'http://localhost:4321' });
       console.log('started');`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the other process ended with ${code}`)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

describe('the embedded PostgreSQL', () => {
  it('finds its data and its port again after a stop, asks for a password, and keeps that to itself', async () => {
    const first = await start();
    await ask(first.ownerUrl, "create table kept as select 'still here' as text");
    await first.stop();
    await expect(ask(first.ownerUrl, 'select 1')).rejects.toThrow();

    const second = await start();
    expect(await ask(second.ownerUrl, 'select text from kept')).toBe('still here');
    expect(second.port).toBe(first.port);
    expect(second.adopted).toBe(false);
    expect(await ask(second.ownerUrl, 'show server_version')).toMatch(/^18\./);
    await expect(ask(second.ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
    expect(statSync(join(parent, 'home', 'postgres', 'password')).mode & 0o777).toBe(0o600);
  });

  it('takes another port when its own is taken', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const said: string[] = [];
    try {
      const second = await start({ log: (sentence) => said.push(sentence) });
      expect(second.port).not.toBe(first.port);
      expect(await ask(second.ownerUrl, 'select 1')).toBe(1);
      expect(said.join()).toContain(`Port ${first.port} is taken`);
    } finally {
      squatter.close();
    }
  });

  it('is not held up by the record of a server that is gone, even when its process number lives on in another program', async () => {
    const home = join(parent, 'home');
    await (await start()).stop();
    const pidFile = join(dataDirectory(home), 'postmaster.pid');
    for (const pid of [process.pid, 4_190_000]) {
      writeFileSync(pidFile, `${pid}\n${dataDirectory(home)}\n1700000000\n1\n\n127.0.0.1\n`);
      const server = await start();
      expect(await ask(server.ownerUrl, 'select 1')).toBe(1);
      await server.stop();
    }
  });

  it('refuses a second start while one is in charge, naming its address, but can be shared', async () => {
    const home = join(parent, 'home');
    const other = await startElsewhere(home);
    try {
      await expect(start()).rejects.toThrow(/already running .*http:\/\/localhost:4321/);
      const shared = await start({ share: true });
      await shared.stop();
      expect(await ask(shared.ownerUrl, 'select 1')).toBe(1);
    } finally {
      await kill(other);
    }
    await start(); // so that it is stopped
  });

  it('adopts the server of a process that was killed', async () => {
    const home = join(parent, 'home');
    const other = await startElsewhere(home);
    const before = readFileSync(join(dataDirectory(home), 'postmaster.pid'), 'utf8');
    await kill(other);

    const server = await start();
    expect(server.adopted).toBe(true);
    expect(readFileSync(join(dataDirectory(home), 'postmaster.pid'), 'utf8')).toBe(before);
    await server.stop();
    expect(existsSync(join(dataDirectory(home), 'postmaster.pid'))).toBe(false);
  });

  it('tells when the server is lost', async () => {
    let tell: () => void = () => {};
    const lost = new Promise<void>((resolve) => (tell = resolve));
    await start({ onLost: tell });
    const pidFile = join(dataDirectory(join(parent, 'home')), 'postmaster.pid');
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGINT');
    await lost;
  });

  it('explains data of another PostgreSQL version in one sentence', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDirectory(join(parent, 'home')), 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/written by PostgreSQL 17, .* brings PostgreSQL 18/);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('works below a directory that only root may enter, and forgets the data with the home', async () => {
    chmodSync(parent, 0o700);
    const home = join(parent, 'home');
    mkdirSync(home);
    const apart = `/var/tmp/firsthand-${createHash('sha256')
      .update(join(realpathSync(parent), 'home', 'postgres'))
      .digest('hex')
      .slice(0, 16)}`;
    try {
      const first = await start();
      await ask(first.ownerUrl, 'create table kept (id int)');
      await first.stop();
      const second = await start();
      expect(await ask(second.ownerUrl, 'select count(*)::int from kept')).toBe(0);
      await second.stop();

      rmSync(home, { recursive: true });
      const third = await start();
      expect(await ask(third.ownerUrl, "select to_regclass('kept')")).toBeNull();
      await third.stop();
    } finally {
      rmSync(apart, { recursive: true, force: true });
    }
  });
});

function dataDirectory(home: string): string {
  return join(home, 'postgres', 'cluster', 'data');
}
