import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on the page as it stands, one line per finding; and, when `SCREENSHOTS` names a directory, pictures at
 * 1280 and 390 pixels wide for a person to look at. Looked at from the top: what is half under the bar is too small to
 * tap, and no fault of the page.
 */
export async function look(page: Page, name: string): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  // A mail stands in a frame without scripts, where axe would wait for ever.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .exclude('iframe[sandbox]')
    .setLegacyMode() // in the page itself: no frame from elsewhere is looked into, and what it found is not carried to a second page
    .analyze();
  await picture(page, name);
  return violations.map(
    (violation) =>
      `${name}: ${violation.id} (${violation.help}): ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

async function picture(page: Page, name: string): Promise<void> {
  const directory = process.env['SCREENSHOTS'];
  if (!directory) return;
  mkdirSync(directory, { recursive: true });
  const before = page.viewportSize();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    // What depends on the width is laid out anew, and what moves there has moved.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.screenshot({ path: join(directory, `${name}-${width}.png`), fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}
