/**
 * Where the embedded server runs and as whom. PostgreSQL refuses to run as root; another user can run it only if it
 * can reach the programs and the data, which it cannot when the checkout lies under a directory closed to others
 * (`/root`). Then programs and data live in a directory of this home's own under /var/tmp, and stay there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { binariesIn, findBinaries, type PostgresBinaries } from './binaries.ts';

/** The user a server process runs as; empty for our own. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

export interface Place {
  binaries: PostgresBinaries;
  /** Where the home keeps what belongs to the server: password, port, log. */
  stateDirectory: string;
  /** The superuser's password; absent as long as this home has no server. */
  passwordFile: string;
  /** The data directory; it may not exist yet. */
  data: string;
  user: RunAs;
  /** Makes a file or directory of ours the server's. */
  giveAway(path: string): void;
}

/** Makes the directories of this home's server, as far as they are missing. */
export async function preparePlace(home: string, log: (sentence: string) => void): Promise<Place> {
  const binaries = findBinaries();
  const stateDirectory = join(home, 'postgres');
  const passwordFile = join(stateDirectory, 'password');
  const nearby = join(stateDirectory, 'cluster');
  mkdirSync(stateDirectory, { recursive: true });
  if (process.getuid?.() !== 0) {
    mkdirSync(nearby, { recursive: true });
    return {
      binaries,
      stateDirectory,
      passwordFile,
      data: join(nearby, 'data'),
      user: {},
      giveAway: () => {},
    };
  }
  const user = unprivilegedUser();
  const giveAway = (path: string) => {
    const chown = spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, path], { encoding: 'utf8' });
    if (chown.status !== 0) throw new Error(`${path} could not be given to the user nobody: ${chown.stderr}`);
  };
  if (canReach(user, binaries.postgres) && canReach(user, stateDirectory)) {
    mkdirSync(nearby, { recursive: true });
    giveAway(nearby);
    return { binaries, stateDirectory, passwordFile, data: join(nearby, 'data'), user, giveAway };
  }

  const name = createHash('sha256').update(realpathSync(stateDirectory)).digest('hex').slice(0, 16);
  const apart = `/var/tmp/firsthand-${name}`;
  if (!existsSync(apart))
    log(`The database runs in ${apart}, because root's own directories are closed to it.`);
  claim(apart);
  const programs = binariesIn(join(apart, `postgres-${binaries.version}`), binaries.version);
  if (!existsSync(programs.directory)) {
    const unfinished = `${programs.directory}.${process.pid}`;
    cpSync(binaries.directory, unfinished, { recursive: true, verbatimSymlinks: true });
    if (existsSync(programs.directory)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, programs.directory);
  }
  const cluster = join(apart, 'cluster');
  const data = join(cluster, 'data');
  if (!existsSync(passwordFile) && existsSync(data)) {
    // The home was deleted, and with it, its owner thinks, the data; a server may still be running on them.
    await run(programs.pgCtl, ['stop', '-D', data, '-m', 'immediate', '-w'], user);
    rmSync(cluster, { recursive: true });
  }
  mkdirSync(cluster, { recursive: true });
  giveAway(cluster);
  return { binaries: programs, stateDirectory, passwordFile, data, user, giveAway };
}

/** Anybody may write to /var/tmp, so a directory of this name is used only if it is root's and nobody else can write to it. */
function claim(directory: string): void {
  if (!existsSync(directory)) mkdirSync(directory, { mode: 0o711 });
  const found = lstatSync(directory);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new Error(
      `${directory} was made by somebody else, so the database's programs cannot be put there: remove it and start again.`,
    );
  }
  chmodSync(directory, 0o711);
}

function unprivilegedUser(): Required<RunAs> {
  const numbers = ['-u', '-g'].map((option) =>
    Number(spawnSync('id', [option, 'nobody'], { encoding: 'utf8' }).stdout),
  );
  const [uid, gid] = numbers;
  if (!uid || !gid) {
    throw new Error(
      'PostgreSQL refuses to run as root, and there is no user "nobody" to run it as: start Firsthand as an ordinary user.',
    );
  }
  return { uid, gid };
}

function canReach(user: Required<RunAs>, path: string): boolean {
  return spawnSync('test', ['-x', path], user).status === 0;
}

/** Runs a program to its end as this user; what it said on both outputs comes back as one text. */
export function run(
  program: string,
  args: string[],
  user: RunAs = {},
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
