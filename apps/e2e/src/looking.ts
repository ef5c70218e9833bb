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

/**
 * A letter by itself, by day and by night: what axe finds, and where something is cut off on a phone. Read and laid out
 * anew, as a mail program does: in its own place no script may look at it.
 */
export async function lookAtLetter(page: Page, path: string, name: string): Promise<string[]> {
  const html = await (await page.request.get(path)).text();
  const sheet = await page.context().newPage();
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await sheet.emulateMedia({ colorScheme });
    await sheet.setViewportSize({ width: 390, height: 844 });
    await sheet.setContent(html);
    const wide = await sheet.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 390) findings.push(`${name}: ${wide} pixels wide on a phone`);
    findings.push(...(await look(sheet, `${name}-${colorScheme}`)));
  }
  await sheet.close();
  return findings;
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
