/**
 * The demo for tests. To start the product costs more than most tests take, so a jest worker starts it once; each file of
 * tests finds the demo as it was planted: the database is copied anew, the files and mails of the last one are gone.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '@firsthand/platform';
import { command, environment, homeDirectory, type Place, run, untilReady } from './stack.ts';

const DATABASE = 'firsthand';
/** A copy of the database in the server of each demo, which nobody opens. */
const AS_PLANTED = 'firsthand_as_planted';
/** Whatever a demo keeps besides its database and what it needs to run. */
const KEPT = ['uploads', 'mail'];

/** Opens the place that the files of tests of one run share. */
export function openNursery(): void {
  process.env['E2E_PLANTED'] = mkdtempSync(join(tmpdir(), 'firsthand-planted-'));
}

/** Ends what was started in it. */
export async function closeNursery(): Promise<void> {
  const place = nursery();
  for (const name of readdirSync(place))
    if (name.startsWith('demo-')) await end(readPlace(join(place, name)));
  rmSync(place, { recursive: true, force: true });
}

function nursery(): string {
  const place = process.env['E2E_PLANTED'];
  if (!place) throw new Error('The browser tests run under jest, whose setup names E2E_PLANTED.');
  return place;
}

/** This worker's demo, as it was planted. */
export async function freshDemo(): Promise<Place> {
  const known = join(nursery(), `demo-${process.env['JEST_WORKER_ID']}`);
  if (existsSync(known)) {
    const place = readPlace(known);
    await plantAgain(place);
    await untilReady(place.url, () => !lives(place.pid));
    return place;
  }
  const home = homeDirectory();
  cpSync(await planted(), home, { recursive: true });
  const { place } = await run(home, 'on');
  writeFileSync(known, JSON.stringify(place));
  return place;
}

/** A home with the demo in it and a second copy of its database; made once in a run. */
async function planted(): Promise<string> {
  const place = join(nursery(), 'planted');
  if (existsSync(place)) return place;
  const home = homeDirectory();
  await command(['demo', 'seed'], environment(home, 'on'));
  const server = await startEmbedded({ home, database: DATABASE });
  try {
    await asOwner(server.ownerUrl, (owner) => copyOver(owner, { from: DATABASE, to: AS_PLANTED }));
  } finally {
    await server.stop();
  }
  try {
    renameSync(home, place);
  } catch (error) {
    // Somebody planted at the same time and was through first: theirs is as good.
    if (!existsSync(place)) throw error;
    rmSync(home, { recursive: true });
  }
  return place;
}

/** While the applications run: they lose their connections and take new ones, as when a database is restarted. */
async function plantAgain({ home }: Place): Promise<void> {
  const { ownerUrl } = await startEmbedded({ home, database: DATABASE, share: true });
  await asOwner(ownerUrl, (owner) => copyOver(owner, { from: AS_PLANTED, to: DATABASE }));
  for (const name of KEPT)
    if (existsSync(join(home, name)))
      for (const each of readdirSync(join(home, name))) rmSync(join(home, name, each), { recursive: true });
}

async function copyOver(owner: pg.Client, { from, to }: { from: string; to: string }): Promise<void> {
  // Under a name of its own until the old one is gone: nobody ever finds no database, only one that is restarting.
  await owner.query(`create database ${to}_next template ${from}`);
  await owner.query(`drop database if exists ${to} with (force)`);
  await owner.query(`alter database ${to}_next rename to ${to}`);
}

async function asOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(ownerUrl);
  url.pathname = '/postgres';
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

function readPlace(known: string): Place {
  return JSON.parse(readFileSync(known, 'utf8')) as Place;
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function end({ pid, home }: Place): Promise<void> {
  if (lives(pid)) process.kill(pid, 'SIGTERM');
  // A stop takes 15 s at most; whose parent is gone may stay in the list of processes for good.
  for (let i = 0; i < 150 && lives(pid); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  rmSync(home, { recursive: true, force: true });
}
