import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  BadInput,
  Forbidden,
  LIMITS,
  NotFound,
  RuleBroken,
  WEBHOOK_EVENTS,
  type WebhookEvent,
} from '@firsthand/contracts';
import { type Reading, type Tx, UnitOfWork, Webhook, WebhookDelivery } from '@firsthand/persistence';
import { isId, newId, type Outbound, type Seal } from '@firsthand/platform';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { OUTBOUND, SEAL } from '../identity/sign-on.providers.ts';
import { DROP_WAITING, TRY_NOW, WEBHOOKS, type WebhookView } from './webhooks.queries.ts';
import { OVERLAP_HOURS, secretFrom, WEBHOOKS_AT_MOST } from './webhooks.rules.ts';

const HOUR_MS = 3_600_000;

export interface WebhookWish {
  url: string;
  events: readonly WebhookEvent[];
}

/** The secret is told once. */
export interface MadeWebhook {
  secret: string;
  webhook: WebhookView;
}

/** Which other systems of the institution are told what happens. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(OUTBOUND) private readonly outbound: Outbound,
    @Inject(SEAL) private readonly seal: Seal,
  ) {}

  async all(actor: Actor): Promise<WebhookView[]> {
    assertAdministrator(actor);
    return this.uow.read(actor, (read) => read.sql(WEBHOOKS, null, read.now));
  }

  /** @throws RuleBroken webhook-too-many; BadInput */
  async add(actor: Actor, wish: WebhookWish): Promise<MadeWebhook> {
    assertAdministrator(actor);
    if (actor.userId === 'system') throw new Forbidden();
    const createdBy = actor.userId;
    const { url, events } = this.checked(wish);
    return this.uow.run(actor, async (tx) => {
      if ((await tx.find(Webhook, {})).length >= WEBHOOKS_AT_MOST)
        throw new RuleBroken(
          'webhook-too-many',
          'There are ten webhooks already. Change one that is no longer used.',
        );
      const id = newId();
      const { secret, sealed } = this.mint(id);
      await tx.insert(Webhook, { id, url, events, secret: sealed, createdBy, createdAt: tx.now });
      await tx.audit('webhook.added', { kind: 'webhook', id }, { url, events });
      return { secret, webhook: await one(tx, id) };
    });
  }

  /** Where it goes and what of; the secret stays. @throws Conflict, BadInput */
  async change(actor: Actor, id: string, version: number, wish: WebhookWish): Promise<WebhookView> {
    const { url, events } = this.checked(wish);
    return this.held(actor, id, async (tx) => {
      // What was said of another address is not held against this one.
      const { url: before } = await tx.get(Webhook, id);
      await tx.swap(Webhook, id, version, { url, events, ...(before !== url && { failingSince: null }) });
      await tx.audit('webhook.changed', { kind: 'webhook', id }, { url, events });
    });
  }

  /** A new secret; the one before signs too for a day. */
  async rotate(actor: Actor, id: string, version: number): Promise<MadeWebhook> {
    const { secret, sealed } = this.mint(id);
    const webhook = await this.held(actor, id, async (tx) => {
      const { secret: previousSecret } = await tx.get(Webhook, id);
      const previousUntil = new Date(tx.now.getTime() + OVERLAP_HOURS * HOUR_MS);
      await tx.swap(Webhook, id, version, { secret: sealed, previousSecret, previousUntil });
      await tx.audit('webhook.rotated', { kind: 'webhook', id });
    });
    return { secret, webhook };
  }

  /** Off: what waits is dropped, and what happens from now on is not told. On: from now on, and nothing of before. */
  async switch(actor: Actor, id: string, version: number, on: boolean): Promise<WebhookView> {
    return this.held(actor, id, async (tx) => {
      const off = on
        ? { offAt: null, offBecause: null }
        : ({ offAt: tx.now, offBecause: 'ADMINISTRATOR' } as const);
      await tx.swap(Webhook, id, version, { ...off, failingSince: null });
      if (!on) await tx.sql(DROP_WAITING, id, tx.now);
      await tx.audit(on ? 'webhook.on' : 'webhook.off', { kind: 'webhook', id });
    });
  }

  /** Sends a message that says no more than that it is a test. @throws RuleBroken webhook-off */
  async test(actor: Actor, id: string): Promise<WebhookView> {
    return this.held(actor, id, async (tx) => {
      const { offAt } = await tx.get(Webhook, id);
      if (offAt) throw new RuleBroken('webhook-off', 'It is switched off. Switch it on first.');
      await tx.insert(WebhookDelivery, {
        ...{ webhookId: id, event: 'WEBHOOK_TEST', data: { webhookId: id }, state: 'PLANNED' },
        ...{ nextAttemptAt: tx.now, createdAt: tx.now },
      });
      await tx.enqueue('webhooks.deliver', {});
    });
  }

  /** Tries these again now, or everything that failed or waits. */
  async retry(actor: Actor, id: string, deliveryIds: readonly string[] | null): Promise<WebhookView> {
    return this.held(actor, id, async (tx) => {
      const again = await tx.sql(TRY_NOW, id, deliveryIds?.filter(isId) ?? null, tx.now);
      if (again.length === 0) return;
      await tx.audit('webhook.retried', { kind: 'webhook', id }, { deliveries: again.length });
      await tx.enqueue('webhooks.deliver', {});
    });
  }

  private async held(actor: Actor, id: string, act: (tx: Tx) => Promise<void>): Promise<WebhookView> {
    assertAdministrator(actor);
    if (!isId(id)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      await act(tx);
      return one(tx, id);
    });
  }

  private checked({ url, events }: WebhookWish): { url: string; events: WebhookEvent[] } {
    const refused = url.length > LIMITS.placeLength ? 'ADDRESS' : this.outbound.refusal(url);
    if (refused)
      throw new BadInput([
        refused === 'PRIVATE'
          ? {
              path: 'url',
              rule: 'privateAddress',
              message:
                'This address leads into a private network. Enter one that can be reached from outside.',
            }
          : { path: 'url', rule: 'webAddress', message: 'Write a web address that begins with https://.' },
      ]);
    if (events.length === 0)
      throw new BadInput([{ path: 'events', rule: 'required', message: 'Choose at least one event.' }]);
    return { url, events: WEBHOOK_EVENTS.filter((event) => events.includes(event)) };
  }

  private mint(id: string): { secret: string; sealed: string } {
    const secret = secretFrom(randomBytes(32));
    return { secret, sealed: this.seal.close(secret, id) };
  }
}

async function one(read: Reading, id: string): Promise<WebhookView> {
  const webhook = await read.first(WEBHOOKS, id, read.now);
  if (!webhook) throw new NotFound();
  return webhook;
}
