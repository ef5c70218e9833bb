import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { look } from './looking.ts';
import { freshDemo } from './planted.ts';
import type { Place } from './stack.ts';

/** What a phone is to the pages. */
export const PHONE = { reducedMotion: 'reduce', viewport: { width: 390, height: 844 } } as const;
const PATIENCE_MS = 20_000;

export interface Person {
  readonly tenant?: string;
  readonly dark?: boolean;
}

/** The demo, running on its own, and a browser in front of it. */
export class Demo {
  /** What was found wrong with the pages that were looked at. */
  readonly findings: string[] = [];

  private constructor(
    readonly stack: Place,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<Demo> {
    const [stack, browser] = await Promise.all([freshDemo(), launchBrowser()]);
    return new Demo(stack, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** A phone nobody is signed in on. */
  async phone(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.stack.url, ...PHONE, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  }

  /** Somebody of the demo, signed in on a phone of their own and past the door, in whichever language. */
  async enter(who: string, { tenant = 'lakeside', dark = false }: Person = {}): Promise<Page> {
    const page = await this.phone({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(`/sign-in?tenant=${tenant}`);
    await page.getByLabel('E-mail').fill(`${who}@${tenant}.example`);
    await page.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^(Account of|Compte de)/ }).waitFor();
    return page;
  }

  async seen(page: Page, name: string): Promise<void> {
    this.findings.push(...(await look(page, name)));
  }
}
