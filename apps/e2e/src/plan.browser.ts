/** Before anybody is asked, on a phone: the lessons, the check, the pledge, the plan; and staff who write them. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('before anybody is asked', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  /** What a screen would have sent, for what this test is not about. */
  const send = (page: Page, query: string) =>
    page.evaluate(
      (text) =>
        fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: text }),
        }).then((answer) => answer.json() as Promise<{ data: Record<string, { id: string }> }>),
      query,
    );
  /** Answers every question: the right way for `right` of them. */
  async function answer(page: Page, picks: readonly number[]) {
    const questions = page.getByRole('group').filter({ has: page.getByRole('radio') });
    await questions.first().waitFor();
    for (const [at, pick] of picks.entries()) await questions.nth(at).getByRole('radio').nth(pick).check();
    await page.getByRole('button', { name: 'See how I did' }).click();
  }

  it('a student reads the lessons, takes the check twice, signs, and only then asks', async () => {
    const page = await demo.enter('leo.tremblay');
    const { data } = await send(
      page,
      'mutation { addContact(input: { name: "Bea Lund", source: FRIEND, vantage: DOES }) { id } }',
    );
    const contactId = data['addContact']!.id;
    await page.goto(`/people/${contactId}`);
    await page.getByText('Before you ask the first person').waitFor();
    await demo.seen(page, 'plan-gate');
    // Nothing is only refused: it says why, and the way is beside it.
    await page.getByRole('button', { name: 'I called' }).click();
    await page.getByText(/asks you to read the primer/).waitFor();
    await page.getByRole('link', { name: 'Read the primer' }).click();

    await page.getByText('Lesson 1 of 6').waitFor();
    await demo.seen(page, 'plan-lesson');
    for (let lesson = 1; lesson < 6; lesson += 1) {
      await page.getByRole('button', { name: 'Next lesson' }).click();
      await page.getByText(`Lesson ${lesson + 1} of 6`).waitFor();
    }
    await page.getByRole('button', { name: 'To the check' }).click();
    await page.getByRole('button', { name: 'See how I did' }).click();
    await page.getByText('Choose the answer that fits best.').first().waitFor();
    await demo.seen(page, 'plan-check');
    await answer(page, [0, 0, 1, 2, 0, 2]);
    await page.getByText('Nearly: have another look').waitFor();
    await page.getByText('You asked for the conversation, so you lead it.', { exact: false }).waitFor();
    await demo.seen(page, 'plan-not-yet');
    await page.getByRole('button', { name: 'Take it again' }).click();
    await answer(page, [1, 1, 1, 2, 0, 0]);
    await page.getByText('Well done: you are ready').waitFor();
    await demo.seen(page, 'plan-passed');

    await page.getByRole('link', { name: 'Read and sign the pledge' }).click();
    await page.getByRole('button', { name: 'Sign' }).click();
    await page.getByText('Write your name to sign.').waitFor();
    await demo.seen(page, 'plan-pledge');
    await page.getByLabel('Your name').fill('Léo Tremblay');
    await page.getByRole('button', { name: 'Sign' }).click();
    await page.getByText('Signed on', { exact: false }).waitFor();
    expect(await page.getByText('Léo Tremblay').isVisible()).toBe(true);
    await demo.seen(page, 'plan-signed');

    await page.goto(`/people/${contactId}`);
    await page.getByRole('button', { name: 'I called' }).click();
    await page.getByText('What came of it?').waitFor();
    expect(await page.getByText('Before you ask the first person').count()).toBe(0);
  }, 150_000);

  it('a plan says why, where, and what is believed; nothing typed is lost, and what was believed stays', async () => {
    const page = await demo.enter('grace.mbeki');
    await page.goto('/plan');
    await page.getByLabel('Employer').fill('Lakeside Library');
    await page.getByLabel('What I believe now').fill('It is quiet.\nEverybody reads.');
    await page.getByText(/^Saved /).waitFor();
    await page.reload();
    expect(await page.getByLabel('What I believe now').inputValue()).toBe('It is quiet.\nEverybody reads.');
    expect(await page.getByLabel('Employer').inputValue()).toBe('Lakeside Library');
    await demo.seen(page, 'plan-notes');

    const noor = await demo.enter('student', { dark: true });
    await noor.goto('/plan');
    await noor.getByText('You need a degree to get in.', { exact: false }).waitFor();
    expect(await noor.getByLabel('What I believe now').count()).toBe(0);
    await demo.seen(noor, 'plan-frozen-dark');
    await noor.goto('/primer');
    await noor.getByText(/^You passed the check on/).waitFor();
    await demo.seen(noor, 'plan-primer-done-dark');
  }, 150_000);

  it('a student reads and keeps their whole record', async () => {
    const page = await demo.enter('student');
    await page.goto('/record');
    await page
      .getByRole('heading', { level: 4, name: /^Bogdan Ilić/ })
      .first()
      .waitFor();
    await page.getByText('They gave you those for this conversation', { exact: false }).waitFor();
    await demo.seen(page, 'record');
    for (const [name, ending] of [
      ['Keep as PDF', '.pdf'],
      ['Keep the data', '.zip'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^firsthand-.*\\${ending}$`));
      const directory = process.env['SCREENSHOTS'];
      if (directory) await download.saveAs(`${directory}/record${ending}`);
    }
  }, 150_000);

  it('a student who reads French reads all of it in French', async () => {
    const page = await demo.enter('amelie.fontaine', { tenant: 'harbour' });
    await page.goto('/primer?at=check');
    await page.getByText('Bravo, vous êtes au point').waitFor();
    await demo.seen(page, 'plan-fr-passed');
    await page.goto('/primer?at=not-a-job-interview');
    await page.getByText('Ce n’est pas un entretien d’embauche').waitFor();
    await demo.seen(page, 'plan-fr-lesson');
    await page.goto('/plan');
    await page.getByText('Pourquoi je le ferais vraiment').waitFor();
    await demo.seen(page, 'plan-fr-plan');
    await page.getByRole('link', { name: 'Votre engagement' }).click();
    await page.getByText('Je ne leur demande pas d’emploi', { exact: false }).waitFor();
    await demo.seen(page, 'plan-fr-pledge');
    await page.goto('/record');
    await page.getByText('C’est votre dossier', { exact: false }).waitFor();
    await demo.seen(page, 'record-fr');
  }, 150_000);

  it('staff write the primer, publish a new version, and see who has signed', async () => {
    const page = await demo.enter('instructor');
    await page.goto('/primer/edit');
    await page.getByText('Students read version 1.').waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByLabel('Title').first().fill('');
    await page.getByText(/^Saved /).waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Give this lesson a title.').waitFor();
    await page.getByLabel('Title').first().fill('What you are about to do');
    await page.getByText('What you are about to do').last().waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Students read version 2.').waitFor();
    await demo.seen(page, 'plan-desk');

    // Whoever passed the first version keeps it, and may see the second.
    const noor = await demo.enter('student');
    await noor.goto('/primer');
    await noor.getByRole('link', { name: 'See the new one' }).click();
    await noor.getByRole('link', { name: /^Lesson 1: What you are about to do/ }).waitFor();

    const { data } = await send(noor, '{ studentHome { enrolmentId assignment { id } } }');
    const [work] = data['studentHome'] as unknown as { enrolmentId: string; assignment: { id: string } }[];
    await page.goto(`/students/${work!.assignment.id}/${work!.enrolmentId}`);
    await page.getByText(/^Pledge signed on .*: Noor Rahimi$/).click();
    await page.getByText('I am not asking them for a job', { exact: false }).waitFor();
    await demo.seen(page, 'plan-staff');
    expect(demo.findings).toEqual([]);
  }, 150_000);
});
