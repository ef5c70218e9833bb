/** Much later, on a phone: whoever was met is told what came of it, and it can be taken back. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { look } from './looking.ts';
import { type Stack, startStack } from './stack.ts';

describe('what came of it', () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ demo: true }), launchBrowser()]);
    const context = await browser.newContext({
      baseURL: stack.url,
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 844 },
    });
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  it('is told to whom one chooses, read before it leaves, and taken back', async () => {
    const findings: string[] = [];
    await page.goto('/sign-in?tenant=lakeside');
    await page.getByLabel('E-mail').fill('mateo.rojas@lakeside.example');
    await page.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await page.keyboard.press('Enter');
    await page.getByText('Thank Colin Ashby').waitFor();
    await page.goto('/thanks');
    await page.getByRole('link', { name: 'Later: tell them what became of it' }).click();
    await page.getByRole('heading', { name: 'Tell them what became of it' }).waitFor();
    findings.push(...(await look(page, 'outcome-empty')));

    // Nothing leaves with a blank in it, nor to nobody.
    await page.getByText('I chose a programme', { exact: true }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Choose at least one person.').waitFor();
    await page.getByText('Fill in “[which one]”').waitFor();

    await page.getByRole('checkbox', { name: 'Colin Ashby' }).check();
    await page.getByLabel('Your words').fill('I begin nursing in September. Our talk helped me to choose.');
    await page.getByText('Dear Colin Ashby,').waitFor();
    findings.push(...(await look(page, 'outcome-preview')));
    await page.getByRole('button', { name: 'Send to one person' }).click();
    await page.getByText(/^Leaves at .*, to Colin Ashby$/).waitFor();
    findings.push(...(await look(page, 'outcome-leaving')));
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    expect(findings).toEqual([]);
  }, 60_000);
});
