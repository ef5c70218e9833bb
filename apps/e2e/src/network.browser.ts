/** A student's people on a phone: the chain of who named whom, drawn and listed; care across students; where to look. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('the people of a student', () => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('student');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const seen = (name: string) => demo.seen(page, name);
  const node = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

  it('are drawn and listed as a chain three steps long, and walked along with the arrow keys', async () => {
    await page.goto('/people?view=network');
    await page.getByText(/longest chain 3/).waitFor();
    await node('Claudine Mercier').waitFor();
    await seen('network');

    // From the middle along the chain, as who goes by keyboard does.
    await page.getByRole('button', { name: 'Me', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    for (const _ of [1, 2, 3, 4]) {
      if ((await focused()).startsWith('Tanya')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(
      /^Ravi Subramaniam, Interviewed, named by Tanya Whitfield, named 1 person/,
    );
    expect(await focused()).toContain('who named them was told');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(
      /^Claudine Mercier, Said no, or nothing, named by Ravi Subramaniam, dead end/,
    );
    await page.getByText('The chain ends here. Ask Claudine Mercier').waitFor();
    await seen('network-chosen');

    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Claudine Mercier' }) });
    const cells = await row.getByRole('cell').allTextContents();
    expect(cells.slice(1, 3)).toEqual(['Ravi Subramaniam', '3']);
    expect(cells.at(-1)).toContain('dead end');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Claudine Mercier' }).waitFor();
  }, 60_000);

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  it('stand on a board by how asking them goes', async () => {
    await page.goto('/people?view=board');
    const waiting = page.getByRole('region', { name: /^Waiting/ });
    await waiting.getByRole('link', { name: /Miguel Santos/ }).waitFor();
    const first = page
      .getByRole('region', { name: /^Interviewed/ })
      .getByRole('link')
      .first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    expect(await first.evaluate((card) => card === document.activeElement)).toBe(false);
    await seen('board');
  }, 60_000);

  it('say who was asked too often lately, before anything is written and without a name', async () => {
    await page.goto('/people');
    await page.getByRole('heading', { name: /^Start here/ }).waitFor();
    await seen('people');
    await page.getByRole('link', { name: /Grace Oduya/ }).click();
    await page.getByText('Please wait before you ask Grace Oduya').waitFor();
    await seen('care');
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Enough students have asked this person lately. From ');
    for (const name of ['Tomasz', 'Berg', 'Jin', 'Park', 'Samir', 'Haddad']) expect(text).not.toContain(name);
    expect(await page.getByRole('button', { name: 'I called' }).count()).toBe(0);
  }, 60_000);

  it('are looked for place by place, and nobody is added twice unawares', async () => {
    await page.goto('/people');
    await page.getByRole('button', { name: 'All places to look' }).click();
    const trade = page.getByRole('listitem').filter({ hasText: 'Trade press' });
    await trade.getByLabel('Looked, nobody there').click();
    await trade.getByRole('checkbox', { checked: true }).waitFor();
    await page.getByText(/places left to look/).waitFor();
    await seen('looking');
    await page.reload();
    await page.getByRole('button', { name: 'All places to look' }).click();
    expect(await trade.getByLabel('Looked, nobody there').isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Add somebody: A neighbour' }).click();
    expect(await page.getByRole('radio', { name: 'A neighbour' }).isChecked()).toBe(true);
    await page.getByLabel('Name', { exact: true }).fill('miguel santos');
    await page.getByText('You already know Miguel Santos').waitFor();
    await seen('known');
    await page.getByRole('button', { name: 'Open Miguel Santos' }).click();
    await page.getByRole('heading', { level: 1, name: 'Miguel Santos' }).waitFor();
    expect(demo.findings).toEqual([]);
  }, 60_000);
});
