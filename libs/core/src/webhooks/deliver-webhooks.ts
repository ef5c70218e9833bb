import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { UnitOfWork, Webhook, type Tx } from '@firsthand/persistence';
import { type Clock, type Outbound, OutboundRefused, type Seal } from '@firsthand/platform';
import { OUTBOUND, SEAL } from '../identity/sign-on.providers.ts';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import {
  ADMINISTRATORS,
  type Claim,
  CLAIM_DUE,
  DROP_WAITING,
  SETTLE,
  type Settlement,
} from './webhooks.queries.ts';
import { bodyOf, FAILING_DAYS, type Heard, headersOf, standingAfter } from './webhooks.rules.ts';

export interface WebhookReport {
  delivered: number;
  postponed: number;
  failed: number;
  dropped: number;
  /** Stopped before everything that is due was done. */
  unfinished: boolean;
}

/** Of each webhook, on the wire at once. */
const AT_ONCE = 10;
/** How long a claim is the worker's own; longer than any request may take. */
const LEASE_SECONDS = 60;
/** A run ends after this long and rings again, so that other tenants get their turn. */
const RUN_SECONDS = 20;
const DAY_MS = 86_400_000;

/**
 * Tells other systems what happened. A delivery is leased, sent and settled; one whose worker died is sent again under the
 * same id once the lease is over, so that none is lost and a receiver can tell what it has had.
 */
@Injectable()
export class WebhookDelivering {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(OUTBOUND) private readonly outbound: Outbound,
    @Inject(SEAL) private readonly seal: Seal,
  ) {}

  /** Sends what is due, until nothing is, the time is up or `signal` says stop. */
  async deliverDue(actor: Actor, signal?: AbortSignal): Promise<WebhookReport> {
    const report: WebhookReport = { delivered: 0, postponed: 0, failed: 0, dropped: 0, unfinished: false };
    const until = this.clock.now().getTime() + RUN_SECONDS * 1000;
    for (;;) {
      const claims = await this.uow.run(actor, (tx) =>
        tx.sql(CLAIM_DUE, tx.now, new Date(tx.now.getTime() + LEASE_SECONDS * 1000), AT_ONCE),
      );
      if (claims.length === 0) return report;
      const going = claims.filter(({ off }) => !off);
      report.dropped += claims.length - going.length;
      const settlements = await Promise.all(going.map((claim) => this.send(claim)));
      for (const { state } of settlements)
        report[state === 'DELIVERED' ? 'delivered' : state === 'FAILED' ? 'failed' : 'postponed'] += 1;
      if (settlements.length > 0)
        report.dropped += await this.uow.run(actor, (tx) => settle(tx, settlements));
      if (signal?.aborted || this.clock.now().getTime() >= until) return { ...report, unfinished: true };
    }
  }

  private async send(claim: Claim): Promise<Settlement> {
    const heard = await this.ask(claim);
    const standing = standingAfter(heard, claim.attempts + 1, this.clock.now());
    return { id: claim.id, fence: claim.fence, ...heard, ...standing };
  }

  private async ask({ id, webhookId, event, data, createdAt, url, ...kept }: Claim): Promise<Heard> {
    const secrets = [kept.secret, kept.previousSecret]
      .flatMap((sealed) => sealed ?? [])
      .flatMap((sealed) => this.seal.open(sealed, webhookId) ?? []);
    if (secrets.length === 0) return { status: null, problem: 'SECRET' };
    const body = bodyOf(event, createdAt, data);
    try {
      const answer = await this.outbound(url, {
        method: 'POST',
        headers: headersOf(id, this.clock.now(), body, secrets),
        body,
      });
      return { status: answer.status, problem: null };
    } catch (error) {
      return { status: null, problem: error instanceof OutboundRefused ? error.reason : 'UNREACHABLE' };
    }
  }
}

/** Returns how much is not sent any more, because what it was for was switched off. */
async function settle(tx: Tx, settlements: readonly Settlement[]): Promise<number> {
  const silent = await tx.sql(SETTLE, JSON.stringify(settlements), tx.now);
  const longAgo = tx.now.getTime() - FAILING_DAYS * DAY_MS;
  let dropped = 0;
  for (const { id, url, failingSince, gone } of silent)
    if (gone || (failingSince && failingSince.getTime() <= longAgo))
      dropped += await giveUp(tx, id, url, gone);
  return dropped;
}

/** Switches it off, and tells the administrators; returns how much waited for it. */
async function giveUp(tx: Tx, id: string, url: string, gone: boolean): Promise<number> {
  const offBecause = gone ? 'GONE' : 'FAILURES';
  const off = { offAt: tx.now, offBecause } as const;
  if ((await tx.update(Webhook, { id, offAt: null }, off)) === 0) return 0;
  const dropped = await tx.sql(DROP_WAITING, id, tx.now);
  await tx.audit('webhook.off', { kind: 'webhook', id }, { because: offBecause });
  const administrators = await tx.sql(ADMINISTRATORS);
  await tx.notify(
    administrators.map(({ id: userId }) => ({
      ...{ userId, kind: 'WEBHOOK_OFF', path: '/institution/webhooks', mail: true },
      params: { host: new URL(url).host, gone },
      dedupKey: `webhook-off:${id}:${tx.now.toISOString()}`,
    })),
  );
  return dropped.length;
}
