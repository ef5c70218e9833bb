/** The interviewee's side, on a phone and without an account: a link, an answer, what they allow, and being forgotten. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('an interviewee', () => {
  let demo: Demo;
  let student: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    student = await demo.enter('student');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const openInterview = async (name: string, which: 'first' | 'last' = 'first') => {
    await student.goto('/interviews');
    await student
      .getByRole('link', { name: new RegExp(name) })
      [which]()
      .click();
    await student.getByRole('heading', { level: 1, name: `Interview with ${name}` }).waitFor();
  };

  it('says what they know of a meeting on a page of their own, and it stands beside the student’s log', async () => {
    await openInterview('Tanya Whitfield');
    await student
      .getByRole('heading', { name: 'Tanya Whitfield remembers it a little differently' })
      .waitFor();
    await demo.seen(student, 'confirmation-both-versions');

    // They meet again today; it is the talk of before that he is asked about.
    await openInterview('Ravi Subramaniam', 'last');
    await student.getByRole('heading', { name: 'Waiting for Ravi Subramaniam to confirm' }).waitFor();
    await button(student, 'Write them a mail').click();
    await student.getByLabel('Your mail to Ravi Subramaniam').waitFor();
    await demo.seen(student, 'confirmation-mail');
    await button(student, 'Cancel').click();
    await button(student, 'Get a message to send yourself').click();
    const message = await student.getByLabel('Send this to Ravi Subramaniam').inputValue();
    const link = /http\S+\/i\/\S+/.exec(message)![0];

    const page = await demo.phone();
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Thank you for talking with Noor' }).waitFor();
    await page.getByText('ra…@prairie-fibre.example').waitFor();
    await demo.seen(page, 'own-page');
    await page.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(page, 'own-page-dark');
    await button(page, 'Français').click();
    await page.getByRole('heading', { level: 1, name: 'Merci d’avoir parlé avec Noor' }).waitFor();
    await demo.seen(page, 'own-page-french');
    await page.emulateMedia({ colorScheme: 'light' });
    await button(page, 'English').click();

    // Opened, looked at and reloaded: nothing was answered by that.
    await page.reload();
    await page.getByRole('heading', { name: 'Did this take place?' }).waitFor();
    await button(page, 'Something is different').click();
    await page.getByLabel('About how many minutes?').fill('20');
    await demo.seen(page, 'own-page-different');
    await button(page, 'Send this').click();
    await page.getByText(/you said: we met on .*, about 20 minutes/).waitFor();

    await page.getByLabel(/^Noor may come back/).click();
    await page
      .getByText(/^Since /)
      .first()
      .waitFor();
    await demo.seen(page, 'own-page-answered');

    await student.reload();
    await student
      .getByRole('heading', { name: 'Ravi Subramaniam remembers it a little differently' })
      .waitFor();
    await student.getByRole('row', { name: 'Length 9 minutes 20 minutes' }).waitFor();

    // Never again, then erased: each asks once more.
    await button(page, 'Never contact me again').click();
    await button(page, 'Yes, never again').click();
    await page.getByText('You asked not to be contacted again.').waitFor();
    await button(page, 'Erase me').click();
    await demo.seen(page, 'own-page-erasing');
    await button(page, 'Erase me for good').click();
    await page.getByRole('heading', { level: 1, name: 'You are erased' }).waitFor();
    await demo.seen(page, 'own-page-erased');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'This link opens nothing' }).waitFor();
    await demo.seen(page, 'own-page-dead');

    // What was learnt stays, told by somebody.
    await student.reload();
    await student.getByRole('heading', { level: 1, name: 'Interview with Somebody' }).waitFor();
    await student.getByText('Splices fibre in a van').waitFor();
    expect(await student.content()).not.toContain('Subramaniam');
    await student.goto('/notifications');
    await student.getByText('Somebody among your people asked to be forgotten').waitFor();
    expect(demo.findings).toEqual([]);
  }, 120_000);
});
