import { findBrowser } from './browser.ts';
import { openNursery } from './planted.ts';

/** A browser, and a place for what the files of tests of one run share. */
export default async function globalSetup(): Promise<void> {
  await findBrowser();
  openNursery();
}
