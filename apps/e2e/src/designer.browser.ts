/** At a desk: an assignment from a starter, changed a little and published, by few clicks. */
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

  it('takes an instructor from a starter to a published assignment in 25 clicks or fewer', async () => {
    await page.goto('/sections');
    await click(page.getByRole('link', { name: /CAR-110/ }).first());

    await click(
      page.getByRole('tab', { name: 'Assignments' }).or(page.getByRole('link', { name: 'Assignments' })),
    );
    await click(page.getByRole('link', { name: 'New assignment' }));
    await page.getByRole('heading', { name: 'New assignment' }).waitFor();
    await demo.seen(page, 'designer-new');
    await click(page.getByRole('button', { name: /^Two occupations compared/ }));
    expect(await page.getByLabel('Title').inputValue()).toBe('Two occupations compared');
    await click(page.getByRole('button', { name: 'Date the first interview', exact: true }));
    await click(page.getByRole('switch', { name: 'Take points off for each day' }));
    await page.getByText('6 days late').waitFor();
    await click(page.getByText('About a conversation', { exact: true }));
    await click(page.getByRole('button', { name: /^What one thing this person said/ }));
    await demo.seen(page, 'designer-filled');
    await click(page.getByRole('button', { name: 'Publish', exact: true }));
    const dialog = page.getByRole('dialog', { name: 'Publish this assignment?' });
    await click(dialog.getByRole('button', { name: 'Publish' }));
    await page.getByText('How far students are').waitFor();
    expect(clicks).toBeLessThanOrEqual(CLICKS_AT_MOST);
    expect(demo.findings).toEqual([]);
  }, 90_000);
});
