/** At a desk: an assignment from the institution's own template, changed a little and published, by few clicks; and changed again. */
import type { Locator, Page } from 'playwright-core';
import { Demo } from './demo.ts';

const CLICKS_AT_MOST = 25;

describe('the designer', () => {
  let demo: Demo;
  let page: Page;
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks += 1;
    await what.click();
  };
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('instructor');
    await page.setViewportSize({ width: 1280, height: 900 });
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  it('takes an instructor from a template to a published assignment in 25 clicks or fewer, and says what a change does to whom', async () => {
    await page.goto('/sections');
    await click(page.getByRole('link', { name: /CAR-110/ }).first());

    await click(
      page
        .getByRole('tab', { name: 'Assignments' })
        .or(page.getByRole('link', { name: 'Assignments', exact: true })),
    );
    await click(page.getByRole('link', { name: 'New assignment' }));
    await page.getByRole('heading', { name: 'New assignment' }).waitFor();
    await demo.seen(page, 'designer-new');
    await click(page.getByRole('button', { name: /^Three voices in a month/ }));
    await page.getByRole('heading', { name: 'Design the assignment' }).waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Three voices, one occupation');
    await click(page.getByRole('button', { name: 'Date the first interview', exact: true }));
    // The template brings its late policy along.
    expect(await page.getByRole('switch', { name: 'Take points off for each day' }).isChecked()).toBe(true);
    await page.getByText('6 days late').waitFor();
    await click(page.getByText('About a conversation', { exact: true }));
    await click(page.getByRole('button', { name: /^What one thing this person said/ }));
    await demo.seen(page, 'designer-filled');
    await click(page.getByRole('button', { name: 'Publish', exact: true }));
    const dialog = page.getByRole('dialog', { name: 'Publish this assignment?' });
    await click(dialog.getByRole('button', { name: 'Publish' }));
    await page.getByText('How far students are').waitFor();
    expect(clicks).toBeLessThanOrEqual(CLICKS_AT_MOST);

    await page.getByRole('link', { name: 'Change', exact: true }).click();
    const due = page.getByLabel('Due').last();
    const later = (await due.inputValue()).replace(/^\d{4}/, (year) => String(Number(year) + 1));
    await due.fill(later);
    await page.getByRole('button', { name: 'Save changes' }).click();
    const change = page.getByRole('dialog', { name: 'Save these changes?' });
    await change.getByText(/later for 2\d students/).waitFor();
    await change.getByText(/reminders are planned anew/).waitFor();
    await demo.seen(page, 'designer-change');
    await change.getByRole('button', { name: 'Cancel' }).click();
    expect(demo.findings).toEqual([]);
  }, 90_000);

  it('of a draft shows what would be sent when, to whom nothing is sent yet', async () => {
    await page.goto('/sections');
    await page
      .getByRole('link', { name: /CAR-110/ })
      .first()
      .click();
    await page
      .getByRole('tab', { name: 'Assignments' })
      .or(page.getByRole('link', { name: 'Assignments', exact: true }))
      .click();
    await page.getByRole('link', { name: 'New assignment' }).click();
    await page.getByRole('button', { name: /^A short practice/ }).click();
    await page.getByLabel('Title').fill('Looked at first');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.waitForURL(/\/assignments\/[0-9a-f-]{36}/);
    await page.goto(new URL(page.url()).pathname.replace(/\/edit$/, ''));
    const reminders = page.getByRole('region', { name: 'Reminders' });
    await reminders.getByText('Nothing goes out while it is a draft.').waitFor();
    expect(await reminders.getByRole('listitem').count()).toBeGreaterThan(2);
    await demo.seen(page, 'assignment-draft');
    expect(demo.findings).toEqual([]);
  }, 90_000);
});
