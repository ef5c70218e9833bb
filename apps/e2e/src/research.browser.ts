/** What a student reads about an occupation, and what the people they meet make of it; on a phone. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('research', () => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('student');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  it('is written topic by topic, and the source is asked for once', async () => {
    await page.goto('/plan');
    await page.getByRole('link', { name: 'Research sheet' }).first().click();
    await heading('Network technician');
    await demo.seen(page, 'research-sheet');

    await press('Add a finding on Skills');
    const side = page.getByRole('dialog', { name: 'Skills: what did you read?' });
    await side.getByLabel('What does it say?').fill('Patience on the telephone, and steady hands.');
    await side.getByText('Trade journal, 2026-05, Canada').waitFor();
    await demo.seen(page, 'research-adding');

    // Half written is not lost.
    await page.reload();
    await side.getByText('This is what you were writing.').waitFor();
    await side.getByRole('button', { name: 'Add to the sheet' }).click();
    await side.waitFor({ state: 'hidden' });
    const skills = page.getByRole('region', { name: 'Skills' });
    await skills.getByText('Patience on the telephone, and steady hands.').waitFor();
    await skills.getByText('Trade journal, 2026-05, Canada').waitFor();

    await press('Note what is still open on Skills');
    await page
      .getByLabel('What do the sources not tell you?')
      .fill('Which of these did you learn on the job?');
    await press('Note the question');
    await page.getByRole('checkbox', { name: 'Which of these did you learn on the job?' }).click();
    await skills.getByText('Answered').waitFor();
  }, 60_000);

  it('stands beside what was heard, gone through straight from an interview', async () => {
    await page.goto('/interviews');
    await page
      .getByRole('link', { name: /Bogdan/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'What did Bogdan Ilić confirm?' }).waitFor();
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByText('What Bogdan Ilić made of what you read.').waitFor();

    await press('Say what Bogdan Ilić said about: Patience on the telephone, and steady hands.');
    const side = page.getByRole('dialog', { name: 'What did Bogdan Ilić say?' });
    await side.getByText('Patience on the telephone, and steady hands.').waitFor();
    await side.getByText('Contradicted', { exact: true }).click();
    await side.getByLabel(/^In their words/).fill('He hangs up on people.');
    await demo.seen(page, 'research-verdict');
    await side.getByRole('button', { name: 'Save, and the next one' }).click();
    // The next finding he said nothing about.
    await side.getByText('A two-year diploma; employers ask for a vendor certificate on top.').waitFor();
    await side.getByText('Confirmed', { exact: true }).click();
    await side.getByRole('button', { name: /^Save/ }).click();
    await side.getByText('Steady; more of the work moves to whoever looks after cloud services.').waitFor();
    await side.getByRole('button', { name: 'Close' }).click();

    await page.getByRole('link', { name: 'Show everybody' }).click();
    const row = page.getByRole('row', { name: /Patience on the telephone/ });
    await row.getByText('Contradicted by 1').waitFor();
    await row.getByText('He hangs up on people.').waitFor();
    const hours = page.getByRole('row', { name: /Regular office hours/ });
    await hours.getByText('They disagree: 3 voices').waitFor();
    await demo.seen(page, 'research-heard');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('columnheader', { name: /Tanya Whitfield Supervises it/ }).waitFor();
    await demo.seen(page, 'research-heard-wide');
  }, 60_000);

  it('reads as well in the dark and in French', async () => {
    await page.evaluate(async () => {
      localStorage.setItem('firsthand.colour-scheme', 'dark');
      await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'mutation { updateProfile(input: { locale: "fr" }) { locale } }' }),
      });
    });
    await page.reload();
    await page.getByText('Désaccord : 3 voix').first().waitFor();
    await demo.seen(page, 'research-heard-dark');
    await page.getByRole('link', { name: 'Ce que vous avez lu' }).click();
    await page.getByRole('heading', { name: 'Métiers voisins' }).waitFor();
    await demo.seen(page, 'research-sheet-dark');
    expect(demo.findings).toEqual([]);
  }, 60_000);
});
