/** Graded without names: the queue, the sheet and what is given back have numbers, and only its student learns whose date it is. */
import { Demo } from './demo.ts';
import { handsIn } from './hands-in.ts';

const TITLE = 'Three voices, one occupation (Thursday)';
const FOUR = ['hana.suzuki', 'mateo.rojas', 'fatima.zahra', 'grace.mbeki'] as const;
const NAMES = /Suzuki|Rojas|Zahra|Mbeki/;

describe('grading without names', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  it('has numbers in the queue and on the sheet; what is given back tells its date to its student', async () => {
    await Promise.all(FOUR.map((who) => handsIn(demo, who, TITLE)));
    const page = await demo.enter('instructor');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/grading');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('link', { name: 'How it is marked' }).click();
    await page.getByRole('button', { name: 'Hide the names' }).click();
    await page.getByRole('button', { name: /^Show the names/ }).waitFor();
    await demo.seen(page, 'names-hidden');

    const [assignmentId] = new URL(page.url()).pathname.split('/').slice(2);
    await page.goto(`/grading/${assignmentId}`);
    const numbered = page.getByRole('link', { name: /^Student [1-9]\d\d$/ });
    await numbered.first().waitFor();
    expect(await numbered.count()).toBe(4);
    expect(await page.getByRole('main').innerText()).not.toMatch(NAMES);
    await demo.seen(page, 'unnamed-queue');
    const dark = await demo.enter('sofia.petrov', { dark: true });
    await dark.goto(`/grading/${assignmentId}`);
    await dark
      .getByRole('link', { name: /^Student/ })
      .first()
      .waitFor();
    await demo.seen(dark, 'unnamed-queue-dark');

    await numbered.first().click();
    await page.getByRole('heading', { level: 1, name: /^Student \d/ }).waitFor();
    await page.getByRole('button', { name: 'Give back for revision' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(NAMES);
    await demo.seen(page, 'unnamed-sheet');
    await page.keyboard.press('r');
    const asking = page.getByRole('dialog');
    await asking.getByRole('checkbox').first().check();
    await page.keyboard.type('Who said so?');
    await demo.seen(page, 'unnamed-giving-back');
    await asking.getByRole('button', { name: 'Give back' }).click();
    await asking.waitFor({ state: 'hidden' });
    await page.getByText(/^Given back\. Student \d+ /).waitFor();

    // One of the four has it back, with its date.
    const given: string[] = [];
    for (const who of FOUR) {
      const student = await demo.enter(who);
      await student.goto(`/reflections/${assignmentId}`);
      await student
        .getByText(/^Handed in /)
        .first()
        .waitFor();
      if ((await student.getByText('Who said so?').count()) > 0) {
        given.push(who);
        await student.getByText(/^Wanted by/).waitFor();
        await demo.seen(student, 'unnamed-given-back');
        // At home it is to be done again too, by that date; more time is asked for by name, and so not here.
        await student.goto('/');
        const step = student.getByRole('listitem').filter({ hasText: /^Reflection handed in/ });
        await step.getByText(/^due /).waitFor();
        expect(await step.getByRole('button', { name: 'Ask for more time' }).count()).toBe(0);
        await demo.seen(student, 'unnamed-given-back-home');
      }
      await student.context().close();
    }
    expect(given).toHaveLength(1);
    expect(demo.findings).toEqual([]);
  }, 150_000);
});
