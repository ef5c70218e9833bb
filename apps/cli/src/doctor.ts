import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { connect as connectTcp, createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import type { Command } from 'commander';
import { migrations } from '@firsthand/migrations';
import {
  ConfigError,
  inspectDatabase,
  loadConfig,
  type Config,
  type DatabaseFinding,
} from '@firsthand/platform';
import { installReason, nodeComplaint, root } from '../../../tools/bootstrap.mjs';
import { explain, isBroken, type Findings } from './doctor.checks.ts';
import { connect } from './installation.ts';
import { report } from './terminal.ts';

const marks = { fine: '✓', warning: '!', broken: '✗' };

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'look at the installation and say what is wrong with it and what to do; exit code 1 if something is',
    )
    .option('--json', 'print the checks as JSON')
    .action(async (options: { json?: boolean }) => {
      const checks = explain(await examine(process.env));
      const healthy = !isBroken(checks);
      report(options.json, { healthy, checks }, [
        ...checks.map(({ subject, state, says }) => `${marks[state]} ${subject.padEnd(16)} ${says}`),
        '',
        healthy ? 'Nothing is broken.' : 'Mend what is marked ✗, from the top, and run doctor again.',
      ]);
      if (!healthy) process.exitCode = 1;
    });
}

async function examine(env: NodeJS.ProcessEnv): Promise<Findings> {
  const findings: Findings = {
    nodeComplaint: nodeComplaint(process.versions.node),
    packagesComplaint: installReason(root, { withoutDev: env['NODE_ENV'] === 'production' }),
    settings: [],
  };
  try {
    const config = loadConfig(env);
    return { ...findings, place: await examinePlace(config) };
  } catch (error) {
    if (error instanceof ConfigError) return { ...findings, settings: error.problems };
    throw error;
  }
}

async function examinePlace(config: Config): Promise<NonNullable<Findings['place']>> {
  const database = await examineDatabase(config);
  const known = migrations.map(({ name }) => name);
  return {
    port: { number: config.port, state: await examinePort(config.port) },
    home: await examineHome(config.home),
    database,
    migrations:
      database !== 'not made yet' && database.reachable
        ? {
            pending: known.filter((name) => !database.migrations.includes(name)),
            unknown: database.migrations.filter((name) => !known.includes(name)),
          }
        : undefined,
    queue: config.redisUrl
      ? {
          kind: 'Redis',
          refusal: await refusal(config.redisUrl, 6379, 'PING\r\n', /^(\+PONG|-NOAUTH|-NOPERM|-DENIED)/),
        }
      : { kind: 'PostgreSQL', refusal: undefined },
    mail: config.smtpUrl
      ? {
          kind: 'server',
          refusal: await refusal(config.smtpUrl, config.smtpUrl.startsWith('smtps:') ? 465 : 25, '', /^220/),
        }
      : { kind: 'catcher', refusal: undefined },
  };
}

async function examineDatabase(config: Config): Promise<DatabaseFinding | 'not made yet'> {
  if (config.databaseUrl === undefined && !existsSync(join(config.home, 'postgres', 'password')))
    return 'not made yet';
  try {
    const connections = await connect(config);
    try {
      return await inspectDatabase(connections.ownerUrl, connections.appUrl);
    } finally {
      await connections.close();
    }
  } catch (error) {
    return { reachable: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function examinePort(port: number): Promise<'free' | 'ours' | 'taken'> {
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
  if (free) return 'free';
  const livez = await fetch(`http://127.0.0.1:${port}/livez`, { signal: AbortSignal.timeout(2_000) }).catch(
    () => undefined,
  );
  return livez?.ok ? 'ours' : 'taken';
}

async function examineHome(home: string): Promise<NonNullable<Findings['place']>['home']> {
  let nearest = home;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  const { bavail, bsize } = await statfs(nearest);
  const secrets = [
    join('postgres', 'password'),
    join('secrets', 'app-role-password'),
    join('secrets', 'session-secret'),
  ];
  return {
    path: home,
    exists: existsSync(home),
    writable: isWritable(nearest),
    openSecrets: secrets
      .map((name) => join(home, name))
      .filter(
        (file) => process.platform !== 'win32' && existsSync(file) && (statSync(file).mode & 0o077) !== 0,
      ),
    freeMiB: (Number(bavail) * Number(bsize)) / 2 ** 20,
  };
}

function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why a server does not answer as it should, or nothing. It is only greeted; no password leaves this machine. */
function refusal(
  address: string,
  defaultPort: number,
  greeting: string,
  expected: RegExp,
): Promise<string | undefined> {
  // Of a list of Redis nodes the first will do.
  const url = new URL(address.replace(/,[^/?]+/, ''));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || defaultPort;
  return new Promise((resolve) => {
    const socket: Socket = ['rediss:', 'smtps:'].includes(url.protocol)
      ? connectTls({ host, port, servername: host })
      : connectTcp(port, host);
    const settle = (reason: string | undefined) => {
      socket.destroy();
      resolve(reason);
    };
    socket.setTimeout(5_000, () => settle(`no answer from ${host}:${port} within 5 s`));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      settle(error.code ? `${error.code} at ${host}:${port}` : error.message),
    );
    socket.once('data', (data: Buffer) =>
      settle(expected.test(data.toString()) ? undefined : `${host}:${port} answers, but is something else`),
    );
    if (greeting) socket.write(greeting);
  });
}
