/** The shortest way through a student's day without a mouse: sign in, go to the interviews, note one. */
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { freshDemo } from './planted.ts';
import type { Place } from './stack.ts';

/** More presses of Tab than this, and nobody would have gone on. */
const MOST_TABS = 40;

describe('by keyboard alone', () => {
  let stack: Place;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([freshDemo(), launchBrowser()]);
    page = await browser.newPage({ baseURL: stack.url, reducedMotion: 'reduce' });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  }, 30_000);

  /** Tabs until it has the focus, which must show. */
  async function tabTo(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    const before = await drawn(wanted);
    for (let tabs = 1; tabs <= MOST_TABS; tabs += 1) {
      await page.keyboard.press('Tab');
      if (!(await wanted.evaluate((element) => element.matches(':focus')))) continue;
      await changes(wanted, before);
      return;
    }
    throw new Error(`${wanted.toString()} was not reached within ${MOST_TABS} presses of Tab.`);
  }

  /** The lines around an element, and around what stands for it or holds it. */
  const drawn = (wanted: Locator) =>
    wanted.evaluate((element) =>
      [element, element.nextElementSibling, element.parentElement].map((each) => {
        if (!each) return '';
        const { outline, border, boxShadow } = getComputedStyle(each);
        return `${outline} ${border} ${boxShadow}`;
      }),
    );

  /** A focus that fades in may take a moment to show, and no longer. */
  async function changes(wanted: Locator, before: string[]): Promise<void> {
    const until = Date.now() + 2_000;
    while (Date.now() < until && (await drawn(wanted)).join() === before.join())
      await page.waitForFunction('1');
    expect(await drawn(wanted)).not.toEqual(before);
  }

  async function presses(wanted: Locator): Promise<void> {
    await tabTo(wanted);
    await page.keyboard.press('Enter');
  }

  async function types(wanted: Locator, text: string): Promise<void> {
    await tabTo(wanted);
    await page.keyboard.type(text);
  }

  it('a student signs in and notes an interview', async () => {
    await page.goto('/sign-in?tenant=lakeside');
    await types(page.getByLabel('E-mail'), 'student@lakeside.example');
    await types(page.getByLabel('Password', { exact: true }), 'firsthand-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Hello / }).waitFor();

    await presses(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Interviews' }));
    await page.getByRole('heading', { level: 1, name: 'Interviews' }).waitFor();
    await presses(page.getByRole('main').getByRole('link', { name: 'Note an interview' }).first());
    await page.getByRole('heading', { level: 1, name: 'Note an interview' }).waitFor();

    const people = page.getByRole('group', { name: 'With whom?' }).getByRole('radio');
    await tabTo(people.first());
    await page.keyboard.press('Space');
    const occupations = page.getByRole('group', { name: 'About which occupation?' }).getByRole('radio');
    if ((await occupations.and(page.locator(':checked')).count()) === 0) {
      await tabTo(occupations.first());
      await page.keyboard.press('Space');
    }
    await types(page.getByLabel('How many minutes did it take?'), '20');
    await types(
      page.getByLabel('What did you hear?'),
      'Every day is different, and the mornings are the best.',
    );
    await presses(page.getByRole('button', { name: 'Save interview' }));

    await page.getByRole('heading', { level: 1, name: /^Interview with / }).waitFor();
    await page.getByText('Every day is different, and the mornings are the best.').waitFor();
  }, 60_000);
});
