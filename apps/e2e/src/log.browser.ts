/** The log written up afterwards, on a phone, and as staff read it. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { look } from './looking.ts';
import { type Stack, startStack } from './stack.ts';

const PHONE = { reducedMotion: 'reduce', viewport: { width: 390, height: 844 } } as const;

describe('the log', () => {
  let stack: Stack;
  let browser: Browser;
  const findings: string[] = [];
  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ demo: true }), launchBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  const seen = async (page: Page, name: string) => {
    await page.evaluate(() => window.scrollTo(0, 0));
    findings.push(...(await look(page, name)));
  };
  const enter = async (who: string) => {
    const page = await (await browser.newContext({ baseURL: stack.url, ...PHONE })).newPage();
    await page.goto('/sign-in?tenant=lakeside');
    await page.getByLabel('E-mail').fill(`${who}@lakeside.example`);
    await page.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Account of/ }).waitFor();
    return page;
  };

  it('takes figures and words, keeps each at once, and staff read it kindly flagged', async () => {
    const page = await enter('student');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const add = async (type: string) => {
      await button('Add an answer').click();
      await page.getByRole('menuitem', { name: type, exact: true }).click();
    };
    await page.goto('/interviews');
    await page
      .getByRole('link', { name: /Bogdan Ilić/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'What they said' }).waitFor();

    const answer = (question: string) => page.getByRole('listitem', { name: question }).last();
    await add('Pay');
    const pay = answer('What does this work pay around here?');
    await pay.getByLabel('From').fill('24');
    await pay.getByLabel('To', { exact: true }).fill('31');
    await pay.getByLabel('Where is that?').fill('Greater Toronto');
    await add('Hours and shifts');
    const hours = answer('What hours do people work?');
    await hours.getByLabel('Hours in a week').fill('38');
    await hours.getByRole('checkbox', { name: 'On call' }).press('Space');
    await add('Outlook');
    const outlook = answer('Where is this work heading?');
    await outlook.getByRole('radio', { name: 'About the same' }).press('Space');
    await outlook.getByLabel('Why?').fill('Cables do not lay themselves');
    await add('Skills most used');
    await answer('Which three skills do you use most?')
      .getByLabel('Skills, the most used first')
      .fill('Labelling');
    await page.keyboard.press('Enter');
    await add('Time with others');
    const others = answer('How much of your time is spent with other people?');
    await others.getByRole('textbox', { name: 'Time with others' }).fill('40');
    await add('Environment');
    const place = answer('What is it like where you work?');
    await place.getByRole('checkbox', { name: 'Noise' }).press('Space');
    await page.getByLabel('Book, site, magazine, association').fill('The patch panel weekly');
    await page.getByRole('button', { name: 'Add', exact: true }).first().click();
    await button('Put it on my research sheet').last().click();
    await page.getByText('On your research sheet', { exact: true }).first().waitFor();
    await page.getByLabel('What it is called').fill('Data centre technician');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Look it up for my plan' }).first().waitFor();
    await page.getByLabel('Name they gave you').fill('Rosa Lund');
    await button('Add to my people').click();
    await page.getByRole('link', { name: 'Rosa Lund' }).waitFor();
    await page.getByRole('radio', { name: 'I asked for one' }).press('Space');
    await page.getByText('Everything is saved').first().waitFor();
    await seen(page, 'log');

    // All of it is there again, figures and words: first to be read, then to be changed.
    await page.reload();
    await pay.getByText(/24 – .*31 an hour, Greater Toronto/).waitFor();
    for (const one of [pay, hours, others, place]) await one.getByRole('button', { name: /^Change/ }).click();
    expect(await pay.getByLabel('From').inputValue()).toBe('24');
    expect(await pay.getByLabel('To', { exact: true }).inputValue()).toBe('31');
    expect(await hours.getByLabel('Hours in a week').inputValue()).toBe('38');
    expect(await others.getByRole('textbox', { name: 'Time with others' }).inputValue()).toBe('40 %');
    expect(await place.getByLabel('Noise').isChecked()).toBe(true);
    await page.emulateMedia({ colorScheme: 'dark' });
    await seen(page, 'log-dark');

    const id = page.url().split('/').at(-1)!.split('?')[0]!;
    const staff = await enter('instructor');
    await staff.goto(`/interview-log/${id}`);
    await staff.getByText('Talk about it').waitFor();
    await staff.getByText(/24 – .*31 an hour, Greater Toronto/).waitFor();
    expect(await staff.content()).not.toContain('bogdan.ilic@');
    await seen(staff, 'log-staff');
    expect(findings).toEqual([]);
  }, 120_000);
});
