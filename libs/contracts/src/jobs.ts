/**
 * Every job there is, with its payload. Payloads are ids: the row is the truth, the queue is only a bell. A job may be
 * delivered twice or late; its handler reads the rows again and does what is still right.
 */
export interface Jobs {
  /** Move one tenant's outbox rows into the queue. */
  'outbox.relay': { tenantId: string };
  /** Plan and issue the reminders that are due in one tenant. */
  'reminders.issue': { tenantId: string };
  /** Send one tenant's waiting mail. */
  'mail.deliver': { tenantId: string };
  /** Tell one tenant's other systems what happened. */
  'webhooks.deliver': { tenantId: string };
  /** Count how much one tenant is used. */
  'usage.count': { tenantId: string };
  /** Find the tenants that have due work and ring for each. Scheduled. */
  'work.sweep': Record<string, never>;
  /** Tell staff what waits for them, week by week. Scheduled. */
  'staff.tell': Record<string, never>;
  /** Delete what has had its time: old sessions, used links, relayed rows. Scheduled. */
  'housekeeping.run': Record<string, never>;
}
export type JobName = keyof Jobs;
export const JOB_NAMES = [
  'outbox.relay',
  'reminders.issue',
  'mail.deliver',
  'webhooks.deliver',
  'usage.count',
  'work.sweep',
  'staff.tell',
  'housekeeping.run',
] as const satisfies readonly JobName[];

/** The one queue's name, on both backends. */
export const QUEUE_NAME = 'firsthand';
