/** What a student makes of what they heard: weighed, decided, written, compared; on a phone. And what staff read of it. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('synthesis', () => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('student');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  it('opens with everybody side by side, and weighs the one who was not weighed yet', async () => {
    await page.goto('/plan');
    // At choosing, too, whoever wants can say what they think.
    await page.getByText('Would I pursue it?').first().click();
    await page.getByText('half sure, 60 of 100').waitFor();
    await demo.seen(page, 'synthesis-choosing');
    await page.getByRole('link', { name: 'Research sheet' }).first().click();
    await page.getByRole('link', { name: 'What I make of it' }).click();
    await page.getByRole('heading', { level: 1, name: 'What I make of it: Network technician' }).waitFor();
    await page.getByText('One person is not weighed yet').waitFor();
    await demo.seen(page, 'synthesis');

    await page.getByRole('button', { name: 'Weigh what Ravi Subramaniam said' }).click();
    const side = page.getByRole('dialog', { name: 'Ravi Subramaniam: how far do you trust it?' });
    await side.getByRole('button', { name: 'Save' }).click();
    await side.getByText('Choose one in each row.').first().waitFor();
    const pick = (legend: string, word: string) =>
      side.getByRole('group', { name: legend }).getByText(word, { exact: true }).click();
    await pick('How well placed are they to know?', 'Very');
    await pick('How sure were they?', 'A little');
    await side.getByLabel(/^Why do you think so/).fill('Nine minutes, from a ladder.');
    // Half weighed is not lost.
    await page.reload();
    await pick('How much do they gain if you think so?', 'Nothing');
    await demo.seen(page, 'synthesis-weighing');
    await side.getByRole('button', { name: 'Save' }).click();
    await side.waitFor({ state: 'hidden' });
    const ravi = page.getByRole('article', { name: 'Ravi Subramaniam' });
    await ravi.getByText('Nine minutes, from a ladder.').waitFor();
    await ravi.getByRole('button', { name: 'Change how you weighed Ravi Subramaniam' }).waitFor();

    await page
      .getByRole('button', {
        name: /^How far do you trust what Tanya Whitfield said about: A two-year diploma/,
      })
      .click();
    const trust = page.getByRole('dialog', { name: 'How far do you trust this?' });
    await trust.getByText('half trust', { exact: true }).click();
    await trust.getByLabel(/^What makes you think so/).fill('She hires.');
    await demo.seen(page, 'synthesis-trust');
    await trust.getByRole('button', { name: 'Save' }).click();
    const row = page.getByRole('row', { name: /A two-year diploma/ });
    await row.getByText('She hires.').waitFor();
    await row.getByText('Half trusted').waitFor();
  }, 120_000);

  it('lays answers of a kind side by side, pay as ranges with their figures', async () => {
    const told = page.getByRole('region', { name: 'What they told you, side by side' }).first();
    const pay = told.getByRole('row', { name: /^Pay/ });
    await pay.getByText(/\$29 – (CA)?\$36 an hour, Ferris/).waitFor();
    await told.getByRole('figure').getByText('Tanya Whitfield').waitFor();
    await told
      .getByRole('row', { name: /^Would they choose it again/ })
      .getByText('Not sure')
      .waitFor();
    await told.getByText('She signs the contracts herself.').waitFor();
    await told
      .getByRole('button', { name: 'How far do you trust what Tanya Whitfield said about: Hours' })
      .click();
    const trust = page.getByRole('dialog', { name: 'How far do you trust this?' });
    await trust.getByText('fully trust', { exact: true }).click();
    await trust.getByRole('button', { name: 'Save' }).click();
    await told
      .getByRole('row', { name: /^Hours/ })
      .getByText('Fully trusted')
      .waitFor();
  }, 60_000);

  it('keeps every decision with what came before it, and what is written saves itself', async () => {
    await page.getByRole('group', { name: 'Would you pursue it?' }).getByText('No', { exact: true }).click();
    await page.getByRole('slider', { name: 'How sure are you?' }).fill('85');
    await page.getByText('rather sure, 85 of 100').waitFor();
    await page.getByLabel(/^Why, in a line/).fill('Not with the nights.');
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page
      .getByRole('img', { name: /from “Perhaps” \(30 of 100\) to “No” \(85 of 100\), kept 5 times/ })
      .waitFor();
    await page.getByText('The same as a table').click();
    const last = page.getByRole('row', { name: /Not with the nights\./ });
    await last.getByText('Ravi Subramaniam (3 interviews)').waitFor();
    await last.getByText('85', { exact: true }).waitFor();
    await page
      .getByRole('row', { name: /Before the first interview/ })
      .getByText('Perhaps')
      .waitFor();
    await demo.seen(page, 'synthesis-decided');

    const believe = page.getByLabel('What I now believe about this occupation');
    await believe.fill('It is about the next person who has to understand it.');
    await page.getByText(/^Saved /).waitFor();
    await page.reload();
    expect(await believe.inputValue()).toBe('It is about the next person who has to understand it.');
    await page.getByText('Heard, weighed, decided and written.').waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
    await demo.seen(page, 'synthesis-wide');
    await page.setViewportSize({ width: 390, height: 844 });
  }, 120_000);

  it('compares occupations on what matters to the student', async () => {
    await page.getByRole('link', { name: 'Compare occupations' }).click();
    await page.getByRole('heading', { level: 1, name: 'My occupations side by side' }).waitFor();
    const total = page.getByRole('row', { name: /^Total / });
    const before = await total.innerText();
    const money = page.getByRole('region', { name: 'Money' });
    await money
      .getByRole('group', { name: /^Network technician/ })
      .getByText('1', { exact: true })
      .click();
    await money.getByLabel('In a line: Network technician').fill('Snow is unpaid.');
    await money.getByLabel('Matters to me').selectOption('Most of all');
    await page.getByText(/^Saved /).waitFor();
    const after = await total.innerText();
    expect(after).not.toBe(before);
    await demo.seen(page, 'compare');
    await page.reload();
    await page
      .getByRole('row', { name: /^Money Most of all/ })
      .getByText('Snow is unpaid.')
      .waitFor();
    expect(await total.innerText()).toBe(after);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('region', { name: 'Money' }).isVisible()).toBe(false);
    expect(await total.isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  }, 120_000);

  it('is asked after an interview', async () => {
    await page.goto('/interviews');
    await page
      .getByRole('link', { name: /Bogdan/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Network technician: would you pursue it now?' }).waitFor();
    await page.getByText('This is what you kept last.').waitFor();
    await demo.seen(page, 'synthesis-after-interview');
  }, 120_000);

  it('is read by those who teach them, and reads as well in the dark and in French', async () => {
    const assignmentId = await page.evaluate(async () => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ studentHome { assignment { id } interviews { id } } }' }),
      });
      const { data } = (await answer.json()) as {
        data: { studentHome: { assignment: { id: string }; interviews: unknown[] }[] };
      };
      return data.studentHome.find(({ interviews }) => interviews.length >= 3)!.assignment.id;
    });
    const instructor = await demo.enter('instructor');
    await instructor.goto(`/assignments/${assignmentId}/grid`);
    await instructor
      .getByRole('link', { name: /Rahimi, Noor/ })
      .first()
      .click();
    await instructor.getByRole('link', { name: 'What Noor makes of it' }).click();
    await instructor.getByText('It is about the next person who has to understand it.').waitFor();
    await instructor.getByText('Not with the nights.').waitFor({ state: 'attached' });
    expect(await instructor.getByRole('button', { name: /Weigh|Change how/ }).count()).toBe(0);
    await demo.seen(instructor, 'synthesis-staff');
    await instructor.context().close();

    await page.evaluate(async () => {
      localStorage.setItem('firsthand.colour-scheme', 'dark');
      await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'mutation { updateProfile(input: { locale: "fr" }) { locale } }' }),
      });
    });
    await page.goto('/compare');
    await page.getByRole('heading', { level: 1, name: 'Mes métiers côte à côte' }).waitFor();
    await demo.seen(page, 'compare-dark');
    await page.getByRole('link', { name: 'Network technician' }).click();
    await page.getByRole('heading', { name: 'Tout le monde côte à côte' }).waitFor();
    await demo.seen(page, 'synthesis-dark');
    expect(demo.findings).toEqual([]);
  }, 120_000);
});
