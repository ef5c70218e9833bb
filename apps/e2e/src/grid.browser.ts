/**
 * Stuck before late: a counsellor finds three students from the first page on, and writes to each what helps. They are told
 * where they look, and by mail as they choose; staff see beforehand who is reminded when.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { look } from './looking.ts';
import { letterIn } from './people/mailbox.ts';
import { freshDemo } from './planted.ts';
import type { Place } from './stack.ts';

/** Of the demo’s Thursday group: nothing chosen, nobody asked, no interview yet. */
const THREE = ['Leo Tremblay', 'Grace Mbeki', 'Owen Mackay'] as const;

describe('three stuck students', () => {
  let stack: Place;
  let browser: Browser;
  let page: Page;
  let leo: Page;
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
  const seen = async (name: string, at: Page = page) => {
    for (const width of [1280, 390]) {
      await at.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      findings.push(...(await look(at, `${name}-at-${width}`)));
    }
    await at.setViewportSize({ width: 1280, height: 900 });
  };
  /** How many notifications the bell says are unread. */
  const unread = async (at: Page) => {
    const bell = at.getByRole('button', { name: /^Notifications/ });
    return Number(/\d+/.exec((await bell.getAttribute('aria-label'))!)?.[0] ?? 0);
  };

  it('are found by their counsellor from the first page on, and nudged', async () => {
    leo = await signedInStudent('leo.tremblay@lakeside.example');
    // There is something to read already; until it is counted, the bell says nothing of it.
    await leo.getByRole('button', { name: /^Notifications, \d+ unread/ }).waitFor();
    const before = await unread(leo);
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

    // What was written reaches the student in just these words, counted at once on the page that was open all the while.
    await leo.getByRole('button', { name: `Notifications, ${before + 1} unread` }).click();
    const word = leo.getByRole('dialog').getByText('Leo, come by on Tuesday and we choose together.').first();
    await word.waitFor();
    await seen('notifications-drawer', leo);
    await word.click();
    await leo
      .getByRole('button', {
        name: before === 0 ? 'Notifications' : `Notifications, ${before} unread`,
        exact: true,
      })
      .waitFor();
    await leo.goto('/notifications');
    await leo.getByText('Leo, come by on Tuesday and we choose together.').first().waitFor();
    await seen('notifications', leo);
    expect(findings).toEqual([]);
  }, 240_000);

  it('choose what comes by mail and when, and end a kind of it from a mail, at a press or as a mail program does', async () => {
    const category = (name: string) => leo.getByRole('combobox', { name });
    await leo.goto('/account');
    await category('Deadlines').click();
    await leo.getByRole('option', { name: 'Each morning' }).click();
    await leo.getByRole('switch', { name: /^No mail at night/ }).click();
    await leo.getByLabel('Until', { exact: true }).fill('06:30');
    await leo.getByLabel('Until', { exact: true }).blur();
    await leo.reload();
    expect(await category('Deadlines').inputValue()).toBe('Each morning');
    expect(await leo.getByLabel('Until', { exact: true }).inputValue()).toBe('06:30');
    expect(await category('People and meetings').inputValue()).toBe('At once');
    await seen('mail-wishes', leo);

    // The way out of the word from the counsellor. A look at it stops nothing: mail scanners look at every link.
    await (await letterIn(page, 'leo.tremblay', /writes about/)).click();
    const letter = page.getByRole('region', { name: 'As plain text' });
    const stop = new URL((await letter.getByRole('link', { name: /\/u\// }).getAttribute('href'))!).pathname;
    const nobody = await (await browser.newContext({ baseURL: stack.url })).newPage();
    await nobody.goto(stop);
    await nobody.getByRole('heading', { name: 'No more mail about people and meetings?' }).waitFor();
    await seen('unsubscribe', nobody);
    await leo.reload();
    expect(await category('People and meetings').inputValue()).toBe('At once');
    await nobody.getByRole('button', { name: 'No more mail about this' }).click();
    await nobody.getByRole('heading', { name: 'You get no more mail about this' }).waitFor();
    await seen('unsubscribed', nobody);
    await leo.reload();
    expect(await category('People and meetings').inputValue()).toBe('Not by mail');

    // What a mail program does behind its own button (RFC 8058).
    await category('People and meetings').click();
    await leo.getByRole('option', { name: 'At once' }).click();
    await leo.getByText('Saved').first().waitFor();
    const posted = await nobody.request.post(stop, { form: { 'List-Unsubscribe': 'One-Click' } });
    expect(posted.status()).toBe(200);
    await leo.reload();
    expect(await category('People and meetings').inputValue()).toBe('Not by mail');
    expect(findings).toEqual([]);
  }, 60_000);

  it('are reminded at times that staff see beforehand, by name', async () => {
    const instructor = await signedIn('instructor@lakeside.example');
    await instructor.goto('/sections');
    await instructor
      .getByRole('link', { name: /^CAR|· / })
      .first()
      .click();
    await instructor
      .getByRole('navigation', { name: 'Parts of the section' })
      .getByRole('link', { name: 'Assignments', exact: true })
      .click();
    await instructor
      .getByRole('link', { name: /Thursday/ })
      .first()
      .click();
    const ladder = instructor.getByRole('region', { name: 'Reminders' });
    const next = ladder.getByRole('listitem').filter({ hasText: 'Next' }).first();
    await next.getByText(/\d+ planned/).waitFor();
    await next.locator('summary').click();
    await next.getByText('Tremblay, Leo').waitFor();
    await ladder.getByRole('button', { name: 'Send myself the next one' }).click();
    await instructor.getByText('On its way to instructor@lakeside.example.').waitFor();
    await seen('reminders-planned', instructor);
    expect(findings).toEqual([]);
  }, 60_000);

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
