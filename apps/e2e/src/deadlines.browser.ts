/** The truth about time: a section copied, three hundred students given more of it from a list, and it taken back; one who asks. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

const TITLE = 'Three voices, one occupation (Thursday)';
const STUDENTS = Array.from(
  { length: 300 },
  (_, i) => `Robin,Person ${i},robin.${i}@lakeside.example,student`,
);

describe('deadlines', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const atDesk = async (who: string) => {
    const page = await demo.enter(who);
    await page.setViewportSize({ width: 1280, height: 900 });
    return page;
  };
  const seen = async (page: Page, name: string) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await demo.seen(page, `${name}-at-${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('of a section go into another one, with three hundred students who get more time from a list, and give it back', async () => {
    const page = await atDesk('instructor');
    await page.goto('/sections');
    await page
      .getByRole('link', { name: /^CAR|· / })
      .first()
      .click();
    await page
      .getByRole('navigation', { name: 'Parts of the section' })
      .getByRole('link', { name: 'Assignments', exact: true })
      .click();
    await page.getByRole('link', { name: 'Copy into another term' }).click();
    await page.getByRole('heading', { level: 1, name: 'Copy into another term' }).waitFor();
    await page.getByLabel('Name of the new section').fill('Evening');
    await page.getByRole('table', { name: 'Every deadline, old and new' }).waitFor();
    await seen(page, 'copy-section');
    await page.getByRole('button', { name: /^Copy with/ }).click();
    await page
      .getByText(/wait.? to be published/)
      .first()
      .waitFor();

    await page
      .getByRole('navigation', { name: 'Parts of the section' })
      .getByRole('link', { name: 'Overview' })
      .click();
    await page.goto(`${page.url().replace(/\?.*/, '')}/roster`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    const rows = ['Given name,Family name,E-mail,Role', ...STUDENTS].join('\r\n');
    await (await chooser).setFiles({ name: 'evening.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
    await page.getByRole('heading', { level: 1, name: 'Check the roster' }).waitFor();
    await page.getByRole('button', { name: /300/ }).click();
    await page.getByRole('heading', { level: 1, name: 'The roster is in' }).waitFor();
    await page.goto(page.url().replace(/\/roster.*/, '?tab=cohorts'));
    await page.getByRole('button', { name: 'New cohort' }).click();
    const cohort = page.getByRole('dialog', { name: 'New cohort' });
    await cohort.getByLabel('Name of the cohort').fill('Three hundred');
    await cohort.getByLabel(/^Put everyone without a cohort in it/).check();
    await cohort.getByRole('button', { name: 'Make a cohort' }).click();
    await page
      .getByRole('navigation', { name: 'Parts of the section' })
      .getByRole('link', { name: 'Assignments', exact: true })
      .click();
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('link', { name: 'Go on designing' }).click();
    await page.getByLabel(/^Three hundred/).check();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page
      .getByRole('dialog', { name: 'Publish this assignment?' })
      .getByRole('button', { name: 'Publish' })
      .click();
    await page.getByRole('button', { name: 'Give more time' }).waitFor();

    await page.getByRole('button', { name: 'Give more time' }).click();
    const dialog = page.getByRole('dialog', { name: 'Give more time' });
    await dialog.getByText('A pasted list').click();
    const pasted = [...STUDENTS.map((row) => row.replaceAll(',', '\t')), 'Nobody Known', '2027004411'];
    await dialog.getByLabel('One person a line: name or address').fill(pasted.join('\n'));
    await dialog.getByText('2 lines name nobody').waitFor();
    await dialog.getByText('numbers are not kept here').waitFor();
    await seen(page, 'extension-list');
    await dialog.getByRole('button', { name: 'Give 300 students more time' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('300 students have more time.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back. Everybody has what they had before.').waitFor();
    await page.getByText('taken back', { exact: true }).waitFor();
    await seen(page, 'extension-undone');
    expect(demo.findings).toEqual([]);
    await page.context().close();
  }, 240_000);

  it('are asked about by a student on a phone, and answered in one tap', async () => {
    const phone = await demo.enter('student');
    await phone.getByRole('button', { name: 'Ask for more time' }).first().click();
    const ask = phone.getByRole('dialog', { name: /^More time:/ });
    await ask.getByLabel('Why').fill('My interview was moved to next week.');
    await demo.seen(phone, 'ask-extension');
    await ask.getByRole('button', { name: 'Ask', exact: true }).click();
    await phone.getByText('You asked for 3 more days.').waitFor();
    await demo.seen(phone, 'asked-extension');

    const page = await atDesk('instructor');
    await page
      .getByText(/asks? for more time|requests wait for more time/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Answer' }).first().click();
    await page.getByText('My interview was moved to next week.').waitFor();
    await seen(page, 'extension-requests');
    await page.getByRole('button', { name: 'Give 3 days' }).first().click();
    await page.getByText('has more time.').waitFor();
    await phone.reload();
    await phone.getByText('You asked for 3 more days.').waitFor({ state: 'detached' });
    expect(demo.findings).toEqual([]);
    await page.context().close();
    await phone.context().close();
  }, 120_000);
});
