/** What a class's work shows together: its instructor sees the whole, a student what nobody can be told apart in. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('what the work of many shows together', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const choose = (page: Page) =>
    page.getByLabel('Assignment').selectOption({ label: 'One trade, many shops · CAR-110 A' });

  it('is an instructor’s to read, week by week, and to keep as a workbook', async () => {
    const page = await demo.enter('instructor');
    await page.getByRole('link', { name: 'Insight' }).click();
    await choose(page);
    await page.getByRole('row', { name: 'Held an interview 8' }).waitFor();
    await page.getByText('Week by week, in figures').click();
    await page.getByRole('columnheader', { name: 'Said thank you' }).waitFor();
    await page.getByRole('heading', { name: 'Machinist' }).waitFor();
    await page.getByText('the middle half from CA$29 to CA$40; in the middle CA$34').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Everything as a workbook' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('firsthand-insight.xlsx');
    await demo.seen(page, 'insight');
    expect(demo.findings).toEqual([]);
  }, 60_000);

  it('is found by a student from the plan: what everybody heard, and of nobody how far they are', async () => {
    const page = await demo.enter('tomasz.berg', { dark: true });
    await page.goto('/plan');
    await page
      .getByRole('link', { name: 'What everybody’s interviews say, and what works when asking' })
      .click();
    await choose(page);
    await page.getByRole('row', { name: 'measuring 6 of 8' }).waitFor();
    expect(await page.getByText('How far they have come').count()).toBe(0);
    await demo.seen(page, 'insight-student');
    expect(demo.findings).toEqual([]);
  }, 60_000);
});
