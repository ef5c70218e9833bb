import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type MailParams, SECRET_MAIL_PARAM } from '@firsthand/contracts';
import { type Tx, UnitOfWork } from '@firsthand/persistence';
import {
  type Clock,
  type Mail,
  MAIL_CONNECTIONS,
  type Mailer,
  type MailOutcome,
  readToken,
  renderLetter,
} from '@firsthand/platform';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import {
  type Addressed,
  type Claim,
  CLAIM_DUE,
  DEAD_LINKS,
  MARK_WIRE,
  SETTLE,
  type Settlement,
  STILL_OURS,
} from './deliver-mail.queries.ts';
import { personalMail, tellOfRefused } from './deliver-letters.ts';
import { backoffSeconds, TRIES_AT_MOST } from './delivery.rules.ts';
import { isTemplate, letterFor } from './texts.ts';

/** Injection token of the sender. */
export const MAILER = Symbol('mailer');
/** Injection token of `MailSettings`. */
export const MAIL_SETTINGS = Symbol('mail settings');
/** Injection token of `MailCheck`. */
export const MAIL_CHECK = Symbol('mail check');

export interface MailSettings {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** How long a claimed mail belongs to its worker; longer than any exchange with a mail server. */
  readonly leaseSeconds: number;
}

/** A later noun's last word before a mail of its own leaves: which of these reminders no longer hold, and why. */
export interface MailCheck {
  noLongerRight(tx: Tx, reminderIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** These letters did not arrive; their writers are told already. */
  letterRefused?(tx: Tx, letterIds: readonly string[]): Promise<void>;
}

/** What one run did. */
export interface DeliveryReport {
  sent: number;
  /** Found with the receiver after a crash, and not sent again. */
  settled: number;
  dropped: number;
  postponed: number;
  failed: number;
  /** Stopped before everything that is due was done. */
  unfinished: boolean;
}

/** Rows claimed at a time. */
const CLAIM = 64;
/** A run ends after this long and rings again, so that other tenants get their turn. */
const RUN_SECONDS = 20;

/**
 * Takes a tenant's waiting mail to the mail server, through three states: CLAIMED (leased to one worker), WIRE (bytes
 * may have left; committed before the first byte does), SENT. After a crash a row in WIRE is in doubt: the receiver is
 * asked by Message-ID where it can be, else the mail goes again under the same Message-ID. So no mail is lost, and one
 * comes twice only where nobody can know.
 */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    @Inject(MAIL_CHECK) private readonly check: MailCheck,
  ) {}

  /** Sends what is due, until nothing is, the time is up or `signal` says stop. */
  async deliverDue(actor: Actor, signal?: AbortSignal): Promise<DeliveryReport> {
    const report: DeliveryReport = {
      sent: 0,
      settled: 0,
      dropped: 0,
      postponed: 0,
      failed: 0,
      unfinished: false,
    };
    const until = this.clock.now().getTime() + RUN_SECONDS * 1000;
    for (;;) {
      const claims = await this.uow.run(actor, (tx) => tx.sql(CLAIM_DUE, tx.now, this.lease(tx.now), CLAIM));
      if (claims.length === 0) return report;
      for (let start = 0; start < claims.length; start += MAIL_CONNECTIONS) {
        if (signal?.aborted) return { ...report, unfinished: true };
        await this.deliverSome(actor, claims.slice(start, start + MAIL_CONNECTIONS), report);
      }
      if (this.clock.now().getTime() >= until) return { ...report, unfinished: true };
    }
  }

  /** As many as fit on the wire at once: how many can be in doubt after a crash. */
  private async deliverSome(actor: Actor, claims: readonly Claim[], report: DeliveryReport): Promise<void> {
    const settlements: Settlement[] = [];
    const settle = (claim: Claim, state: Settlement['state'], more: Partial<Settlement> = {}) =>
      settlements.push({
        id: claim.id,
        fence: claim.fence,
        state,
        note: null,
        nextAttemptAt: this.clock.now(),
        bounced: false,
        ...more,
      });

    const unsettled = await this.askReceiver(claims, (claim) => {
      report.settled += 1;
      settle(claim, 'SENT', { note: 'The receiver had it already.' });
    });
    const leaving = await this.uow.run(actor, (tx) => this.takeToWire(tx, unsettled));
    for (const { claim, because } of leaving.stay) {
      report.dropped += 1;
      settle(claim, 'DROPPED', { note: because });
    }
    await Promise.all(
      leaving.go.map(async (mail) => {
        const outcome = await this.send(mail);
        const { state, ...rest } = this.settlementOf(mail, outcome);
        settle(mail, state, rest);
        if (state === 'SENT') report.sent += 1;
        else if (state === 'FAILED') report.failed += 1;
        else report.postponed += 1;
      }),
    );
    if (settlements.length === 0) return;
    await this.uow.run(actor, async (tx) => {
      const refused = await tx.sql(SETTLE, JSON.stringify(settlements), tx.now, SECRET_MAIL_PARAM);
      const letterIds = refused.map(({ letterId }) => letterId);
      if (letterIds.length === 0) return;
      await tellOfRefused(tx, letterIds);
      await this.check.letterRefused?.(tx, letterIds);
    });
  }

  private async askReceiver(claims: readonly Claim[], onReceived: (claim: Claim) => void): Promise<Claim[]> {
    const ask = this.mailer.alreadyReceived;
    if (!ask) return [...claims];
    const answers = await Promise.all(
      claims.map(async (claim) => claim.inDoubt && (await ask(this.messageIdOf(claim)))),
    );
    return claims.filter((claim, i) => {
      if (answers[i]) onReceived(claim);
      return !answers[i];
    });
  }

  /** Looks once more whether each mail is still right, and marks those that are: from here on bytes may leave. */
  private async takeToWire(tx: Tx, claims: readonly Claim[]) {
    const go: Addressed[] = [];
    const stay: { claim: Claim; because: string }[] = [];
    if (claims.length === 0) return { go, stay };
    const ours = new Map(
      (await tx.sql(STILL_OURS, JSON.stringify(claims.map(({ id, fence }) => ({ id, fence }))))).map(
        (row) => [row.id, row],
      ),
    );
    const held = claims.flatMap((claim) => {
      const row = ours.get(claim.id);
      return row ? [{ ...row, ...claim }] : [];
    });
    const reminderIds = held.flatMap(({ reminderId }) => reminderId ?? []);
    const past =
      reminderIds.length > 0 ? await this.check.noLongerRight(tx, reminderIds) : new Map<string, string>();
    const linkIds = held.flatMap(({ params }) => linkIdOf(params) ?? []);
    const dead = new Set(
      linkIds.length > 0 ? (await tx.sql(DEAD_LINKS, linkIds, tx.now)).map(({ id }) => id) : [],
    );
    for (const mail of held) {
      const linkId = linkIdOf(mail.params);
      const because =
        (mail.letter
          ? mail.letter.unwelcome && 'They asked not to be contacted, or to be forgotten.'
          : mail.bounced && 'The address does not take mail.') ||
        (linkId !== null && dead.has(linkId) && 'The link was used or has expired.') ||
        (mail.reminderId !== null && past.get(mail.reminderId)) ||
        null;
      if (because) stay.push({ claim: mail, because });
      else go.push(mail);
    }
    if (go.length > 0)
      await tx.sql(
        MARK_WIRE,
        go.map(({ id }) => id),
        this.lease(tx.now),
      );
    return { go, stay };
  }

  private async send(mail: Addressed): Promise<MailOutcome> {
    try {
      return await this.mailer.send(this.write(mail));
    } catch (error) {
      // A letter that cannot be written today may be after the next release.
      return { kind: 'LATER', answer: `It could not be written: ${(error as Error).message}` };
    }
  }

  private write(mail: Addressed): Mail {
    if (mail.letter) return personalMail({ ...mail, letter: mail.letter }, this.messageIdOf(mail));
    if (!isTemplate(mail.template)) throw new Error(`There is no template ${mail.template}.`);
    const letter = letterFor(mail.template, mail.params as unknown as MailParams[typeof mail.template], {
      locale: mail.locale,
      givenName: mail.givenName,
      institution: mail.institution,
      zone: mail.zone,
      publicUrl: this.settings.publicUrl,
      now: this.clock.now(),
    });
    return {
      messageId: this.messageIdOf(mail),
      to: { name: `${mail.givenName} ${mail.familyName}`, address: mail.email },
      subject: letter.subject,
      ...renderLetter(letter),
    };
  }

  private settlementOf(mail: Addressed, outcome: MailOutcome): Omit<Settlement, 'id' | 'fence'> {
    const now = this.clock.now();
    if (outcome.kind === 'ACCEPTED')
      return { state: 'SENT', note: outcome.answer, nextAttemptAt: now, bounced: false };
    if (outcome.kind === 'REFUSED')
      return { state: 'FAILED', note: outcome.answer, nextAttemptAt: now, bounced: outcome.recipient };
    const tries = mail.attempts + 1;
    if (tries >= TRIES_AT_MOST)
      return { state: 'FAILED', note: outcome.answer, nextAttemptAt: now, bounced: false };
    return {
      state: outcome.kind === 'IN_DOUBT' ? 'WIRE' : 'PLANNED',
      note: outcome.answer,
      nextAttemptAt: new Date(now.getTime() + backoffSeconds(tries) * 1000),
      bounced: false,
    };
  }

  /** The same for every try, so that a receiver can tell a second copy from a second mail. */
  private messageIdOf({ id }: { id: string }): string {
    return messageIdOf(id, this.settings.publicUrl);
  }

  private lease(now: Date): Date {
    return new Date(now.getTime() + this.settings.leaseSeconds * 1000);
  }
}

export function messageIdOf(deliveryId: string, publicUrl: string): string {
  return `<${deliveryId}@${new URL(publicUrl).hostname}>`;
}

function linkIdOf(params: Record<string, unknown>): string | null {
  const token = params[SECRET_MAIL_PARAM];
  return typeof token === 'string' ? (readToken(token)?.id ?? null) : null;
}
