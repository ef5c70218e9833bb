/**
 * What every command does first: be sure that Node is new enough and that the packages are the ones the lock file
 * names. Only Node's own modules may be used here, because nothing else may be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const nodeFloor = [20, 19];

/** One plain sentence when this Node is too old, otherwise nothing. */
export function nodeComplaint(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > nodeFloor[0] || (major === nodeFloor[0] && minor >= nodeFloor[1])) return undefined;
  return `Firsthand needs Node ${nodeFloor.join('.')} or newer; this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/**
 * Why the packages must be installed, or nothing. The lock file is compared by content, not by age: a fresh clone or
 * a change of branch gives files new times without giving them new content. An installation made by hand leaves no
 * mark of ours; then npm's own record counts if it is younger than the lock file.
 */
export function installReason(directory) {
  const record = join(directory, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'node_modules is missing';
  const mark = markPath(directory);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lockHash(directory)) return undefined;
  if (installedFromLock(directory, record)) return undefined;
  return 'package-lock.json has changed since the last installation';
}

/** Whether npm's record of what is installed names the same packages, at the same versions, as the lock file. */
function installedFromLock(directory, record) {
  const wanted = JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (!path.includes('node_modules/')) return true;
    return path in present ? present[path].version === version : Boolean(optional || devOptional || peer);
  });
}

function markPath(directory) {
  return join(directory, 'node_modules', '.firsthand-lock');
}

function lockHash(directory) {
  return createHash('sha256')
    .update(readFileSync(join(directory, 'package-lock.json')))
    .digest('hex');
}

/** Checks Node, installs when needed, and ends the process with one sentence when either fails. */
export function bootstrap({ quiet = false } = {}) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) fail(complaint);
  const reason = installReason(root);
  if (reason) {
    // Output that a script reads (--json) goes to standard output, so what we say goes to standard error then.
    const say = quiet ? console.error : console.log;
    say(`Installing packages with npm ci, because ${reason} …`);
    const startedAt = Date.now();
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', quiet ? 2 : 1, 2],
      shell: process.platform === 'win32',
    });
    if (npm.error)
      fail(`npm could not be started (${npm.error.message}). Install Node together with npm and try again.`);
    if (npm.status !== 0)
      fail('The packages could not be installed; what npm says above tells why. Nothing was started.');
    say(`Packages installed in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
  }
  writeFileSync(markPath(root), lockHash(root));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
