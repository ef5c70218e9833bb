import { Visitor, type Stage } from './visitor.ts';

const PATIENCE_MS = 90_000;

/** The post, read where anybody who tries the product reads it: at /dev/mail. */
export class Mailbox {
  private constructor(private readonly reader: Visitor) {}

  static async opened(stage: Stage): Promise<Mailbox> {
    return new Mailbox(await Visitor.atADesk(stage));
  }

  /** The subjects of somebody's letters, newest first. */
  async subjectsTo(email: string): Promise<string[]> {
    await this.reader.goTo(`/dev/mail?q=${encodeURIComponent(email)}`);
    return this.letters().getByRole('strong').allInnerTexts();
  }

  /** Waits for a letter to somebody, opens it, reads what it is about and returns its link. */
  async linkTo(email: string, subject: RegExp, about = ''): Promise<string> {
    await this.arrives(email, subject);
    await this.letters().filter({ hasText: subject }).first().click();
    await this.reader.looks('mail');
    const text = this.reader.page.getByRole('region', { name: 'As plain text' }).filter({ hasText: about });
    const link = text.getByRole('link').first();
    const href = await link.getAttribute('href');
    if (!href) throw new Error(`The letter to ${email} has no link.`);
    return href;
  }

  /** Waits for a letter to somebody; mail leaves within seconds, a reminder when its minute has come. */
  async arrives(email: string, subject: RegExp): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const subjects = await this.subjectsTo(email);
      if (subjects.some((each) => subject.test(each))) return;
      if (Date.now() > until) throw new Error(`No ${subject} came to ${email}, only: ${subjects.join('; ')}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }

  private letters() {
    return this.reader.page.getByRole('listitem').getByRole('link');
  }
}
