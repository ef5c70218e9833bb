/** How much an institution is used and how it fares: to its administrators, and to whoever runs the installation. */
import type { Locator, Page } from 'playwright-core';
import { Demo } from './demo.ts';
import { letterIn } from './people/mailbox.ts';

describe('usage and health', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });

  /** Leaves a roster with a row that cannot be read. */
  async function brokenRoster(page: Page): Promise<void> {
    await page.goto('/sections');
    const section = page.locator('main').getByRole('link', { name: /·|CAR/ }).first();
    await page.goto(`${await section.getAttribute('href')}/roster`);
    await page.getByText('Or paste the rows', { exact: true }).click();
    await page
      .getByLabel('Or paste the rows')
      .fill('Given name,Family name,E-mail\nPat,Doe,pat at somewhere');
    await button(page, 'See what would happen').click();
    await page.waitForURL(/\/roster\/[0-9a-f-]{36}/);
  }

  /** Counts, and waits until it was done. */
  async function count(page: Page): Promise<void> {
    await button(page, 'Count now').click();
    await page.getByText('Being counted…').waitFor();
    await page.getByText(/Counted once a day; last/).waitFor();
  }

  it('are seen by an administrator: who comes in and how far they are, and what to mend and where', async () => {
    const administrator = await demo.enter('admin');
    await brokenRoster(administrator);
    await administrator.goto('/institution');
    await administrator.getByRole('link', { name: 'Usage and health' }).click();
    await administrator.getByRole('heading', { level: 1, name: 'Usage and health' }).waitFor();
    await count(administrator);
    await administrator.getByText(/needs? a look\./).waitFor();
    await administrator.getByRole('figure').filter({ hasText: 'Interviews held' }).waitFor();
    await administrator.getByRole('table', { name: 'Sections' }).getByRole('row').nth(1).waitFor();
    await demo.seen(administrator, 'usage');
    await administrator.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(administrator, 'usage-dark');
    await administrator.emulateMedia({ colorScheme: 'light' });

    // What is drawn can be read, by keyboard.
    await administrator.getByText('All weeks as a table').focus();
    await administrator.keyboard.press('Enter');
    const weeks = administrator.getByRole('region', { name: 'All weeks as a table' });
    const held = await weeks
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.slice(1).reduce((sum, row) => sum + Number(row.querySelectorAll('td')[1]!.textContent), 0),
      );
    expect(held).toBeGreaterThan(0);
    await demo.seen(administrator, 'usage-weeks');

    await administrator.getByRole('combobox', { name: 'Order' }).selectOption('WAITING');
    await administrator.waitForURL(/order=WAITING/);
    await administrator.getByRole('table', { name: 'Sections' }).getByRole('row').nth(1).waitFor();
    for (const name of [/^Terms as CSV/, /^Weeks of .* as CSV/, /^Sections of .* as CSV/]) {
      const href = await administrator.getByRole('link', { name }).getAttribute('href');
      const file = await administrator.request.get(href!);
      expect(file.ok()).toBe(true);
      expect((await file.text()).split('\n').length).toBeGreaterThan(1);
    }

    // To where it is mended, and then it is said no more.
    const roster = administrator
      .getByRole('listitem')
      .filter({ hasText: 'rows that cannot be read' })
      .first();
    await roster.getByRole('link').click();
    await administrator.waitForURL(/\/roster\//);
    await button(administrator, 'Discard').click();
    await administrator.getByText('Nothing was written.').first().waitFor();
    await administrator.goto('/institution/usage');
    await administrator.getByRole('heading', { name: 'At a glance' }).waitFor();
    expect(await administrator.getByText('rows that cannot be read').count()).toBe(0);

    const instructor = await demo.enter('instructor');
    await instructor.goto('/institution/usage');
    await instructor
      .getByText(/^Your role does not allow this/)
      .first()
      .waitFor();
    expect(demo.findings).toEqual([]);
  }, 240_000);

  it('are the same in French', async () => {
    const administrator = await demo.enter('admin');
    await administrator.goto('/account');
    await administrator.getByRole('combobox', { name: 'Language' }).click();
    await administrator.getByRole('option', { name: 'Français', exact: true }).click();
    await administrator.getByRole('button', { name: /^Compte de/ }).waitFor();
    await administrator.goto('/institution/usage');
    await administrator.getByRole('heading', { level: 1, name: 'Utilisation et état' }).waitFor();
    await administrator.getByRole('figure').filter({ hasText: 'Entretiens tenus' }).waitFor();
    await administrator.getByRole('table', { name: 'Groupes' }).getByRole('row').nth(1).waitFor();
    await demo.seen(administrator, 'usage-fr');
    expect(demo.findings).toEqual([]);
  }, 120_000);

  it('are, to whoever runs the installation, sizes and times, and nobody’s name', async () => {
    const operator = await demo.enter('operator', { tenant: 'installation' });
    await operator.goto('/operations');
    await operator.getByRole('heading', { name: 'Installation' }).waitFor();
    await operator.getByText('Worker last at work').waitFor();
    expect(await operator.getByText('No worker is there: start one').count()).toBe(0);
    await demo.seen(operator, 'operations');
    await operator.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(operator, 'operations-dark');
    await operator.emulateMedia({ colorScheme: 'light' });

    await operator.goto('/institutions');
    await operator.getByText('Lakeside', { exact: false }).first().waitFor();
    await button(operator, 'Add an institution').click();
    const dialog = operator.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Aaa College');
    await dialog.getByLabel('Short name').fill('aaa');
    await dialog.getByLabel('Given name').fill('Nora');
    await dialog.getByLabel('Family name').fill('Neu');
    await dialog.getByLabel('E-mail').fill('nora@aaa.example');
    await button(dialog, 'Create and invite').click();
    await operator
      .getByRole('row')
      .filter({ hasText: 'Aaa College' })
      .getByText('not counted yet')
      .first()
      .waitFor();
    const text = await operator.locator('main').innerText();
    for (const word of ['Nora', 'Neu', '@']) expect(text).not.toContain(word);
    await demo.seen(operator, 'institutions');
    await operator.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(operator, 'institutions-dark');

    // And a new institution has nothing to count, and says what comes.
    const nora = await demo.phone();
    await (await letterIn(nora, 'nora@aaa.example', /Aaa College/)).click();
    const way = nora.getByRole('region', { name: 'As plain text' }).getByRole('link').first();
    await nora.goto((await way.getAttribute('href'))!);
    await nora.getByLabel('New password').fill('a long enough password');
    await button(nora, 'Set password and enter').click();
    await nora.getByRole('button', { name: /^Account of/ }).waitFor();
    await nora.goto('/institution/usage');
    await nora.getByText('No sections to count yet').waitFor();
    await nora.getByText('All is well.').waitFor();
    await demo.seen(nora, 'usage-empty');
    expect(demo.findings).toEqual([]);
  }, 240_000);
});
