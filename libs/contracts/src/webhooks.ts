/** What another system of the institution can be told of as it happens. */
export const WEBHOOK_EVENTS = ['GRADE_RELEASED', 'SUBMISSION_MADE'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What goes there: what happened, or a test that somebody asked for. */
export const WEBHOOK_MESSAGES = [...WEBHOOK_EVENTS, 'WEBHOOK_TEST'] as const;
export type WebhookMessage = (typeof WEBHOOK_MESSAGES)[number];

/** What each of them says: ids, by which an access token finds the rest, and nothing that was written, scored or named. */
export interface WebhookData {
  GRADE_RELEASED: { gradeId: string; submissionId: string; assignmentId: string };
  SUBMISSION_MADE: { submissionId: string; assignmentId: string };
  WEBHOOK_TEST: { webhookId: string };
}

/** PLANNED → CLAIMED (leased by a worker) → DELIVERED; FAILED after too many tries, DROPPED when it was switched off. */
export const WEBHOOK_DELIVERY_STATES = ['PLANNED', 'CLAIMED', 'DELIVERED', 'FAILED', 'DROPPED'] as const;
export type WebhookDeliveryState = (typeof WEBHOOK_DELIVERY_STATES)[number];

/** `FAILING`: on, and the last that was sent did not arrive. */
export const WEBHOOK_STATES = ['ON', 'FAILING', 'OFF'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** Who switched it off: an administrator; or nobody, since it was not reached for days, or said that it is gone. */
export const WEBHOOK_OFF_REASONS = ['ADMINISTRATOR', 'FAILURES', 'GONE'] as const;
export type WebhookOffReason = (typeof WEBHOOK_OFF_REASONS)[number];

/** Why there was no answer. `SECRET`: the installation's own secret was changed, and this one must be made anew. */
export const WEBHOOK_PROBLEMS = ['ADDRESS', 'PRIVATE', 'UNREACHABLE', 'SLOW', 'LARGE', 'SECRET'] as const;
export type WebhookProblem = (typeof WEBHOOK_PROBLEMS)[number];
