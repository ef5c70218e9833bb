/** A student's whole way on a phone: from an empty plan to three people met and thanked, and what is made of it all. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { Student } from './people/student.ts';
import { type Stage, Visitor } from './people/visitor.ts';
import { freshDemo } from './planted.ts';
import type { Place } from './stack.ts';

const OCCUPATION = 'Electrician';
/** Each was named by the one before. */
const PEOPLE = [
  { name: 'Ada Lund', minutes: 25, notes: 'Ada reads the drawing twice and touches nothing before noon.' },
  { name: 'Bea Okoro', minutes: 20, notes: 'Bea says that the apprentices who ask are the ones who stay.' },
  { name: 'Cem Aydin', minutes: 30, notes: 'Cem would choose it again, but with better knees.' },
] as const;

describe('fieldwork', () => {
  let stack: Place;
  let browser: Browser;
  let stage: Stage;
  let me: Visitor;
  let student: Student;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([freshDemo(), launchBrowser()]);
    stage = { browser, url: stack.url, findings: [], seen: new Set() };
    me = await Visitor.onAPhone(stage);
    student = new Student(me);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  }, 30_000);

  it('begins with nothing: an occupation with a reason, and somebody to start with', async () => {
    await me.signsIn('lakeside', 'leo.tremblay@lakeside.example', 'firsthand-demo');
    await me.isAt(/^Hello /);
    await me.looks('fieldwork-empty-home');
    await me.goTo('/plan');
    await me.isAt('Your plan');
    await student.chooses('electr', OCCUPATION, 'I like to see what holds the light up.');
    for (const [n, { name }] of PEOPLE.entries())
      await student.addsContact({
        name,
        found: n === 0 ? 'A friend' : 'Someone named them',
        ...(n > 0 && { namedBy: PEOPLE[n - 1]!.name }),
        does: 'Electrician',
        employer: `Employer ${n + 1}`,
        phone: `+1 416 555 010${n}`,
      });
  }, 90_000);

  it('draws the chain of who named whom', async () => {
    await me.goTo('/people?view=network');
    await me.reads(/Cem Aydin/);
    await me.looks('fieldwork-network');
  }, 60_000);

  it.each(PEOPLE.map((one) => [one.name, one] as const))(
    'meets %s, and says thank you',
    async (name, talk) => {
      await student.logsInterview({ with: name, ...talk, where: 'In person', thanked: 'Not yet' });
      const id = new URL(me.page.url()).pathname.split('/').pop()!;
      await me.goTo(`/thanks/${id}`);
      await me.isAt(`After the talk with ${name}`);
      await me.presses('I sent a card');
      await me.page.getByRole('heading', { name: `${name} is thanked` }).waitFor();
      await me.looks('fieldwork-thanked');
      // Whoever named them is told, and the door stays open.
      const told = me.page.getByRole('button', { name: 'I told them', exact: true });
      if (name !== PEOPLE[0].name) {
        await told.click();
        await me.page.getByRole('heading', { name: new RegExp(`knows that you met ${name}$`) }).waitFor();
      }
    },
    60_000,
  );

  it('keeps all three, and ends in what the student makes of it', async () => {
    await me.goTo('/');
    await me.isAt(/^Hello /);
    await me.looks('fieldwork-home');
    await me.goTo('/interviews');
    for (const { name } of PEOPLE)
      await me.page
        .getByRole('link', { name: new RegExp(name) })
        .first()
        .waitFor();
    await me.looks('fieldwork-interviews');

    await me.goTo('/plan');
    await me.page.getByRole('link', { name: 'Research sheet' }).first().click();
    await me.page.getByRole('link', { name: 'What I make of it' }).click();
    await me.isAt(`What I make of it: ${OCCUPATION}`);
    for (const { name } of PEOPLE) await me.page.getByRole('article', { name }).waitFor();
    await me.picks('Would you pursue it?', 'Yes');
    await me.page.getByRole('slider', { name: 'How sure are you?' }).fill('70');
    await me.presses('Keep this');
    const believe = me.page.getByLabel('What I now believe about this occupation');
    await believe.fill('It is a trade of people who ask before they touch.');
    await me.reads(/^Saved /);
    await me.page.reload();
    await believe.waitFor();
    expect(await believe.inputValue()).toBe('It is a trade of people who ask before they touch.');
    await me.looks('fieldwork-synthesis');
    expect(stage.findings).toEqual([]);
  }, 90_000);
});
