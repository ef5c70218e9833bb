/** What to ask, on a phone: chosen from the bank, warned of, put in order, printed on one page; and getting ready. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('questions', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const theList = (page: Page) => page.locator('li[data-question]');
  const texts = (page: Page) => theList(page).locator('p').first().allInnerTexts();

  it('are chosen, warned of, put in order by keyboard, and saved by themselves', async () => {
    const page = await demo.enter('student');
    await page.goto('/plan');
    await page.getByRole('link', { name: 'Questions', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Questions for: Network technician' }).waitFor();

    // What the demo's student has: too many, one closed, one already read up.
    await page.getByText(/questions are more than 20 minutes allow/).waitFor();
    await page.getByText('Yes or no would answer this.').waitFor();
    await page.getByText('You have read this already.').first().waitFor();
    await demo.seen(page, 'questions');
    await page.getByRole('button', { name: 'Ask whether it is true here' }).first().click();
    await page
      .getByText(/^\d+\. I read this: “.*How is it here\?$|I read this: “/)
      .first()
      .waitFor();

    // As one types.
    const own = page.getByLabel('What do you want to know?');
    await own.fill('Is it loud in the server room?');
    const form = page.locator('form').filter({ has: own });
    await form.getByText('Yes or no would answer this.').waitFor();
    await own.fill('Are you hiring at the moment?');
    await form.getByText('This asks for a job.').waitFor();
    await own.fill('How loud is it in the server room?');
    await form.getByText('Yes or no would answer this.').waitFor({ state: 'hidden' });
    await form.getByRole('button', { name: 'Add to my questions' }).click();
    const loud = theList(page).filter({ hasText: 'How loud is it' });
    await loud.waitFor();

    // Up by keyboard: to the very top, and it keeps the focus.
    const before = await theList(page).count();
    const up = loud.getByRole('button', { name: /^Move up/ });
    await up.focus();
    for (let i = 0; i < before; i++) await page.keyboard.press('Alt+ArrowUp');
    expect(await theList(page).first().innerText()).toContain('How loud is it');

    // From the bank, by a word; taken away, and back.
    await page.getByRole('searchbox', { name: 'Search the questions' }).fill('night home');
    await page.getByText('No question has these words.').waitFor();
    await page.getByRole('searchbox', { name: 'Search the questions' }).fill('put it down');
    await page.getByRole('button', { name: /^On my sheet: What do you take home/ }).click();
    const home = theList(page).filter({ hasText: 'What do you take home' });
    await home.waitFor();
    await home.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: 'Take away' }).click();
    await home.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await home.waitFor();

    // A good order is offered; what was saved is there after a reload.
    await page.getByRole('button', { name: /^Put in a good order/ }).click();
    await page.getByText(/^Saved /).waitFor();
    const sorted = await theList(page).allInnerTexts();
    await page.reload();
    await home.waitFor();
    expect(await theList(page).allInnerTexts()).toEqual(sorted);
    expect(sorted.at(-1)).toContain('Who else does this work');
    expect(demo.findings).toEqual([]);
    await page.context().close();
  }, 90_000);

  it('fit on one printed page, on either paper, however many there are', async () => {
    const page = await demo.enter('student');
    await page.goto('/plan');
    await page.getByRole('link', { name: 'Questions', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Questions for/ }).waitFor();
    const pagesOf = async (format: 'A4' | 'Letter') => {
      const data = new Uint8Array(await page.pdf({ format, preferCSSPageSize: false }));
      const pdf = await getDocument({ data, useSystemFonts: true }).promise;
      const first = await (await pdf.getPage(1)).getTextContent();
      const words = first.items.map((item) => ('str' in item ? item.str : '')).join(' ');
      return { pages: pdf.numPages, words };
    };
    const paper = await pagesOf('A4');
    expect(paper.pages).toBe(1);
    for (const part of ['Network technician', 'With', 'When', 'Before you go', 'Who else should I talk to?'])
      expect(paper.words).toContain(part);
    if (process.env['SCREENSHOTS'])
      await page.pdf({ format: 'A4', path: `${process.env['SCREENSHOTS']}/questions.pdf` });
    // All that ask "what" on top: more than anybody asks.
    const search = page.getByRole('searchbox', { name: 'Search the questions' });
    await search.fill('what');
    const toAdd = page.getByRole('button', { name: /^On my sheet/, pressed: false });
    while ((await toAdd.count()) > 0) await toAdd.first().click();
    await page.getByText(/^One page has room for/).waitFor();
    for (const format of ['A4', 'Letter'] as const) {
      const full = await pagesOf(format);
      expect({ format, pages: full.pages }).toEqual({ format, pages: 1 });
      expect(full.words).toContain('Before you go');
    }
    if (process.env['SCREENSHOTS']) {
      await page.pdf({ format: 'A4', path: `${process.env['SCREENSHOTS']}/questions-full.pdf` });
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: `${process.env['SCREENSHOTS']}/questions-print-full.png` });
    }
    await page.context().close();
  }, 90_000);

  it('lead to a list of what to make ready, which is the next step when the meeting is near', async () => {
    const page = await demo.enter('student', { tenant: 'harbour' });
    await page.getByText('Get ready to meet Hamid Karimi').waitFor();
    await demo.seen(page, 'prepare-home');
    await page.getByRole('link', { name: 'Get ready' }).click();
    await page.getByRole('heading', { name: 'Get ready', exact: true }).waitFor();
    await page.getByText('Phone. 4 things are left.').waitFor();
    await demo.seen(page, 'prepare');
    for (const item of [/quiet place/, /battery/, /two pens/, /watch in view/])
      await page.getByRole('checkbox', { name: item }).check();
    await page.getByText('Everything is ready. Enjoy it.').waitFor();
    await page.getByRole('link', { name: 'Your questions for Hamid Karimi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Questions for: Baker' }).waitFor();
    await page.goto('/');
    await page.getByText('Get ready to meet Hamid Karimi').waitFor({ state: 'detached' });
    expect(demo.findings).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('speak French and stay readable in the dark', async () => {
    const page = await demo.enter('amelie.fontaine', { tenant: 'harbour' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/plan');
    await page.getByRole('link', { name: 'Questions', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Questions : / }).waitFor();
    await page.getByLabel('Que voulez-vous savoir ?').fill('Est-ce que le bureau est bruyant ?');
    await page.getByText('On peut y répondre par oui ou non.').waitFor();
    await demo.seen(page, 'questions-fr-dark');
    expect(demo.findings).toEqual([]);
    expect(await texts(page)).not.toEqual([]);
    await page.context().close();
  }, 60_000);
});
