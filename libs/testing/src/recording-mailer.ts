import type { Mail, Mailer, MailOutcome } from '@firsthand/platform';

/** Takes mail, remembers it, and answers as a test wants. */
export class RecordingMailer implements Mailer {
  /** What was taken, in order. */
  readonly received: Mail[] = [];
  /** How often anything was tried. */
  tries = 0;
  /** What the next mails meet; taken while it answers nothing. */
  answer: (mail: Mail) => MailOutcome | undefined = () => undefined;
  /** What is waited for before so many set out. */
  turn: Mailer['turn'] = async () => undefined;
  /** Whether the receiver can be asked what it has. */
  readonly alreadyReceived?: (messageId: string) => Promise<boolean>;

  constructor(options: { canBeAsked?: boolean } = {}) {
    if (options.canBeAsked)
      this.alreadyReceived = async (messageId) => this.received.some((mail) => mail.messageId === messageId);
  }

  async send(mail: Mail): Promise<MailOutcome> {
    this.tries += 1;
    const outcome = this.answer(mail) ?? { kind: 'ACCEPTED', answer: '250 Kept' };
    if (outcome.kind === 'ACCEPTED') this.received.push(mail);
    return outcome;
  }

  close(): void {}
}
