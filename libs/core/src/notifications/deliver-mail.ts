import { Inject, Injectable } from '@nestjs/common';
import { type Actor, SECRET_MAIL_PARAM } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import {
  type Clock,
  type Mail,
  MAIL_CONNECTIONS,
  type Mailer,
  type MailOutcome,
  renderLetter,
} from '@firsthand/platform';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import { type Claim, CLAIM_DUE, SETTLE, type Settlement } from './deliver-mail.queries.ts';
import { personalMail, tellOfRefused } from './deliver-letters.ts';
import { backoffSeconds, PUT_OFF_AT_MOST } from './delivery.rules.ts';
import { isNotice } from './departure.rules.ts';
import { MAIL_TEXTS, type MailTextRow } from './mail-texts.queries.ts';
import { type OwnWords, ownTextKey } from './mail-texts.rules.ts';
import { type MailCheck, type Ready, takeToWire } from './take-to-wire.ts';
import { letterOf } from './texts.ts';
import { listsOf, pathToStop } from './unsubscribing.rules.ts';

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

/** What one run did. */
export interface DeliveryReport {
  sent: number;
  /** Found with the receiver after a crash, and not sent again. */
  settled: number;
  dropped: number;
  /** The reader wants it later. */
  deferred: number;
  postponed: number;
  failed: number;
  /** Of each that was sent, how long after it was to leave. */
  lateSeconds: number[];
  /** Stopped before everything that is due was done. */
  unfinished: boolean;
}

