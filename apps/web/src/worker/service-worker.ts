/**
 * Lets the interview-day screen open without a connection: it keeps the page and the scripts that screen needs, and
 * nothing else. Answers of the API never come through here; what a student may read offline is kept, by owner, in
 * `shared/offline/device.ts`.
 *
 * Each build is another file (the list below differs), and so another version. A new version fills a cache of its own
 * before it takes over; the one before it stays, because tabs that were opened with it still fetch its scripts.
 */
// Written in by the build (shell-files.ts).
const FILES = JSON.parse('__SHELL_FILES__') as readonly string[];
const PREFIX = 'firsthand-shell-';
const CACHE = `${PREFIX}__SHELL_VERSION__`;
/** The app's one page. */
const PAGE = '/';
/** A connection that hangs is none. */
const PAGE_WITHIN_MS = 4_000;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
}
const scope = self as unknown as Scope;

scope.addEventListener('install', (event) => event.waitUntil(fill().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => event.waitUntil(tidyUp().then(() => scope.clients.claim())));
scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== scope.location.origin) return;
  if (mode === 'navigate') {
    if (isOfTheApp(pathname)) event.respondWith(page(event.request));
  } else if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request));
  else if (FILES.includes(pathname)) event.respondWith(freshOrKept(event.request));
});

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  const fresh = await fetch(PAGE, { cache: 'no-store' });
  const html = await fresh.clone().text();
  // Between two releases the page may be of another build than this file: then the next visit tries again.
  const entry = FILES.find((file) => html.includes(file));
  if (!fresh.ok || entry === undefined) throw new Error('The page is not of this build.');
  await Promise.all(
    FILES.map(async (file) => {
      const known = file.startsWith('/assets/') ? await caches.match(file) : undefined;
      const response = known ?? (await fetch(file));
      if (!response.ok) throw new Error(`${file} is not there.`);
      await cache.put(file, response);
    }),
  );
  await cache.put(PAGE, fresh);
}

/** Keeps this version and the one before it. */
async function tidyUp(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

/** The app has one page for every address, but for those of the server itself. */
function isOfTheApp(pathname: string): boolean {
  return (
    !/^\/(graphql|graphiql|admin|dev|files|livez|readyz|metrics)(\/|$)/.test(pathname) &&
    !/\.\w+$/.test(pathname)
  );
}

async function page(request: Request): Promise<Response> {
  const fresh = fetch(request);
  const late = new Promise<undefined>((done) => setTimeout(done, PAGE_WITHIN_MS));
  const first = await Promise.race([fresh.catch(() => undefined), late]);
  if (first) return first;
  const cache = await caches.open(CACHE);
  return (await cache.match(PAGE)) ?? fresh;
}

/** Named after their content, so whichever version kept it has the right one. */
async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function freshOrKept(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request);
    if (kept) return kept;
    throw error;
  }
}

export {};
