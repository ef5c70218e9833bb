/** Interview day, on a phone whose connection goes away in the middle of it. */
import sharp from 'sharp';
import type { BrowserContext, Page } from 'playwright-core';
import { Demo } from './demo.ts';

const ABOUT_FAULTS = 'A ladder, a heater, and the one splice nobody documented.';
const TOLD = [
  'Buy your own boots.',
  'Never skip the second test.',
  'The van is the office.',
  'Winter pays better.',
  'Nobody thanks you for a quiet week.',
  'Learn to say no to a ladder in the wind.',
];

describe('interview day', () => {
  let demo: Demo;
  let context: BrowserContext;
  let page: Page;
  let day: string;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('student');
    context = page.context();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const button = (name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const saved = () => page.getByText('Everything is saved').waitFor();
  const seen = (name: string) => demo.seen(page, name);
  const note = () => page.getByPlaceholder('Key words are enough');
  /** What the server has, asked the way any client would. */
  const kept = () =>
    page.evaluate(async (interviewId) => {
      const query = `query ($interviewId: ID!) { interviewLog(interviewId: $interviewId) {
        interview { actualMinutes } answers { text question volunteered topics asked }
        referrals { contact { name phone referrer { name } } }
        closing { cardPhotoId thanked mayComeBack comeBackBy startedAt endedAt } } }`;
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { interviewId } }),
      });
      return ((await response.json()) as { data: { interviewLog: Kept } }).data.interviewLog;
    }, day.split('/').at(-2)!);

  it('is one tap from the interview, and starts the clock', async () => {
    await page.goto('/interviews');
    await page.getByRole('link', { name: /Ravi Subramaniam.*Planned/s }).click();
    await page.getByRole('link', { name: 'Start the interview' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ravi Subramaniam' }).waitFor();
    day = new URL(page.url()).pathname;
    await page.getByText('20 minutes, as you promised').waitFor();
    await seen('day-start');
    await button('Start the clock').click();
    await page.getByText(/^(20:00|19:5\d)$/).waitFor();
    await note().fill(ABOUT_FAULTS);
    await saved();
    await seen('day-question');
    expect((await kept()).answers.map(({ text }) => text)).toEqual([ABOUT_FAULTS]);
  }, 60_000);

  it('loses and doubles nothing when the network is cut in the middle, and the tab is closed', async () => {
    // The screen has made itself ready for this by the time it was opened.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    const written = [ABOUT_FAULTS];
    const questions = await page.getByRole('main').getAttribute('aria-label');
    const all = Number(/of (\d+)/.exec(questions!)![1]);
    expect(all).toBeGreaterThan(1);
    for (let card = 2; card <= all; card += 1) {
      await button('Next').click();
      await page.getByRole('main', { name: `Question ${card} of ${all}` }).waitFor();
      const text = `Answer ${card}, said without a connection.`;
      // As it is typed: every letter is an edit of its own.
      await note().pressSequentially(text);
      written.push(text);
    }
    for (const text of TOLD) {
      await button('They told me').click();
      const sheet = page.getByRole('dialog', { name: 'They told me by themselves' });
      await sheet.getByLabel('What did they tell you?').fill(text);
      await sheet.getByText('Conditions', { exact: true }).click();
      if (text === TOLD[0]) await seen('day-told');
      await sheet.getByRole('button', { name: 'Back to the questions' }).click();
      await sheet.waitFor({ state: 'hidden' });
    }
    await page.getByText(`Kept on this phone, ${all - 1 + TOLD.length} to send`).waitFor();
    await seen('day-offline');

    // The tab is closed and opened again: still no connection.
    await page.close();
    page = await context.newPage();
    await page.goto(day);
    await page.getByRole('heading', { level: 1, name: 'Ravi Subramaniam' }).waitFor();
    await page.getByText(`Kept on this phone, ${all - 1 + TOLD.length} to send`).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Before you go' }).waitFor();

    // The closing card, still offline; the photo of the card is kept here as well.
    const sent: string[] = [];
    await page.getByLabel('I thanked them, aloud').check();
    const card = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#eeddcc' } })
      .jpeg()
      .toBuffer();
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(new URL(request.url()).pathname);
    });
    const photo = page.getByRole('group', { name: 'A photo of their card' });
    await photo
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer: card });
    await photo.getByRole('link').waitFor();
    await page.getByLabel('Name they gave you').fill('Ines Okoye');
    await page.getByLabel('Phone number').fill('555 0142');
    await button('Add this person').click();
    await page.getByText('Ines Okoye, 555 0142').waitFor();
    await page
      .getByRole('group', { name: /^May I come back/ })
      .getByText('Yes')
      .click();
    await page
      .getByRole('group', { name: /^How would they like/ })
      .getByText('E-mail')
      .click();
    await button('We are done: stop the clock').click();
    await page.getByText(/^It took/).waitFor();
    await seen('day-closing');
    await button('Back').click();
    await note().fill(`${written.at(-1)!} Corrected.`);
    written[written.length - 1] += ' Corrected.';

    await context.setOffline(false);
    await saved();
    const log = await kept();
    expect(log.answers.map(({ text }) => text).sort()).toEqual([...written, ...TOLD].sort());
    expect(log.answers.filter(({ volunteered }) => volunteered).map(({ topics }) => topics)).toEqual(
      TOLD.map(() => ['CONDITIONS']),
    );
    expect(log.referrals).toEqual([
      { contact: { name: 'Ines Okoye', phone: '555 0142', referrer: { name: 'Ravi Subramaniam' } } },
    ]);
    expect(log.closing).toMatchObject({ thanked: true, mayComeBack: true, comeBackBy: 'EMAIL' });
    expect(log.interview.actualMinutes).toBe(1);
    // The photo arrived, and its thumbnail is the owner's to see.
    const { cardPhotoId } = log.closing as { cardPhotoId: string };
    expect(sent.filter((path) => path === `/files/${cardPhotoId}`).length).toBeGreaterThan(0);
    expect(new Set(sent).size).toBe(1);
    const thumbnail = await page.request.get(`/files/${cardPhotoId}?size=small`);
    expect(thumbnail.headers()['content-type']).toBe('image/jpeg');
    // Sent once more by whoever comes back later, nothing changes.
    await page.reload();
    await saved();
    expect(await kept()).toEqual(log);
  }, 120_000);

  it('warns before signing out takes along what is not sent', async () => {
    // The server cannot be reached with notes, though with everything else.
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('KeepLog') ? route.abort() : route.continue(),
    );
    await button('Back').click();
    await note().fill('Not sent yet.');
    await page.getByText('Kept on this phone, 1 to send').waitFor();
    await page.getByRole('link', { name: 'Leave this screen' }).click();
    await page.getByRole('heading', { level: 1, name: /Ravi Subramaniam/ }).waitFor();
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    const dialog = page.getByRole('dialog', { name: 'Some notes are only on this device' });
    await dialog.waitFor();
    await seen('day-unsent');
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: 'Save them, then sign out' }).click();
    await page.waitForURL(/sign-in/);
    // Nothing of theirs is left on the device, and nothing was lost.
    await page.goto(day);
    await page.waitForURL(/sign-in/);
    const left = await page.evaluate(
      () =>
        new Promise((done) => {
          const open = indexedDB.open('firsthand');
          open.onsuccess = () => {
            const stores = ['waiting', 'logs', 'photos', 'viewer'];
            const transaction = open.result.transaction(stores);
            const counts = stores.map((name) => transaction.objectStore(name).count());
            transaction.oncomplete = () => done(counts.map((count) => count.result));
          };
        }),
    );
    expect(left).toEqual([0, 0, 0, 0]);
    expect(demo.findings).toEqual([]);
  }, 60_000);
});

interface Kept {
  interview: { actualMinutes: number | null };
  answers: { text: string; question: string; volunteered: boolean; topics: string[]; asked: boolean }[];
  referrals: { contact: { name: string; phone: string; referrer: { name: string } | null } }[];
  closing: Record<string, unknown>;
}
