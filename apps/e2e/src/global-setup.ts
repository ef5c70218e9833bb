import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';

/** A place for what the browser tests of one run plant once and share as copies; it goes when they are through. */
export default async function globalSetup(): Promise<() => void> {
  await findBrowser();
  const planted = mkdtempSync(join(tmpdir(), 'firsthand-planted-'));
  chmodSync(planted, 0o711);
  process.env['E2E_PLANTED'] = planted;
  return () => rmSync(planted, { recursive: true, force: true });
}
