/** Much later, on a phone: whoever was met is told what came of it, and it can be taken back. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('what came of it', () => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('mateo.rojas');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  it('is told to whom one chooses, read before it leaves, and taken back', async () => {
    await page.getByText('Thank Colin Ashby').waitFor();
    await page.goto('/thanks');
    await page.getByRole('link', { name: 'Later: tell them what became of it' }).click();
    await page.getByRole('heading', { name: 'Tell them what became of it' }).waitFor();
    await demo.seen(page, 'outcome-empty');

    // Nothing leaves with a blank in it, nor to nobody.
    await page.getByText('I chose a programme', { exact: true }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Choose at least one person.').waitFor();
    await page.getByText('Fill in “[which one]”').waitFor();

    await page.getByRole('checkbox', { name: 'Colin Ashby' }).check();
    await page.getByLabel('Your words').fill('I begin nursing in September. Our talk helped me to choose.');
    await page.getByText('Dear Colin Ashby,').waitFor();
    await demo.seen(page, 'outcome-preview');
    await page.getByRole('button', { name: 'Send to one person' }).click();
    await page.getByText(/^Leaves at .*, to Colin Ashby$/).waitFor();
    await demo.seen(page, 'outcome-leaving');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    expect(demo.findings).toEqual([]);
  }, 60_000);
});
