import type { Locator, Page } from 'playwright-core';
import { Visitor, type Stage } from './visitor.ts';

const PATIENCE_MS = 90_000;

/**
 * Looks into the post until the letter is there and returns its line in the list, the newest. Mail leaves within seconds,
 * a reminder when its minute has come, and the list does not refresh itself.
 * Each look reads every letter there is, so whoever waits for a minute to come looks less and less often.
 */
export async function letterIn(page: Page, find: string, subject: RegExp): Promise<Locator> {
  const letters = page.getByRole('listitem').getByRole('link');
  const until = Date.now() + PATIENCE_MS;
  for (let pauseMs = 300; ; pauseMs = Math.min(2_000, pauseMs * 1.25)) {
    await page.goto(`/dev/mail?q=${encodeURIComponent(find)}`);
    const subjects = await letters.getByRole('strong').allInnerTexts();
    const place = subjects.findIndex((each) => subject.test(each));
    if (place >= 0) return letters.nth(place);
    if (Date.now() > until) throw new Error(`No ${subject} came to ${find}, only: ${subjects.join('; ')}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** The post, read where anybody who tries the product reads it: at /dev/mail. */
export class Mailbox {
  private constructor(private readonly reader: Visitor) {}

  static async opened(stage: Stage): Promise<Mailbox> {
    return new Mailbox(await Visitor.atADesk(stage));
  }

  /** The subjects of somebody's letters, newest first. */
  async subjectsTo(email: string): Promise<string[]> {
    await this.reader.goTo(`/dev/mail?q=${encodeURIComponent(email)}`);
    return this.reader.page.getByRole('listitem').getByRole('strong').allInnerTexts();
  }

  /** Waits for a letter to somebody, opens it, reads what it is about and returns its link. */
  async linkTo(email: string, subject: RegExp, about = ''): Promise<string> {
    await (await letterIn(this.reader.page, email, subject)).click();
    await this.reader.looks('mail');
    const text = this.reader.page.getByRole('region', { name: 'As plain text' }).filter({ hasText: about });
    const link = text.getByRole('link').first();
    const href = await link.getAttribute('href');
    if (!href) throw new Error(`The letter to ${email} has no link.`);
    return href;
  }

  /** Waits for a letter to somebody and looks at it as a mail program shows it. */
  async arrives(email: string, subject: RegExp, name: string): Promise<void> {
    const line = await letterIn(this.reader.page, email, subject);
    await this.reader.looksAtLetter(`${await line.getAttribute('href')}/html`, `letter-${name}`);
  }
}
