/**
 * A backup is a directory: a manifest, the database, the uploaded files and, where this installation keeps them
 * itself, its secrets. An embedded database is copied while it stands still; any other is dumped by `pg_dump`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { migrate } from '@firsthand/migrations';
import { ensureApplicationRoles } from '@firsthand/persistence';
import {
  copyClusterFrom,
  copyClusterTo,
  inspectDatabase,
  isEmptyDatabase,
  loadConfig,
  type Config,
} from '@firsthand/platform';
import { connect, databaseName, type Connections } from './installation.ts';
import { insistOnTool, runTool } from './postgres-tools.ts';
import { CommandError, report } from './terminal.ts';

interface Manifest {
  /** Of this layout; a restore refuses one it does not know. */
  format: 1;
  madeAt: string;
  database: 'embedded' | 'dump';
  /** False when the files are in an object store, which is backed up by its own means. */
  files: boolean;
}

const manifestName = 'firsthand-backup.json';

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write the database, the uploaded files and the secrets to a new directory')
    .argument(
      '[directory]',
      'where to; must not exist yet',
      `firsthand-backup-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`,
    )
    .option('--json', 'print what was written as JSON')
    .action(async (directory: string, options: { json?: boolean }) => {
      const config = loadConfig(process.env);
      const target = fromWhereTyped(directory);
      const manifest = await backUp(config, target);
      report(options.json, { directory: target, ...manifest }, [
        `The backup is in ${target}. It holds people's work and secrets: keep it where only you can read it.`,
        ...(manifest.files ? [] : ['The uploaded files are in an object store and not part of it.']),
      ]);
    });
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('read a backup into an installation that has no data yet; overwrites nothing')
    .argument('<directory>', 'what backup wrote')
    .option('--json', 'print what was restored as JSON')
    .action(async (directory: string, options: { json?: boolean }) => {
      const config = loadConfig(process.env);
      const source = fromWhereTyped(directory);
      const manifest = readManifest(source);
      await restore(config, source, manifest);
      report(options.json, { directory: source, ...manifest }, [
        `The backup of ${manifest.madeAt} is restored and brought to this version.`,
      ]);
    });
}

async function backUp(config: Config, target: string): Promise<Manifest> {
  if (existsSync(target)) throw new CommandError(`${target} exists already: name a new directory.`);
  const uploads = localUploads(config);
  const manifest: Manifest = {
    format: 1,
    madeAt: new Date().toISOString(),
    database: config.databaseUrl === undefined ? 'embedded' : 'dump',
    files: uploads !== undefined,
  };
  if (config.databaseUrl === undefined) {
    if (!existsSync(join(config.home, 'postgres', 'password')))
      throw new CommandError(`There is nothing to back up in ${config.home} yet.`);
    mkdirSync(target, { recursive: true, mode: 0o700 });
    await copyClusterTo(target, config.home, databaseName);
  } else {
    await insistOnTool('pg_dump', await serverMajor(await connect(config)));
    mkdirSync(target, { recursive: true, mode: 0o700 });
    await runTool('pg_dump', config.databaseUrl, [
      '--format=custom',
      '--no-owner',
      `--file=${join(target, 'database.dump')}`,
    ]);
  }
  copyIfThere(uploads, join(target, 'files'));
  copyIfThere(join(config.home, 'secrets'), join(target, 'secrets'));
  // Written last: a directory without it is not a backup, but the beginning of one.
  writeFileSync(join(target, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function restore(config: Config, source: string, manifest: Manifest): Promise<void> {
  const uploads = localUploads(config);
  if (uploads && existsSync(uploads) && readdirSync(uploads).length > 0)
    throw new CommandError(
      `${uploads} already holds files, and a restore overwrites nothing: move them away first.`,
    );
  if (manifest.database === 'embedded' && config.databaseUrl !== undefined)
    throw new CommandError('This backup is of an embedded database: unset DATABASE_URL to restore it.');
  if (manifest.database === 'dump' && config.databaseUrl === undefined)
    throw new CommandError(
      'This backup was made by pg_dump: set DATABASE_URL to an empty database to restore it into.',
    );

  if (manifest.database === 'embedded') await copyClusterFrom(source, config.home);
  copyIfThere(join(source, 'secrets'), join(config.home, 'secrets'));
  copyIfThere(join(source, 'files'), uploads);

  const connections = await connect(config);
  try {
    if (manifest.database === 'dump') await restoreDump(connections, source);
    await migrate(connections);
  } finally {
    await connections.close();
  }
}

async function restoreDump(connections: Connections, source: string): Promise<void> {
  if (!(await isEmptyDatabase(connections.ownerUrl)))
    throw new CommandError(
      'The database of DATABASE_URL already holds tables, and a restore overwrites nothing: create an empty one.',
    );
  await insistOnTool('pg_restore', await serverMajor(connections));
  await ensureApplicationRoles(connections);
  await runTool('pg_restore', connections.ownerUrl, [
    '--no-owner',
    '--single-transaction',
    join(source, 'database.dump'),
  ]);
}

function readManifest(directory: string): Manifest {
  const file = join(directory, manifestName);
  if (!existsSync(file))
    throw new CommandError(`${directory} is not a complete backup: it has no ${manifestName}.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  if (manifest.format !== 1)
    throw new CommandError(`${directory} was written by a newer Firsthand: restore it with that version.`);
  return manifest;
}

async function serverMajor({ ownerUrl, appUrl }: Connections): Promise<number> {
  const database = await inspectDatabase(ownerUrl, appUrl);
  if (!database.reachable)
    throw new CommandError(
      `The database cannot be reached (${database.reason}); npx firsthand doctor says more.`,
    );
  return Math.floor(database.versionNumber / 10_000);
}

function localUploads({ filesUrl }: Config): string | undefined {
  return filesUrl.startsWith('file:') ? fileURLToPath(filesUrl) : undefined;
}

/** npm starts commands in the checkout, but a path means what it meant where it was typed. */
function fromWhereTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

function copyIfThere(from: string | undefined, to: string | undefined): void {
  if (from && to && existsSync(from)) cpSync(from, to, { recursive: true });
}
