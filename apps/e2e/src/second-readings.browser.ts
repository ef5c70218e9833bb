/** Two who grade: some of what one has finished is read again by the other, who has not seen the grade; then it is settled. */
import { Demo } from './demo.ts';

const TITLE = 'Three voices, one occupation';
const CRITERIA = 4;

describe('a second reading', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  it('is drawn, told, given blind, reported and settled; what nobody has begun is taken back', async () => {
    const page = await demo.enter('instructor');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/grading');
    await page.getByRole('link', { name: TITLE, exact: true }).click();
    await page.getByRole('link', { name: 'Second readings' }).click();

    // One of the demo's draw is not begun: out of the sample, and into the next draw.
    await page.getByRole('link', { name: 'Park, Jin' }).waitFor();
    await page.getByRole('button', { name: 'Take back the one not begun' }).click();
    const dialog = page.getByRole('dialog');
    await demo.seen(page, 'second-take-back');
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.getByText('One work is out of the sample.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    expect(await page.getByRole('link', { name: 'Park, Jin' }).count()).toBe(0);

    await page.getByRole('checkbox', { name: 'Daniel Mercier' }).uncheck();
    await page.getByRole('button', { name: '100%' }).click();
    await page.getByRole('button', { name: /^Draw \d at random$/ }).click();
    await page.getByRole('link', { name: 'Park, Jin' }).waitFor();
    await demo.seen(page, 'second-readings');

    // Released now, it might change after its student has read it: it is left out unless somebody says so.
    const sample = page.url();
    await page.goto(sample.replace(/\/second$/, ''));
    await page.getByRole('row').filter({ hasText: 'Park, Jin' }).getByText('Second reading open').waitFor();
    await demo.seen(page, 'queue-reading-open');
    await page.getByRole('button', { name: /^Release \d+ ready grades?$/ }).click();
    await dialog.getByText(/left out unless you choose/).waitFor();
    const leftOut = dialog
      .getByRole('listitem')
      .filter({ hasText: 'Second reading open' })
      .getByRole('checkbox')
      .first();
    expect(await leftOut.isChecked()).toBe(false);
    await demo.seen(page, 'release-reading-open');
    await leftOut.check();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.goto(sample);

    // Its reader is told, and gives a grade with nothing of the first one on the screen.
    const sofia = await demo.enter('sofia.petrov', { dark: true });
    await sofia.setViewportSize({ width: 1280, height: 900 });
    await sofia.goto('/notifications');
    await sofia
      .getByText(/yours to read a second time/)
      .first()
      .waitFor();
    await sofia.goto('/grading');
    await sofia.getByRole('region', { name: /to read a second time/ }).waitFor();
    await sofia.getByRole('link', { name: 'Jin Park' }).click();
    await sofia.getByRole('heading', { level: 1, name: 'Jin Park' }).waitFor();
    const rubric = sofia.getByRole('complementary', { name: 'Rubric and feedback' });
    await rubric.getByRole('button', { name: 'Finish my grade' }).waitFor();
    expect(await sofia.getByRole('table', { name: 'Both grades' }).count()).toBe(0);
    await demo.seen(sofia, 'second-blind');
    for (let n = 0; n < CRITERIA; n += 1) await sofia.keyboard.press('2');
    await sofia.keyboard.press('Control+Enter');

    // Now both are there; whoever gave the first settles, and goes on to the next.
    await rubric.getByRole('table', { name: 'Both grades' }).waitFor();
    await rubric.getByRole('link', { name: /^Read the next one/ }).waitFor();
    await page.reload();
    await page.getByRole('row').filter({ hasText: 'Park, Jin' }).getByText('To settle').waitFor();
    await page.getByRole('region', { name: 'How far the readers agree' }).waitFor();
    await page.getByRole('link', { name: 'Park, Jin' }).click();
    await page.getByRole('radio', { name: 'Sofia’s, the second' }).check({ force: true });
    await page.getByRole('textbox', { name: /^Why/ }).fill('We talked it over.');
    await demo.seen(page, 'second-settle');
    await page.getByRole('button', { name: 'Settle', exact: true }).click();
    await page.getByText('The second grade counts').waitFor();
    await page.getByRole('link', { name: /^Settle the next one/ }).click();
    await page.getByRole('button', { name: 'Settle', exact: true }).waitFor();

    expect(demo.findings).toEqual([]);
  }, 120_000);
});
