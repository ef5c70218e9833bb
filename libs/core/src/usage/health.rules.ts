import { HEALTH_KINDS, type HealthKind } from '@firsthand/contracts';
import type { HealthFacts, HealthFindingView, HealthItem } from './usage.queries.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A worker looks for work every few seconds. */
export const WORKER_SILENT_MS = 10 * MINUTE_MS;
/** Upkeep comes once a day, and may be kept waiting by a night in which the machine is mended. */
export const UPKEEP_LATE_MS = 50 * 3_600_000;
/** Time enough to be given another certificate by those who run the sign-on. */
const CERTIFICATE_DAYS = 30;

/** A sign-on and when the last of its certificates ends. */
export interface CertificateEnd {
  label: string;
  endsAt: Date;
}

export interface Seen {
  now: Date;
  /** When a worker last did something; undefined: nobody can tell. */
  workerSeenAt: Date | null | undefined;
}

/** What there is to be mended, the most pressing first; nothing when all is well. */
export function findingsOf(
  facts: HealthFacts,
  certificates: readonly CertificateEnd[],
  { now, workerSeenAt }: Seen,
): HealthFindingView[] {
  const ending = certificates.filter(
    ({ endsAt }) => endsAt.getTime() < now.getTime() + CERTIFICATE_DAYS * DAY_MS,
  );
  const [firstEnd] = ending.map(({ endsAt }) => endsAt.toISOString()).sort();
  const counted = new Date(facts.countedAt ?? facts.foundedAt);
  const found: Partial<Record<HealthKind, Partial<Omit<HealthFindingView, 'kind'>>>> = {
    ...(workerSeenAt !== undefined &&
      now.getTime() - (workerSeenAt?.getTime() ?? 0) > WORKER_SILENT_MS && {
        WORKER_SILENT: { at: workerSeenAt?.toISOString() ?? null },
      }),
    ...(facts.lateSince && { MAIL_LATE: { at: facts.lateSince } }),
    ...(facts.signOnRefused > 0 && { SIGN_ON_FAILING: { count: facts.signOnRefused } }),
    ...(firstEnd && {
      CERTIFICATE_EXPIRES: {
        count: ending.length,
        at: firstEnd,
        items: ending.map(({ label }): HealthItem => ({ id: label, name: label, within: null })),
      },
    }),
    ...(facts.refused > 0 && { MAIL_REFUSED: { count: facts.refused } }),
    ...(facts.bounced > 0 && { ADDRESSES_BOUNCED: { count: facts.bounced, items: facts.bouncedPeople } }),
    ...(facts.webhooksFailing > 0 && {
      WEBHOOKS_FAILING: { count: facts.webhooksFailing, at: facts.failingSince },
    }),
    ...(facts.webhooksOff > 0 && { WEBHOOKS_OFF: { count: facts.webhooksOff } }),
    ...(facts.rosterErrors > 0 && { ROSTER_ERRORS: { count: facts.rosterErrors, items: facts.rosters } }),
    ...(facts.expired > 0 && { INVITATIONS_EXPIRED: { count: facts.expired, items: facts.expiredSections } }),
    ...(now.getTime() - counted.getTime() > UPKEEP_LATE_MS && { UPKEEP_LATE: { at: facts.countedAt } }),
  };
  return HEALTH_KINDS.flatMap((kind) => {
    const finding = found[kind];
    return finding ? [{ kind, count: 0, at: null, items: [], ...finding }] : [];
  });
}
