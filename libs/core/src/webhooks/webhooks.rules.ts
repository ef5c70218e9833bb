import { createHmac } from 'node:crypto';
import type { WebhookDeliveryState, WebhookMessage, WebhookProblem } from '@firsthand/contracts';

export const WEBHOOKS_AT_MOST = 10;
/** After a change of the secret, the one before signs too for so long. */
export const OVERLAP_HOURS = 24;
/** After so many days in which nothing arrived it is switched off. */
export const FAILING_DAYS = 5;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** What is waited after the first try, the second, and so on: three days in all. */
const WAITS = [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** How long to wait after so many tries; null: it is given up. */
export function waitSeconds(tries: number): number | null {
  return WAITS[tries - 1] ?? null;
}

/** What a try came to. Only a 2xx is a yes: a redirect is not followed, for it may lead anywhere. */
export interface Heard {
  readonly status: number | null;
  readonly problem: WebhookProblem | null;
}

/** What becomes of a delivery after its nth try. A secret that cannot be read does not come back by waiting. */
export function standingAfter(
  { status, problem }: Heard,
  tries: number,
  now: Date,
): { state: Extract<WebhookDeliveryState, 'DELIVERED' | 'PLANNED' | 'FAILED'>; nextAttemptAt: Date } {
  if (status !== null && status >= 200 && status < 300) return { state: 'DELIVERED', nextAttemptAt: now };
  const wait = problem === 'SECRET' ? null : waitSeconds(tries);
  if (wait === null) return { state: 'FAILED', nextAttemptAt: now };
  return { state: 'PLANNED', nextAttemptAt: new Date(now.getTime() + wait * 1000) };
}

/** As it is called outside: `grade.released`. */
export function wireName(event: WebhookMessage): string {
  return event.toLowerCase().replace('_', '.');
}

/** The same text at every try. */
export function bodyOf(event: WebhookMessage, at: Date, data: Readonly<Record<string, string>>): string {
  return JSON.stringify({ type: wireName(event), timestamp: at.toISOString(), data });
}

const SECRET_PREFIX = 'whsec_';

export function secretFrom(bytes: Uint8Array): string {
  return SECRET_PREFIX + Buffer.from(bytes).toString('base64');
}

/** By Standard Webhooks: every secret that holds signs the id, the second it is sent in and the body. */
export function headersOf(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signed = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signed.join(' '),
  };
}
