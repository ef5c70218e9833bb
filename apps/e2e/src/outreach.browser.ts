/** Reaching out, on a phone: who is due today, a call, a no, and the name it led to. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('reaching out', () => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('owen.mackay');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const seen = (name: string) => demo.seen(page, name);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('notes a call with two taps, and a no with the name it led to', async () => {
    // The next step is the call that is due.
    await page.getByText('Get back to Trish Boland').waitFor();
    await page.getByRole('link', { name: 'Do it now' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trish Boland' }).waitFor();
    await seen('outreach-due');

    // Two taps.
    await button('I wrote an e-mail').click();
    await button('No answer').click();
    await page.getByText('If you hear nothing, call on').waitFor();

    // A no asks kindly for the next name, and needs one to add somebody.
    await button('They said no').click();
    await page.getByText('That is all right. Who else does this work?').waitFor();
    await button('Add them').click();
    await page.getByText('A first name is enough.').waitFor();
    await seen('outreach-who-else');
    await page.getByLabel('Whom did they name?').fill('Bea Lund');
    await page
      .getByRole('group', { name: /^May you say/ })
      .getByText('Yes')
      .click();
    await button('Add them').click();
    await page.getByText('Trish Boland said no').waitFor();
    await seen('outreach-declined');

    // The chain is unbroken.
    await page.getByRole('link', { name: 'Bea Lund' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bea Lund' }).waitFor();
    await page.getByRole('link', { name: 'Trish Boland' }).waitFor();
    await page.getByText('May you say that Trish Boland sent you?').waitFor();
    expect(await page.getByText('Ask Bea Lund for twenty minutes').isVisible()).toBe(true);

    // A yes leads to the meeting, and then there is nothing to ask for any more.
    await button('I called').click();
    await button('They said yes').click();
    await page.getByRole('heading', { level: 1, name: 'Note an interview' }).waitFor();
    await page.getByLabel('When?').fill(`${tomorrow()}T15:00`);
    await page
      .getByRole('button', { name: /^(Save|Keep|Plan|Note)/ })
      .last()
      .click();
    await page.waitForURL(/\/interviews\/(?!new)/);
    await page.goto('/people?due=true');
    await page.getByText('Nothing is due today').waitFor();
    await seen('outreach-nothing-due');
    expect(demo.findings).toEqual([]);
  }, 90_000);
});

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
