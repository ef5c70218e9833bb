/** Stuck before late: a counsellor finds three students from the first page on, and writes to each what helps. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { look } from './looking.ts';
import { freshDemo } from './planted.ts';
import type { Place } from './stack.ts';

/** Of the demo’s Thursday group: nothing chosen, nobody asked, no interview yet. */
const THREE = ['Leo Tremblay', 'Grace Mbeki', 'Owen Mackay'] as const;

describe('three stuck students', () => {
  let stack: Place;
  let browser: Browser;
  let page: Page;
  const findings: string[] = [];
  beforeAll(async () => {
    [stack, browser] = await Promise.all([freshDemo(), launchBrowser()]);
    page = await signedIn('counsellor@lakeside.example');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  }, 30_000);

  const signedIn = async (email: string) => {
    const context = await browser.newContext({ baseURL: stack.url, reducedMotion: 'reduce' });
    const opened = await context.newPage();
    opened.on('pageerror', (error) => findings.push(error.message));
    await opened.goto('/sign-in?tenant=lakeside');
    await opened.getByLabel('E-mail').fill(email);
    await opened.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await opened.keyboard.press('Enter');
    await opened
      .getByRole('heading', { level: 1 })
      .filter({ hasText: /^Hello|^Hi|home/i })
      .first()
      .waitFor();
    return opened;
  };
  const seen = async (name: string) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      findings.push(...(await look(page, `${name}-at-${width}`)));
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('are found by their counsellor from the first page on, and nudged', async () => {
    const need = page
      .getByRole('listitem')
      .filter({ hasText: /are stuck/ })
      .filter({ hasText: 'Thursday' });
    await need.getByText(/Leo Tremblay: No occupation chosen yet/).waitFor();
    await seen('today-stuck');
    await need.getByRole('link', { name: 'See and nudge' }).click();
    await page.getByRole('heading', { level: 1, name: 'All students' }).waitFor();
    expect(page.url()).toContain('STUCK');
    const row = (name: string) => {
      const [given, family] = name.split(' ');
      return page.getByRole('row').filter({ hasText: `${family}, ${given}` });
    };
    await row('Grace Mbeki').getByText('has asked nobody').waitFor();
    await seen('grid-stuck');

    for (const name of THREE) await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
    await page.getByText('3 chosen').waitFor();
    await page.getByRole('button', { name: 'Nudge', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Nudge' });
    const words = dialog.getByRole('textbox', { name: /^No occupation chosen: Leo Tremblay/ });
    expect(await words.inputValue()).toMatch(/choose|chosen/i);
    await words.fill('Leo, come by on Tuesday and we choose together.');
    await seen('grid-nudging');
    await dialog.getByRole('button', { name: 'Send to 3 students' }).click();
    await dialog.getByText('3 students were written to.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    for (const name of THREE)
      await row(name)
        .getByText(/^Nudged .* by /)
        .waitFor();

    // With the keys alone: from student to student, and one of them chosen.
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('One chosen').waitFor();

    // What was written reaches the student in just these words.
    const leo = await signedInStudent('leo.tremblay@lakeside.example');
    await leo.goto('/notifications');
    await leo.getByText('Leo, come by on Tuesday and we choose together.').first().waitFor();
    expect(findings).toEqual([]);
  }, 240_000);

  const signedInStudent = async (email: string) => {
    const context = await browser.newContext({ baseURL: stack.url, reducedMotion: 'reduce' });
    const opened = await context.newPage();
    await opened.goto('/sign-in?tenant=lakeside');
    await opened.getByLabel('E-mail').fill(email);
    await opened.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await opened.keyboard.press('Enter');
    await opened.getByRole('link', { name: 'People' }).first().waitFor();
    return opened;
  };
});