/** People whose mail is claimed at a time. */
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
      deferred: 0,
      postponed: 0,
      failed: 0,
      lateSeconds: [],
      unfinished: false,
    };
    const until = this.clock.now().getTime() + RUN_SECONDS * 1000;
    for (;;) {
      const { claims, own } = await this.uow.run(actor, async (tx) => {
        const due = await tx.sql(CLAIM_DUE, tx.now, this.lease(tx.now), CLAIM);
        return { claims: due, own: ownTexts(due.length > 0 ? await tx.sql(MAIL_TEXTS) : []) };
      });
      if (claims.length === 0) return report;
      const mails = byMail(claims);
      for (let start = 0; start < mails.length; start += MAIL_CONNECTIONS) {
        const next = mails.slice(start, start + MAIL_CONNECTIONS);
        await this.mailer.turn(next.length, signal);
        if (signal?.aborted) return { ...report, unfinished: true };
        await this.deliverSome(actor, next.flat(), own, report);
      }
      if (this.clock.now().getTime() >= until) return { ...report, unfinished: true };
    }
  }

  /** As many as fit on the wire at once: how many can be in doubt after a crash. */
  private async deliverSome(
    actor: Actor,
    claims: readonly Claim[],
    own: OwnTexts,
    report: DeliveryReport,
  ): Promise<void> {
    const settlements: Settlement[] = [];
    const settle = (claim: Claim, state: Settlement['state'], more: Partial<Settlement> = {}) =>
      settlements.push({
        id: claim.id,
        fence: claim.fence,
        state,
        note: null,
        nextAttemptAt: this.clock.now(),
        bounced: false,
        tried: null,
        ...more,
      });

    const unsettled = await this.askReceiver(claims, (claim) => {
      report.settled += 1;
      settle(claim, 'SENT', { note: 'The receiver had it already.' });
    });
    const leaseUntil = this.lease(this.clock.now());
    const leaving = await this.uow.run(actor, (tx) =>
      takeToWire(tx, unsettled, { check: this.check, leaseUntil }),
    );
    for (const { claim, until, because } of leaving.stay) {
      report[until ? 'deferred' : 'dropped'] += 1;
      settle(claim, until ? 'PLANNED' : 'DROPPED', { note: because, ...(until && { nextAttemptAt: until }) });
    }
    await Promise.all(
      leaving.go.map(async (mail) => {
        // Whoever stood still so long has lost it: another may have sent it meanwhile.
        const oursForMs = leaseUntil.getTime() - this.clock.now().getTime();
        if (oursForMs <= 0) return;
        const outcome = await this.send(mail, own, oursForMs);
        if (outcome.kind === 'HELD_BACK') return;
        const { state, ...rest } = this.settlementOf(mail, outcome);
        settle(mail, state, rest);
        if (state === 'SENT') {
          report.sent += 1;
          report.lateSeconds.push(Math.max(0, (this.clock.now().getTime() - mail.dueAt.getTime()) / 1000));
        } else if (state === 'FAILED') report.failed += 1;
        else report.postponed += 1;
      }),
    );
    if (settlements.length === 0) return;
    await this.uow.run(actor, async (tx) => {
      const refused = await tx.sql(SETTLE, JSON.stringify(settlements), tx.now, SECRET_MAIL_PARAM);
      const letterIds = refused.flatMap(({ letterId }) => letterId ?? []);
      if (letterIds.length > 0) {
        await tellOfRefused(tx, letterIds);
        await this.check.letterRefused?.(tx, letterIds);
      }
      const userIds = refused.flatMap(({ userId }) => userId ?? []);
      if (userIds.length > 0) await this.check.addressRefused?.(tx, userIds);
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

  private async send(mail: Ready, own: OwnTexts, withinMs: number): Promise<MailOutcome> {
    try {
      return await this.mailer.send(this.write(mail, own), withinMs);
    } catch (error) {
      // A letter that cannot be written today may be after the next release.
      return { kind: 'LATER', answer: `It could not be written: ${(error as Error).message}` };
    }
  }

  private write(mail: Ready, own: OwnTexts): Mail {
    if (mail.letter) return personalMail({ ...mail, letter: mail.letter }, this.messageIdOf(mail));
    const said = mail.items.length > 0 ? mail.items : [mail];
    const lists = listsOf(said.map(({ template }) => template));
    const stop = lists.length > 0 ? `${this.settings.publicUrl}${pathToStop(mail, lists)}` : null;
    const letter = letterOf(said, {
      stop,
      locale: mail.locale,
      givenName: mail.givenName,
      ...{ institution: mail.institution, accent: mail.accent, logo: mail.logo, door: mail.door },
      zone: mail.zone,
      publicUrl: this.settings.publicUrl,
      now: this.clock.now(),
      own,
    });
    return {
      messageId: this.messageIdOf(mail),
      to: { name: `${mail.givenName} ${mail.familyName}`, address: mail.email },
      sender: { name: mail.senderName, replyTo: mail.replyTo },
      subject: letter.subject,
      ...renderLetter(letter),
      ...(stop !== null && { unsubscribe: stop }),
      feedback: [mail.template.toLowerCase(), mail.tenantId],
    };
  }

  private settlementOf(
    mail: Ready,
    outcome: Exclude<MailOutcome, { kind: 'HELD_BACK' }>,
  ): Omit<Settlement, 'id' | 'fence'> {
    const now = this.clock.now();
    const { answer: note } = outcome;
    const final = { note, nextAttemptAt: now, bounced: false, tried: 'ANSWERED' as const };
    if (outcome.kind === 'ACCEPTED') return { ...final, state: 'SENT', tried: null };
    if (outcome.kind === 'REFUSED') return { ...final, state: 'FAILED', bounced: outcome.recipient };
    const again = (tries: number) => ({
      // A doubt lasts until it is settled: a later try that came to nothing tells nothing of the first.
      state: outcome.kind === 'IN_DOUBT' || mail.inDoubt ? ('WIRE' as const) : ('PLANNED' as const),
      nextAttemptAt: new Date(now.getTime() + backoffSeconds(tries) * 1000),
    });
    if (outcome.kind === 'UNREACHED')
      return { ...final, ...again(mail.attempts - mail.putOff + 1), tried: 'UNREACHED' };
    const putOff = mail.putOff + 1;
    return putOff >= PUT_OFF_AT_MOST ? { ...final, state: 'FAILED' } : { ...final, ...again(putOff) };
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

type OwnTexts = ReadonlyMap<string, OwnWords>;

function ownTexts(rows: readonly MailTextRow[]): OwnTexts {
  return new Map(rows.map((row) => [ownTextKey(row.template, row.language), row]));
}

/** What is to leave as one mail, in one piece: a person's notices together, everything else by itself. */
function byMail(claims: readonly Claim[]): Claim[][] {
  const mails = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = isNotice(claim.template) ? claim.userId : claim.id;
    mails.set(key, [...(mails.get(key) ?? []), claim]);
  }
  return [...mails.values()];
}
