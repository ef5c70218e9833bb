/** What somebody who administers an institution can mend, or have mended; the most pressing first. */
export const HEALTH_KINDS = [
  'WORKER_SILENT',
  'MAIL_LATE',
  'SIGN_ON_FAILING',
  'CERTIFICATE_EXPIRES',
  'MAIL_REFUSED',
  'ADDRESSES_BOUNCED',
  'WEBHOOKS_FAILING',
  'WEBHOOKS_OFF',
  'ROSTER_ERRORS',
  'INVITATIONS_EXPIRED',
  'UPKEEP_LATE',
] as const;
export type HealthKind = (typeof HEALTH_KINDS)[number];

/** By name; those with most students who have not come in; those with most work that waits for a grade. */
export const USAGE_ORDERS = ['NAME', 'WAITING', 'UNGRADED'] as const;
export type UsageOrder = (typeof USAGE_ORDERS)[number];
