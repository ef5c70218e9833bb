/** After a talk, on a phone: thank, tell whoever named them, plan a step, be reminded. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';
import { letterIn } from './people/mailbox.ts';

describe('what is owed after a talk', () => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('mateo.rojas');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const seen = (name: string) => demo.seen(page, name);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });

  it('thanks by mail with a note of one’s own, tells who named them, plans a step and hears of it', async () => {
    // The home names the person and says by when.
    await page.getByText('Thank Colin Ashby').waitFor();
    await page.getByText('1 thank-you · 1 person to tell · 1 next step').waitFor();
    await seen('thanks-home');
    await page.goto('/thanks');
    await heading('Next steps').waitFor();
    await page.getByText('Jacqueline Dubé named Colin Ashby, and you have met').waitFor();
    await seen('thanks-owed');

    // A letter with blanks does not leave; a note of one's own fills the blank.
    await page.getByRole('link', { name: /^Colin Ashby/ }).click();
    await heading('After the talk with Colin Ashby').waitFor();
    await button('Send by e-mail').first().click();
    await page.getByText('Fill in “[What they said that stayed with you]”').waitFor();
    await seen('thanks-blank');
    await button('Weave it in').first().click();
    await page.getByText('In your own words', { exact: true }).first().waitFor();
    await page.getByText('Names something they said').waitFor();
    await page
      .getByText(/^Saved /)
      .first()
      .waitFor();
    await seen('thanks-woven');
    await button('Send by e-mail').first().click();
    await heading('Colin Ashby is thanked').waitFor();

    // Whoever named him hears of it.
    await button('Send by e-mail').click();
    await heading('Jacqueline Dubé knows that you met Colin Ashby').waitFor();

    // A step, and how it went.
    await page.getByLabel('What will you do?').fill('Call the training officer');
    await page.getByText('Tomorrow', { exact: true }).click();
    await button('Plan it').click();
    await page.getByText('Call the training officer').waitFor();
    await page.getByRole('group', { name: 'I listened more than I talked' }).getByText('Mostly').click();
    await page.getByLabel('Next time I will …').fill('Ask about the first month.');
    await page
      .getByText(/^Saved /)
      .last()
      .waitFor();
    await seen('thanks-done');

    // What was sent is in the post, in the student's name.
    await letterIn(page, 'colin', /Thank you for your time/);
    await letterIn(page, 'jacqueline', /I met Colin Ashby/);

    // The line for next time stands before the next talk, and the reminder of the thank-you has come and is not repeated.
    await page.goto('/interviews');
    await page.getByRole('link', { name: /Norma Greyeyes/ }).click();
    await page.getByText('Ask about the first month.').waitFor();
    await seen('thanks-last-time');
    await page.goto('/notifications');
    await page.getByText('Say thank you to Colin Ashby').waitFor();

    await page.goto('/thanks');
    await page.getByRole('button', { name: 'Done: Call the training officer' }).click();
    await page.getByText('Call the training officer').waitFor({ state: 'hidden' });
    expect(demo.findings).toEqual([]);
  }, 90_000);
});
