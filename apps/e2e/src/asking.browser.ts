/** Asking, on a phone: one's own words, a mail that leaves from here, a call that leads to a meeting, the invitation. */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';
import { letterIn } from './people/mailbox.ts';

describe('asking', () => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('owen.mackay');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
  const seen = (name: string) => demo.seen(page, name);
  it('keeps one’s own words, asks for what is missing, and sends them in one’s name', async () => {
    await page.getByText('Get back to Trish Boland').waitFor();

    // What was mailed before says so.
    await page.goto('/people');
    await link(/Noor Haddad/).click();
    await page.getByText('Mailed from here to noor.haddad@northside-air-systems.example.').waitFor();
    await seen('asking-mailed');

    // One's own script, saved by itself, with what was said before.
    await page.goto('/people/script?channel=PHONE');
    await page.getByRole('heading', { level: 1, name: 'My words for asking' }).waitFor();
    await page.getByText('Everything is there.').waitFor();
    await page.getByLabel('That it is not for a job').fill('');
    await page.getByText('Say that it is not for a job.').waitFor();
    await seen('asking-script');
    await page.getByText(/^Version 1,/).click();
    await button('Go back to this one').click();
    await page.getByText('Everything is there.').waitFor();
    await page.getByText(/^Saved/).waitFor();

    // A mail: what it lacks is said beside it, and a request for a job is asked about once more.
    await page.goto('/people');
    await link(/Yvette Cormier/).click();
    await link('Write a mail from here').click();
    await page.getByText('Everything is there.').waitFor();
    const text = page.getByLabel('Your mail');
    const whole = await text.inputValue();
    await text.fill('Hello, could you hire me?');
    await page.getByText('sounds like asking for a job').waitFor();
    await page.getByText('Say who you are.').waitFor();
    await seen('asking-write');
    await button('Send it').click();
    await page.getByText('Is this meant to ask for a job?').waitFor();
    await button('Change it').click();
    await text.fill(`${whole}\nPS: I have a soft spot for filters.`);
    await page.getByText('Everything is there.').waitFor();
    await button('Send it').click();
    await page.getByRole('heading', { level: 1, name: 'Yvette Cormier', exact: true }).waitFor();
    await page.getByText(/[Mm]ail.* to yvette.cormier@arctic-air-supply.example/).waitFor();
    // What was sent is no draft any more.
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('letter.'))),
    ).toEqual([]);

    await (await letterIn(page, 'yvette', /HVAC technician/)).click();
    await page.getByText('Owen Mackay <owen.mackay@lakeside.example>').waitFor();
    expect(await page.getByRole('region').first().innerText()).toContain('soft spot for filters');
  }, 120_000);

  it('leads from a call to a meeting in both calendars', async () => {
    await page.goto('/people');
    await link(/Trish Boland/).click();
    await link('Call, with your words').click();
    await page.getByText('Hi, this is Owen Mackay').waitFor();
    await seen('asking-call');
    await button('Not now').click();
    await page.getByText('When may you try again?').waitFor();
    await button('Back').click();
    await button('Yes').click();
    await page.getByLabel('Which day and time?').fill(`${inDays(3)}T15:00`);
    await page.getByLabel('Exactly where?').fill('12 Mill Road, side door');
    await seen('asking-yes');
    await button('Keep the appointment').click();
    await page.waitForURL(/\/interviews\/(?!new)/);
    await page.getByText('12 Mill Road, side door').waitFor();
    await seen('asking-planned');
    await button('Invite Trish Boland').click();
    await page.getByLabel('Your mail').waitFor();
    await seen('asking-invite');
    await button('Send the invitation').click();
    await page.getByText('Trish Boland has been sent the invitation.').waitFor();
    const meeting = page.url();

    await (await letterIn(page, 'trish', /Our conversation/)).click();
    const calendar = page.getByRole('region', { name: 'The invitation in it' });
    expect(await calendar.innerText()).toContain('METHOD:REQUEST');
    expect(await calendar.innerText()).toContain('12 Mill Road');

    await page.goto(meeting);
    await button('Call it off').click();
    await button('Call it off').last().click();
    await page.getByRole('heading', { level: 1, name: 'Trish Boland' }).waitFor();
    await page.getByText('Trish Boland said yes').waitFor();
    expect(demo.findings).toEqual([]);
  }, 120_000);

  it('goes from “right now” straight to the interview', async () => {
    await page.goto('/people');
    await link(/Noor Haddad/).click();
    await button('They said yes').waitFor();
    const person = page.url();
    for (const from of ['', '/write', '/call']) {
      await page.goto(`${person}${from}`);
      await link('Questions for them').click();
      await page.waitForURL(/\/questions\/[^/]+\?person=/);
    }
    await page.goBack();
    await button('Yes').click();
    await button('They have time right now').click();
    await page.waitForURL(/\/interviews\/[^/]+\/day$/);
    await page.getByRole('heading', { level: 1, name: /Noor Haddad/ }).waitFor();
  }, 60_000);

  it('leads from the text down to what is missing, in the dark and in French too', async () => {
    const said = await page.evaluate(async () => {
      localStorage.setItem('firsthand.colour-scheme', 'dark');
      const body = JSON.stringify({
        query: 'mutation { updateProfile(input: { locale: "fr" }) { locale } }',
      });
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/graphql', { method: 'POST', headers, body })).text();
    });
    expect(said).toContain('"fr"');
    const before = demo.findings.length;
    await page.goto('/people/script?channel=EMAIL');
    const line = page.locator('a[href="#checks"]');
    await line.waitFor();
    await seen('asking-script-fr-dark');
    await page.getByRole('textbox').last().scrollIntoViewIfNeeded();
    const top = await page.getByRole('banner').boundingBox();
    expect((await line.boundingBox())!.y).toBeGreaterThanOrEqual(top!.y + top!.height);
    await line.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('checks');
    await page.goto('/people');
    await link(/Yvette Cormier/).click();
    await page.getByRole('heading', { level: 1, name: 'Yvette Cormier' }).waitFor();
    const person = page.url();
    for (const from of ['write', 'call']) {
      await page.goto(`${person}/${from}`);
      await link('Mes questions').waitFor();
      await seen(`asking-${from}-fr-dark`);
    }
    expect(demo.findings.slice(before)).toEqual([]);
  }, 60_000);
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
