/**
 * An evening's grading: ten reflections by keyboard alone; then one is given back, revised, comes back marked, is graded and
 * released, and its student asks for another look.
 */
import type { Page } from 'playwright-core';
import { Demo } from './demo.ts';
import { handsIn } from './hands-in.ts';

const TITLE = 'Three voices, one occupation';
/** Of the demo's Thursday group; they hand in early, so that ten wait. */
const EARLY = ['hana.suzuki', 'mateo.rojas', 'fatima.zahra', 'grace.mbeki'] as const;
const CRITERIA = 4;
const TOPS = `[...document.querySelectorAll('[data-begins]')].every(({ scrollTop }) => scrollTop === 0)`;
const ADDED = 'She said it twice, and the second time she was not joking.';

describe('an evening of grading', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const rubricOf = (page: Page) => page.getByRole('complementary', { name: 'Rubric and feedback' });

  /** The rubric of the one that is open, by number keys, and on to the next. */
  async function grades(page: Page): Promise<string> {
    const opened = new URL(page.url()).pathname;
    const name = await page.getByRole('heading', { level: 1, name: /^(?!Loading)/ }).innerText();
    await rubricOf(page).getByRole('button', { name: /ready/i }).waitFor();
    // Text and rubric begin at their top, however far down they were left with the one before.
    await page.waitForFunction(TOPS, undefined, { timeout: 2_000 });
    // A word first; out of the field again, keys are keys.
    await page.keyboard.press('f');
    await page.keyboard.type('Heard.');
    await page.keyboard.press('Escape');
    for (let n = 0; n < CRITERIA; n += 1) await page.keyboard.press('3');
    // What was given last is to be seen, not under the foot.
    const last = rubricOf(page).locator('[data-criterion]').last().getByRole('button', { pressed: true });
    const foot = rubricOf(page).getByRole('button', { name: /^ready/i });
    const [given, below] = [await last.boundingBox(), await foot.boundingBox()];
    expect(given!.y + given!.height).toBeLessThan(below!.y);
    await page.evaluate(`document.querySelector('[data-begins="text"]').scrollTop = 1e6`);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(({ pathname }) => pathname !== opened);
    return name;
  }

  it('takes ten without the mouse; one is given back, revised, graded, released and looked at again', async () => {
    await Promise.all(EARLY.map((who) => handsIn(demo, who, TITLE)));
    const page = await demo.enter('instructor');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.addInitScript(
      `addEventListener('pointerdown', () => { sessionStorage.presses = 1 + Number(sessionStorage.presses ?? 0); }, true)`,
    );

    await page.goto('/grading/all?show=UNGRADED');
    await page.getByRole('link', { name: 'Berg, Tomasz' }).waitFor();
    await page.keyboard.press('g');
    await page.waitForURL(/\/grading\/all\/[0-9a-f-]{36}/);
    const graded = new Set<string>();
    const timeLeft = page.getByText(/^about \d+ min left$/);
    for (let n = 0; n < 10; n += 1) {
      // At the pace of three, said beside how far one is; before that there is nothing to go by.
      if (n === 2) expect(await timeLeft.count()).toBe(0);
      if (n === 3) {
        await timeLeft.waitFor();
        await page
          .getByRole('progressbar', { name: /^\d+ of \d+ graded, about .* minutes? left$/ })
          .waitFor();
        await demo.seen(page, 'grading-time-left');
      }
      graded.add(await grades(page));
    }
    expect(graded.size).toBe(10);
    expect(await page.evaluate('sessionStorage.presses ?? 0')).toBe(0);

    // What is finished stays as it is: its student reads it, and why.
    const tomasz = await demo.enter('tomasz.berg');
    await page.goto('/grading');
    await page.getByRole('link', { name: TITLE, exact: true }).click();
    await page.getByRole('link', { name: 'Berg, Tomasz' }).waitFor();
    // It is of one section: there is none to choose.
    expect(await page.getByRole('combobox').allInnerTexts()).toHaveLength(1);
    await page.getByRole('link', { name: 'Berg, Tomasz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tomasz Berg' }).waitFor();
    await rubricOf(page).getByRole('button', { name: 'Give back for revision' }).waitFor();
    await page.keyboard.press('r');
    const asking = page.getByRole('dialog');
    const [assignmentId] = new URL(page.url()).pathname.split('/').slice(2);
    await tomasz.goto(`/reflections/${assignmentId}`);
    await tomasz.getByText(/^Your instructor has finished reading it/).waitFor();
    const open = tomasz.getByRole('main').getByRole('textbox');
    expect(await open.count()).toBe(0);
    await demo.seen(tomasz, 'finished-for-the-student');

    // Given back, with what is asked of the first answer; never without a date.
    const until = asking.getByLabel(/^Until when/);
    const week = await until.inputValue();
    await until.fill('');
    await asking.getByText('Say until when: until then the student has it.').waitFor();
    await until.fill(week);
    await asking.getByRole('checkbox').first().check();
    await page.keyboard.type('How do you know that she meant it?');
    await demo.seen(page, 'giving-back');
    await asking.getByRole('button', { name: 'Give back' }).click();
    await asking.waitFor({ state: 'hidden' });

    // Its student goes over it, and hands in again.
    await tomasz.goto('/');
    await tomasz.getByRole('link', { name: 'See what is asked' }).first().waitFor();
    await tomasz.getByText(/and given back to you to go over again\.$/).waitFor();
    await demo.seen(tomasz, 'home-given-back');
    await tomasz.goto(`/reflections/${assignmentId}`);
    await tomasz.getByText('How do you know that she meant it?').waitFor();
    // Only what is asked for can be changed.
    const answer = open.first();
    await answer.click();
    expect(await open.count()).toBe(1);
    expect(await tomasz.getByRole('button', { name: 'Attach a file' }).count()).toBe(0);
    await demo.seen(tomasz, 'given-back');
    await tomasz.keyboard.press('Control+End');
    await tomasz.keyboard.type(` ${ADDED}`);
    await tomasz.getByText(/^Saved /).waitFor();
    await tomasz.getByRole('button', { name: 'Hand in again' }).click();
    await tomasz.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await tomasz.getByRole('dialog').waitFor({ state: 'hidden' });
    await tomasz.getByText('You can change it and hand it in again').waitFor();
    expect(await open.count()).toBe(1);

    // It comes back marked, with what is new in it.
    await page.goto(`/grading/${assignmentId}`);
    const revised = page.getByRole('row').filter({ hasText: 'Berg, Tomasz' });
    await revised.getByText('Revised').waitFor();
    await revised.getByRole('link', { name: 'Berg, Tomasz' }).click();
    await page.locator('ins').filter({ hasText: 'not joking' }).waitFor();
    await demo.seen(page, 'revised');
    // Meanwhile nothing is handed in, and what is written is kept.
    await tomasz.reload();
    await tomasz.getByText(/^Somebody is reading it just now/).waitFor();
    await open.first().click();
    await tomasz.keyboard.press('Control+End');
    await tomasz.keyboard.type(' And a thought too late.');
    await tomasz.getByText(/^Saved /).waitFor();
    expect(await tomasz.getByRole('button', { name: 'Hand in again' }).isDisabled()).toBe(true);
    await demo.seen(tomasz, 'being-read');
    // What was given before it went back is there, and goes on by one press.
    const given = rubricOf(page).locator('[data-criterion]').getByRole('button', { pressed: true });
    expect(await given.count()).toBe(0);
    await rubricOf(page).getByRole('button', { name: 'Go on with it here' }).click();
    await rubricOf(page).getByRole('button', { name: 'Go on with it here' }).waitFor({ state: 'hidden' });
    expect(await given.count()).toBe(CRITERIA);
    await grades(page);
    // The page that stood open learns of it by what it is refused, and shows all that was typed.
    await open.first().click();
    await tomasz.keyboard.press('Control+End');
    await tomasz.keyboard.type(' And one more.');
    await tomasz.getByText(/^Your instructor has finished reading it/).waitFor();
    await tomasz.getByRole('heading', { name: 'What you wrote since, not handed in' }).waitFor();
    await tomasz.getByText(/And a thought too late\. And one more\.$/).waitFor();
    expect(await open.count()).toBe(0);
    await demo.seen(tomasz, 'written-since');
    await page.goto(`/grading/${assignmentId}?show=READY`);
    await page.getByRole('button', { name: /^Release \d+ ready grades$/ }).click();
    const releasing = page.getByRole('dialog');
    const release = releasing.getByRole('button', { name: /^Release \d+ ready grades$/ });
    const count = /\d+/.exec(await release.innerText())![0];
    await releasing.getByText(`${count} students see points, comments and feedback`).waitFor();
    await releasing.getByText('Each is told once, here and by mail.').waitFor();
    await demo.seen(page, 'releasing');
    await release.click();
    await releasing.getByText(`${count} grades are released. Their students are being told.`).waitFor();

    // Another look at one criterion, which changes it; what it was stays to read.
    await tomasz.reload();
    await tomasz.getByRole('button', { name: 'Ask for another look' }).click();
    const wish = tomasz.getByRole('dialog', { name: 'Ask for another look' });
    await wish.getByRole('checkbox').first().check();
    await wish.getByRole('textbox').fill('I did say who it was, in the second paragraph.');
    await wish.getByRole('button', { name: 'Ask', exact: true }).click();
    await tomasz.getByText('Waiting for an answer').waitFor();

    await page.goto('/grading');
    await page.getByRole('link', { name: 'Tomasz Berg' }).click();
    const points = rubricOf(page).getByRole('textbox', { name: /^Points for/ });
    await points.fill('1');
    await rubricOf(page)
      .getByRole('textbox', { name: 'Your answer' })
      .fill('You do; and you name one too few.');
    await rubricOf(page).getByRole('button', { name: 'Change to these points' }).click();
    await page.getByText('Answered. Tomasz is being told.').waitFor();
    await demo.seen(page, 'regrade-answered');

    await tomasz.reload();
    await tomasz.getByText('You do; and you name one too few.').waitFor();
    await tomasz.getByText(/^Until .* it was/).waitFor();
    await demo.seen(tomasz, 'regraded');

    // A typing mistake, seen too late, is put right with a reason; a page that is closed meanwhile loses nothing of it.
    await rubricOf(page).getByRole('button', { name: 'Correct this grade' }).click();
    await rubricOf(page).getByRole('textbox', { name: 'Feedback' }).fill('Well heard, and well told.');
    await rubricOf(page).getByRole('textbox', { name: 'Why is it corrected?' }).fill('A word was missing.');
    await page.reload();
    const feedback = rubricOf(page).getByRole('textbox', { name: 'Feedback' });
    await feedback.waitFor();
    expect(await feedback.inputValue()).toBe('Well heard, and well told.');
    await demo.seen(page, 'correcting');
    await rubricOf(page).getByRole('button', { name: 'Correct and tell' }).click();
    await page.getByText('Corrected. Tomasz is being told.').waitFor();
    await demo.seen(page, 'corrected');
    await tomasz.reload();
    await tomasz.getByText('Well heard, and well told.').waitFor();
    await tomasz
      .getByText(/^Until .* it was/)
      .first()
      .click();
    await tomasz.getByText('Corrected: A word was missing.').waitFor();
    await demo.seen(tomasz, 'corrected-for-the-student');
    expect(demo.findings).toEqual([]);
  }, 150_000);
});
