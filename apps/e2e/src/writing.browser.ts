/** A reflection is written with its formatting, in two tabs at once, past its deadline, and by somebody who means harm. */
import type { Page } from 'playwright-core';
import { HOSTILE } from '@firsthand/testing';
import { Demo } from './demo.ts';

describe('a reflection', () => {
  let demo: Demo;
  let page: Page;
  beforeAll(async () => {
    demo = await Demo.open();
    page = await demo.enter('ximena.duarte');
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);
  const box = (on: Page, at = 0) => on.getByRole('textbox').nth(at);
  const saved = (on: Page) => on.getByText(/^Saved /).waitFor();
  const open = async (on: Page) => {
    await on.goto('/reflections');
    await on.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await box(on).waitFor();
  };

  it('keeps its formatting, by keyboard, toolbar and paste', async () => {
    await open(page);
    await box(page).fill('');
    await box(page).pressSequentially('They ');
    await page.keyboard.press('Control+B');
    await page.keyboard.type('never');
    await page.keyboard.press('Control+B');
    await page.keyboard.type(' stop.');
    await page.keyboard.press('Enter');
    const tool = (name: string) =>
      page.getByRole('toolbar').first().getByRole('button', { name, exact: true });
    await tool('List').click();
    await page.keyboard.type('talking');
    await page.keyboard.press('Enter');
    await page.keyboard.type('listening');
    expect(await tool('List').getAttribute('aria-pressed')).toBe('true');
    await box(page, 1).focus();
    await paste(
      page,
      box(page, 1),
      '<style>p{color:red}</style><p class="MsoNormal" onclick="alert(1)">From <b>Word</b></p>' +
        '<p class="MsoListParagraph"><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp;</span></span>first</p>' +
        '<p class="MsoListParagraph"><span style="mso-list:Ignore">2.<span>&nbsp;&nbsp;</span></span>second</p>' +
        '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>',
    );
    await saved(page);
    await demo.seen(page, 'writing');
    await page.reload();
    await box(page).waitFor();
    expect(await box(page).innerHTML()).toBe(
      '<p>They <strong>never</strong> stop.</p><ul><li><p>talking</p></li><li><p>listening</p></li></ul>',
    );
    const pasted = await box(page, 1).innerHTML();
    expect(pasted).toContain('<p>From <strong>Word</strong></p>');
    expect(pasted).toContain('<ol><li><p>first</p></li><li><p>second</p></li></ol>');
    expect(pasted).not.toMatch(/<(script|img|style)|onclick|Mso/);
  });

  it('written in two tabs is put together, and nothing is lost', async () => {
    // So long that two of it do not stand on a phone, one below the other.
    await box(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('It was a long day. '.repeat(60));
    await saved(page);
    const other = await page.context().newPage();
    await open(other);
    const sent = page.waitForResponse((answer) => !!answer.request().postData()?.includes('"SaveDraft"'));
    await box(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' here');
    await sent;
    await box(other).focus();
    await other.keyboard.press('Control+End');
    await other.keyboard.type(' there');
    await other.getByRole('heading', { name: 'This text was changed somewhere else' }).waitFor();
    // What differs is in sight, though it is the end of a long answer.
    const marks = other.locator('mark');
    await marks.nth(1).waitFor();
    const hidden = await marks.evaluateAll((all) =>
      all
        .filter((mark) => {
          const [own, seen] = [mark.getBoundingClientRect(), mark.parentElement!.getBoundingClientRect()];
          return own.bottom > seen.bottom || own.top < seen.top;
        })
        .map(({ textContent }) => textContent),
    );
    expect(hidden).toEqual([]);
    await demo.seen(other, 'writing-two-tabs');
    await other.getByText('Both, one below the other').click();
    await other.getByRole('button', { name: 'Go on with this' }).click();
    await saved(other);
    expect(await box(other).innerText()).toMatch(/listening there[\s\S]*listening here/);
    await other.close();
  });

  it('typed without a connection, in a page that is closed, is there again: nothing older than three seconds is lost', async () => {
    const other = await page.context().newPage();
    await open(other);
    await box(other).focus();
    await other.keyboard.press('Control+End');
    const typed: { word: string; at: number }[] = [];
    for (let n = 0; n < 45; n += 1) {
      // The line is cut in the middle of a sentence, between two saves.
      if (n === 15) await page.context().setOffline(true);
      const word = ` cut${n}.`;
      await other.keyboard.type(word, { delay: 15 });
      typed.push({ word, at: Date.now() });
      await other.waitForTimeout(60);
    }
    const closedAt = Date.now();
    await other.close();
    await page.context().setOffline(false);

    const again = await page.context().newPage();
    await open(again);
    const old = typed.filter(({ at }) => at < closedAt - 3_000);
    expect(old.length).toBeGreaterThan(15);
    const lostIn = (text: string) => old.filter(({ word }) => !text.includes(word.trim())).length;
    expect(lostIn(await box(again).innerText())).toBe(0);
    await saved(again);
    // And it has reached the server: a device that never saw it has it too.
    const elsewhere = await demo.enter('ximena.duarte');
    await open(elsewhere);
    expect(lostIn(await box(elsewhere).innerText())).toBe(0);
    await elsewhere.context().close();
    await again.close();
  }, 60_000);

  it('typed in two tabs without a connection, both of them closed, is asked about and put together', async () => {
    const context = page.context();
    const tabs = [await context.newPage(), await context.newPage()];
    for (const tab of tabs) await open(tab);
    await context.setOffline(true);
    for (const [at, tab] of tabs.entries()) {
      await box(tab).focus();
      await tab.keyboard.press('Control+End');
      await tab.keyboard.type(` alone in tab ${at}.`);
      await tab.getByText(/kept on this device/).waitFor();
    }
    for (const tab of tabs) await tab.close();
    await context.setOffline(false);

    const again = await context.newPage();
    await open(again);
    await again.getByRole('heading', { name: 'This text was changed somewhere else' }).waitFor();
    await demo.seen(again, 'writing-two-tabs-offline');
    await again.getByText('Both, one below the other').click();
    await again.getByRole('button', { name: 'Go on with this' }).click();
    await saved(again);
    await again.reload();
    await box(again).waitFor();
    expect(await box(again).innerText()).toMatch(/alone in tab 1\.[\s\S]*alone in tab 0\./);
    await again.close();
  }, 60_000);

  it('past its deadline says so, and can be handed in', async () => {
    await page.clock.setFixedTime(Date.now() + 30 * 86_400_000);
    await page.reload();
    await page.getByRole('heading', { name: 'The deadline has passed, and this is not handed in' }).waitFor();
    await box(page).waitFor();
    await demo.seen(page, 'writing-past-due');
    await page.clock.setFixedTime(Date.now());
  });

  it('takes a file with it, over a line that breaks, to whoever reads it', async () => {
    await open(page);
    let parts = 0;
    // The line breaks in the middle, and is back for the next try.
    await page.route('**/uploads/*', (route) =>
      route.request().method() === 'PATCH' && (parts += 1) === 3 ? route.abort() : route.continue(),
    );
    const plan = Buffer.alloc(900_000, 'What she drew for me on a napkin.\n');
    const chosen = { name: 'Napkin.txt', mimeType: 'text/plain', buffer: plan };
    await page.locator('input[type=file]').setInputFiles(chosen);
    await page.getByText(/^No connection/).waitFor();
    await page.getByText('Text, 0.9 MB').waitFor();
    // Four parts, and the one that was lost: nothing that had arrived was sent again.
    expect(parts).toBe(5);
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'Card.png', mimeType: 'image/png' },
      buffer: await page.screenshot(),
    });
    await page.getByRole('button', { name: 'Move Card.png up' }).press('Enter');
    await page.getByRole('button', { name: 'Move Napkin.txt up' }).waitFor();
    await page.getByText('Card.png is now number 1.').waitFor({ state: 'attached' });
    await page.unroute('**/uploads/*');
    await demo.seen(page, 'writing-files');
  });

  it('runs nothing of what is written in it, for its student and its reader', async () => {
    await open(page);
    await box(page).fill(HOSTILE.join('\n'));
    await paste(page, box(page, 1), HOSTILE.join('<br>'));
    await saved(page);
    await page.getByRole('button', { name: 'Hand in', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading', { name: /^Handed in/ }).waitFor();
    const assignmentId = page.url().split('/').at(-1)!;
    await page.goto(`/reflections/${assignmentId}?version=1`);
    await page.getByText(HOSTILE[0]!).first().waitFor();
    expect(await harm(page)).toEqual({ harmed: null, strange: 0 });
    await demo.seen(page, 'writing-handed-in');

    const submissionId = await page.evaluate(async (id) => {
      const asked = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'query ($id: ID!) { reflection(assignmentId: $id) { submissions { id } } }',
          variables: { id },
        }),
      });
      const { data } = (await asked.json()) as { data: { reflection: { submissions: { id: string }[] } } };
      return data.reflection.submissions[0]!.id;
    }, assignmentId);
    const instructor = await demo.enter('instructor');
    await instructor.goto(`/grading/${assignmentId}/${submissionId}`);
    await instructor.getByText(HOSTILE[0]!).first().waitFor();
    expect(await harm(instructor)).toEqual({ harmed: null, strange: 0 });
    await instructor.getByRole('link', { name: /^Napkin\.txt/ }).waitFor();
    await instructor.getByRole('img', { name: /Card\.png/ }).waitFor();
    await demo.seen(instructor, 'writing-read');
    expect(demo.findings).toEqual([]);
  }, 60_000);
});

async function paste(page: Page, into: ReturnType<Page['locator']>, html: string): Promise<void> {
  await into.focus();
  await page.keyboard.press('Control+A');
  await into.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** Whether anything ran, and what stands in the page that only a text could have brought. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    harmed: (window as { harmed?: unknown }).harmed ?? null,
    strange: [...document.querySelectorAll('[data-prompt] *')].filter(
      (element) =>
        !element.matches('p, ul, ol, li, blockquote, strong, em, span, mark') ||
        element.getAttributeNames().some((name) => !['class', 'role'].includes(name)),
    ).length,
  }));
