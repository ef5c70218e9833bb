/** What staff ask of thank-yous, and what they then see of them: how well a meeting is known to have taken place. */
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from './browser.ts';
import { look } from './looking.ts';
import { freshDemo } from './planted.ts';
import type { Place } from './stack.ts';

describe('thanks and evidence', () => {
  let stack: Place;
  let browser: Browser;
  const signIn = async (who: string, width = 1280): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: stack.url,
      reducedMotion: 'reduce',
      viewport: { width, height: 844 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto('/sign-in?tenant=lakeside');
    await page.getByLabel('E-mail').fill(`${who}@lakeside.example`);
    await page.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  beforeAll(async () => {
    [stack, browser] = await Promise.all([freshDemo(), launchBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  }, 30_000);

  it('an instructor says by when and by what people are thanked, and reads it as students will', async () => {
    const page = await signIn('instructor');
    await page.goto('/sections');
    await page.getByRole('link', { name: /^HLT-205/ }).click();
    await page.getByRole('link', { name: 'Assignments', exact: true }).click();
    await page.getByRole('link', { name: 'Two occupations side by side' }).click();
    await page.getByRole('link', { name: 'Go on designing' }).click();
    const part = (legend: string, word: string) =>
      page.getByRole('group', { name: legend, exact: true }).getByText(word, { exact: true }).click();
    await part('They thank within', '2 days');
    await part('By', 'A card');
    const preview = page.getByRole('complementary', { name: 'What students will see' });
    await preview.getByText('Say thank you with a card within 2 days.').waitFor();
    expect(await look(page, 'evidence-designer')).toEqual([]);
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await preview.getByText('Say thank you with a card within 2 days.').waitFor();
    await page.context().close();
  }, 60_000);

  it('a student pictures the card they sent, tells who named them, and staff read how well it is known', async () => {
    const findings: string[] = [];
    const page = await signIn('mateo.rojas', 390);
    const interviewWith = async (name: string) => {
      await page.goto('/interviews');
      await page
        .getByRole('link', { name: new RegExp(name) })
        .first()
        .click();
      await page.getByRole('heading', { name: `Interview with ${name}` }).waitFor();
      return page.url().split('/').at(-1)!;
    };
    const jacqueline = await interviewWith('Jacqueline Dubé');
    await page.getByText('Thank-you on record').waitFor();
    const colin = await interviewWith('Colin Ashby');
    await page.getByText('The log alone').waitFor();

    // Whom to tell stands where the people are, and leads to where it is done.
    await page.goto('/people');
    await page.getByRole('link', { name: 'Tell Jacqueline Dubé that you met Colin Ashby' }).waitFor();
    findings.push(...(await look(page, 'evidence-people')));
    await page
      .getByRole('link', { name: /^Jacqueline Dubé/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Jacqueline Dubé' }).waitFor();
    await page.getByRole('link', { name: 'Tell Jacqueline Dubé that you met Colin Ashby' }).click();
    await page.getByRole('heading', { name: 'Tell Jacqueline Dubé that you met Colin Ashby' }).waitFor();

    // Whoever asks for a job in a thank-you hears it as they type.
    const words = page.getByLabel('Your words').first();
    const before = await words.inputValue();
    await words.fill(`${before}\n\nAre you hiring at the moment?`);
    await page.getByText(/asks for a job/).waitFor();
    findings.push(...(await look(page, 'evidence-job')));
    await words.fill(before);
    await page.getByText(/asks for a job/).waitFor({ state: 'hidden' });
    await page
      .getByText(/^Saved /)
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'I sent a card', exact: true }).click();
    const photo = page.getByRole('group', { name: 'A photo of what you sent' });
    const card = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#eeddcc' } })
      .jpeg()
      .toBuffer();
    await photo
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer: card });
    await photo.getByRole('link').waitFor();
    findings.push(...(await look(page, 'evidence-pictured')));
    await page.goto(`/interviews/${colin}`);
    await page.getByText('Thank-you on record').waitFor();
    findings.push(...(await look(page, 'evidence-student')));

    const staff = await signIn('instructor');
    await staff.goto(`/interview-log/${jacqueline}`);
    await staff.getByText('Thank-you on record').waitFor();
    await staff.getByText('In time', { exact: true }).waitFor();
    await staff.getByText('Read what was sent').click();
    await staff.getByText('between two calls').waitFor();
    await staff
      .getByRole('listitem')
      .filter({ hasText: 'I listened more than I talked' })
      .getByText('Well')
      .waitFor();
    findings.push(...(await look(staff, 'evidence-staff')));
    await staff.goto(`/interview-log/${colin}`);
    const seen = staff.getByRole('img', { name: 'Open the photo of what was sent' });
    await seen.waitFor();
    await staff.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>('img[src*="/files/"]');
      return (image?.naturalWidth ?? 0) > 0;
    });
    findings.push(...(await look(staff, 'evidence-photo')));
    expect(findings).toEqual([]);
  }, 120_000);

  it('a grader sees of each cited interview how well it is known', async () => {
    const page = await signIn('instructor');
    await page.goto('/grading');
    await page.getByRole('link', { name: 'A first conversation' }).click();
    await page.getByRole('heading', { level: 1, name: 'A first conversation' }).waitFor();
    await page.getByRole('table').getByRole('link').first().click();
    const cited = page.getByRole('region', { name: /interviews?$/ });
    await cited
      .getByText(/^(The log alone|Card photographed|Thank-you on record|Confirmed by them)$/)
      .first()
      .waitFor();
    expect(await look(page, 'evidence-grading')).toEqual([]);
  }, 60_000);
});
