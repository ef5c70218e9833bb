/** What interviewees allow, as their student, the grader and the institution see it; and the links to their own pages. */
import type { Locator, Page } from 'playwright-core';
import { Demo } from './demo.ts';

describe('what somebody allows', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });

  it('is seen by the student, changes what staff read, and the link to it can be taken back', async () => {
    const student = await demo.enter('student');
    await student.goto('/people');
    await student.locator('a', { has: student.locator('strong', { hasText: 'Bogdan Ilić' }) }).click();
    await student.getByRole('heading', { name: 'What Bogdan Ilić allows' }).waitFor();
    await student.getByText(/Yes, as you noted on .* Best by phone\./).waitFor();
    await demo.seen(student, 'allowed');
    const personUrl = student.url();

    await button(student, 'Make a new link').click();
    const message = await student.getByLabel('A message for Bogdan Ilić').inputValue();
    const link = /http\S+\/i\/\S+/.exec(message)![0];
    const page = await demo.phone();
    await page.goto(link);
    await page.getByLabel(/may use what I said in coursework/).click();
    await page.getByText(/^Not since /).waitFor();
    await page.getByLabel(/may come back with more questions/).click();
    await page
      .getByText(/^Not since /)
      .nth(1)
      .waitFor();

    await student.reload();
    await student.getByText('Bogdan Ilić would rather not have used what they said').waitFor();
    await student.getByText('Bogdan Ilić would rather not be asked again').waitFor();
    await demo.seen(student, 'allowed-withheld');
    await student.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(student, 'allowed-withheld-dark');
    await student.emulateMedia({ colorScheme: 'light' });
    await student.goto('/notifications');
    await student.getByText('Bogdan Ilić asks you not to use what they said').waitFor();

    // The words are the student's still, and nobody else's.
    await student.goto('/interviews');
    await student
      .getByRole('link', { name: /Bogdan Ilić/ })
      .first()
      .click();
    await student.getByText('Bogdan Ilić would rather not have used what they said').waitFor();
    const interviewId = /interviews\/([^/?]+)/.exec(student.url())![1]!;
    await demo.seen(student, 'interview-withheld');
    const instructor = await demo.enter('instructor');
    await instructor.goto(`/interview-log/${interviewId}`);
    await instructor.getByText('Bogdan Ilić asked that what they said is not used').waitFor();
    expect(await instructor.getByRole('heading', { name: 'Answers' }).count()).toBe(0);
    await demo.seen(instructor, 'staff-log-withheld');

    await student.goto(personUrl);
    await button(student, 'Take the link back').click();
    await student.getByText('No link opens their own page now.').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'This link opens nothing' }).waitFor();
    expect(demo.findings).toEqual([]);
  }, 120_000);

  it('is behind a second step for whoever wants one: a passkey, a code on paper, and an administrator who helps', async () => {
    const page = await demo.enter('counsellor');
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
        ...{ isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    await page.goto('/account');
    await button(page, 'Add a passkey').click();
    await page.getByText('For the day your phone is lost').waitFor();
    const [code] = await page.locator('ol code').allTextContents();
    await demo.seen(page, 'second-step-account');
    await button(page, 'I have them').click();

    const inside = page.getByRole('button', { name: /^Account of/ });
    await page.context().clearCookies();
    await page.goto('/sign-in?tenant=lakeside');
    await button(page, 'Use a passkey').click();
    await inside.waitFor();

    await page.context().clearCookies();
    await page.goto('/sign-in?tenant=lakeside&next=/account');
    await page.getByLabel('E-mail').fill('counsellor@lakeside.example');
    await page.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'One more step' }).waitFor();
    await page.getByText('show that it is you').waitFor();
    await demo.seen(page, 'second-step-door');
    await page.getByRole('textbox', { name: 'Code' }).fill(code!);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();

    const administrator = await demo.enter('admin');
    await administrator.goto('/institution/second-step');
    await administrator.getByText('One passkey').waitFor();
    await demo.seen(administrator, 'second-step-staff');
    await administrator.getByRole('button', { name: /^Take off/ }).click();
    await button(administrator, 'Yes, take it off').click();
    await administrator.getByText(/comes in with the password alone/).waitFor();
    expect(demo.findings).toEqual([]);
  }, 120_000);

  it('is also who looks as them: an administrator, read only, announced, and never unseen', async () => {
    const administrator = await demo.enter('admin');
    await administrator.goto('/institution/people');
    await administrator.getByLabel('Name, address or number').fill('student@lakeside');
    await administrator.getByRole('status').filter({ hasText: 'One person' }).waitFor();
    await demo.seen(administrator, 'viewing-people');
    await administrator.getByRole('button', { name: /^View Firsthand as/ }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByText('It ends by itself after 30 minutes').waitFor();
    await demo.seen(administrator, 'viewing-dialog');
    await dialog.getByLabel('Reason').fill('You wrote that an interview is missing');
    await button(dialog, 'Start viewing').click();

    const bar = administrator.getByRole('region', { name: 'Viewing as somebody else' });
    const stands = async () => {
      await bar.waitFor();
      await administrator.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      expect((await bar.boundingBox())!.y).toBe(0);
    };
    await stands();
    await demo.seen(administrator, 'viewing-home');
    await administrator.goto('/interviews');
    await administrator
      .getByRole('link', { name: /Bogdan Ilić/ })
      .first()
      .click();
    await administrator.waitForURL(/\/interviews\/[0-9a-f-]{36}/);
    // A screen with a frame of its own fills what the bar leaves.
    await administrator.goto(`${new URL(administrator.url()).pathname}/day`);
    await stands();
    const steps = administrator.getByRole('navigation', { name: 'Cards' });
    const { y, height } = (await steps.boundingBox())!;
    expect(Math.round(y + height)).toBeLessThanOrEqual(844);
    await demo.seen(administrator, 'viewing-day');
    await administrator.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(administrator, 'viewing-day-dark');
    await administrator.emulateMedia({ colorScheme: 'light' });
    await administrator.goto('/account');
    await administrator.getByText('are theirs alone, and are not shown to you').waitFor();
    await button(administrator, 'Stop viewing').click();
    await administrator.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    expect(await bar.count()).toBe(0);

    const student = await demo.enter('student');
    await student.goto('/notifications');
    await student.getByText(/looked at Firsthand as you see it/).click();
    await student.getByText('Reason: You wrote that an interview is missing').waitFor();
    await demo.seen(student, 'viewing-told');
    expect(demo.findings).toEqual([]);
  }, 120_000);

  it('is reached through a link that works as long as the institution says', async () => {
    const administrator = await demo.enter('admin');
    await administrator.goto('/institution');
    await administrator.getByLabel('A link works for so many days').fill('90');
    await administrator.getByText(/A link works 90 days from the last message/).waitFor();
    await demo.seen(administrator, 'institution-links');
    await button(administrator.getByRole('region', { name: 'Interviewees’ own pages' }), 'Save').click();
    await administrator.getByText('Saved. It holds from the next link on.').waitFor();
    await administrator.reload();
    expect(await administrator.getByLabel('A link works for so many days').inputValue()).toBe('90');
    expect(demo.findings).toEqual([]);
  }, 60_000);
});
