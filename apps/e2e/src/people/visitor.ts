import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { look, lookAtLetter } from '../looking.ts';

const DESK = { viewport: { width: 1280, height: 900 } } as const;
/** Longer than anything should take on two busy cores. */
const PATIENCE_MS = 15_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Where a story takes place, and what was found wrong with the pages its people looked at. */
export interface Stage {
  readonly browser: Browser;
  readonly url: string;
  readonly findings: string[];
  /** The pages that were looked at; once is enough, however often the story comes by. */
  readonly seen: Set<string>;
}

/** Somebody in front of a screen of their own. What they see and press, they find by its role and its words. */
export class Visitor {
  private constructor(
    readonly stage: Stage,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static atADesk(stage: Stage, locale?: string): Promise<Visitor> {
    return Visitor.with(stage, DESK, locale);
  }

  static onAPhone(stage: Stage): Promise<Visitor> {
    return Visitor.with(stage, PHONE);
  }

  private static async with(stage: Stage, device: BrowserContextOptions, locale = 'en-CA'): Promise<Visitor> {
    const context = await stage.browser.newContext({
      ...device,
      locale,
      baseURL: stage.url,
      timezoneId: 'America/Toronto',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return Visitor.inATab(stage, context);
  }

  /** What breaks or is refused behind the screen is a finding too. */
  private static async inATab(stage: Stage, context: BrowserContext): Promise<Visitor> {
    const page = await context.newPage();
    page.on('pageerror', (error) => stage.findings.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') stage.findings.push(`${page.url()}: ${message.text()}`);
    });
    return new Visitor(stage, context, page);
  }

  /** The same person with a second tab open. */
  inAnotherTab(): Promise<Visitor> {
    return Visitor.inATab(this.stage, this.context);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Waits until these words stand on the page. */
  async reads(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  async isAt(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async follows(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click();
  }

  async fills(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Presses one of a few. */
  async picks(group: string | RegExp, choice: string | RegExp): Promise<void> {
    await this.page.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
  }

  /** Opens the letter's link and chooses a password. */
  async acceptsInvitation(link: string, name: string): Promise<void> {
    await this.goTo(link);
    await this.isAt(`Welcome, ${name}`);
    await this.fills('New password', PASSWORD);
    await this.looks('invitation');
    await this.presses('Set password and enter');
  }

  async signsIn(tenant: string, email: string, password = PASSWORD): Promise<void> {
    await this.goTo(`/sign-in?tenant=${tenant}`);
    await this.fills('E-mail or sign-in name', email);
    await this.fills('Password', password);
    await this.presses('Sign in');
  }

  async signsOut(): Promise<void> {
    await this.page.getByRole('button', { name: /^Account of/ }).click();
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await this.page.getByRole('heading', { level: 1, name: /^Sign in to/ }).waitFor();
  }

  /** Has the page as it stands checked for everybody who uses it differently, and pictured for whoever asks. */
  async looks(name: string): Promise<void> {
    if (this.stage.seen.has(name)) return;
    this.stage.seen.add(name);
    this.stage.findings.push(...(await look(this.page, name)));
  }

  async looksAtLetter(path: string, name: string): Promise<void> {
    this.stage.findings.push(...(await lookAtLetter(this.page, path, name)));
  }

  async looksByNight(name: string): Promise<void> {
    await this.lightIs('dark');
    await this.looks(`${name}-dark`);
    await this.lightIs('light');
  }

  /** The same page by night, in the other language, and back again. */
  async looksByNightAndInFrench(name: string): Promise<void> {
    await this.lightIs('dark');
    await this.looks(`${name}-dark`);
    await this.chooses('Français');
    await this.looks(`${name}-dark-french`);
    await this.lightIs('light');
    await this.chooses('English');
  }

  private async lightIs(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
  }

  private async chooses(language: 'English' | 'Français'): Promise<void> {
    await this.page.getByRole('button', { name: /^(Account of|Compte de)/ }).click();
    await this.page.getByRole('menuitemradio', { name: language }).click();
    await this.page.locator(`html[lang^=${language === 'English' ? 'en' : 'fr'}]`).waitFor();
    await this.page.keyboard.press('Escape');
  }
}

export const PASSWORD = 'a-few-plain-words';
