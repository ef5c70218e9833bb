/**
 * What every command does first: be sure that Node is new enough and that the packages are the ones the lock file
 * names. Only Node's own modules may be used here, because nothing else may be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
 * mark of ours; then npm's own record of what it installed is held against the lock file.
 * @param {string} directory the checkout
 * @param {{withoutDev?: boolean}} [options] withoutDev: a production image rightly lacks the development packages
 */
export function installReason(directory, { withoutDev = false } = {}) {
  const record = join(directory, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'node_modules is missing';
  const mark = markPath(directory);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lockHash(directory)) return undefined;
  const present = packagesOf(record);
  const wrong = Object.entries(packagesOf(join(directory, 'package-lock.json'))).find(([path, wanted]) => {
    if (!path.includes('node_modules/')) return false;
    if (wanted.link && existsSync(join(directory, path))) return false;
    if (path in present) return present[path].version !== wanted.version;
    return !(wanted.optional || wanted.devOptional || wanted.peer || (withoutDev && wanted.dev));
  });
  return wrong && `${wrong[0].replace(/^.*node_modules\//, '')} is not the one that package-lock.json names`;
}

/** A library of ours that came since the last installation is nothing to download: it only wants its link. */
export function linkWorkspaces(directory) {
  if (!existsSync(join(directory, 'node_modules'))) return;
  for (const [path, { link, resolved }] of Object.entries(packagesOf(join(directory, 'package-lock.json')))) {
    const [from, to] = [join(directory, path), link && join(directory, resolved)];
    if (!link || existsSync(from) || !existsSync(to)) continue;
    mkdirSync(dirname(from), { recursive: true });
    symlinkSync(to, from, 'junction');
  }
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
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
  linkWorkspaces(root);
  const reason = installReason(root);
  if (reason) {
    // Output that a script reads (--json) goes to standard output, so what we say goes to standard error then.
    const say = quiet ? console.error : console.log;
    say(`Installing packages with npm ci, because ${reason} …`);
    const startedAt = Date.now();
    const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
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
