import { findBrowser } from './browser.ts';
import { openNursery } from './planted.ts';

/** A place for what the browser tests of one run share; it goes, with what runs in it, when they are through. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await findBrowser();
  return openNursery();
}
