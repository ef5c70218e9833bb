import type { WebhookMessage } from '@firsthand/contracts';
import {
  LegalHold,
  RetentionRule,
  Section,
  type Tx,
  User,
  Webhook,
  WebhookDelivery,
} from '@firsthand/persistence';
import type { Stage } from './stage.ts';

/** Where the college's own system listened, until it was switched off for the time being. */
const LISTENER = 'https://registry.lakeside.example/firsthand';
const DAY_MS = 86_400_000;

/**
 * What an administrator settles beside the teaching: how long things are kept, what is held, who else is told. Nothing of
 * it is due or leaves: the demo's term is young, and the listener is switched off.
 */
export function settleInstitution(stage: Stage): void {
  const admin = stage.as('admin');
  stage.plan([-6, '16:40'], () =>
    stage.uow.run(admin, async (tx) => {
      const before = (days: number) => new Date(tx.now.getTime() - days * DAY_MS);
      const by = admin.userId;
      await tx.insert(
        RetentionRule,
        (
          [
            ['NOTIFICATIONS', 400],
            ['ROSTERS', 365],
            ['STUDENTS', 1_825],
          ] as const
        ).map(([kind, days]) => ({ kind, days, changedBy: by, changedAt: before(24) })),
      );
      const [section] = await tx.find(Section, {});
      const student = await tx.findOne(User, { email: stage.address('cole.baptiste') });
      await tx.insert(LegalHold, [
        {
          ...{ scope: 'SECTION', personId: null, sectionId: section!.id, placedBy: by, placedAt: before(14) },
          reason: 'The programme review of this term looks at the work of the whole section.',
          ...{ liftedBy: by, liftedAt: tx.now },
          liftedBecause: 'The review is closed; its report is with the dean.',
        },
        {
          ...{ scope: 'STUDENT', personId: student!.id, sectionId: null, placedBy: by, placedAt: tx.now },
          reason: 'Asked for another look at a grade; kept until that is answered.',
        },
      ]);
      await tellListener(tx, by, before);
    }),
  );
}

/** What the listener was told, so many days ago, and what it answered; null: nothing. */
const HEARD: readonly [days: number, event: WebhookMessage, status: number | null][] = [
  [10, 'WEBHOOK_TEST', 204],
  [6, 'SUBMISSION_MADE', 204],
  [5, 'SUBMISSION_MADE', 204],
  [3, 'GRADE_RELEASED', 503],
  [2, 'GRADE_RELEASED', null],
];

/** A webhook that was switched off when nothing arrived any more. */
async function tellListener(tx: Tx, createdBy: string, before: (days: number) => Date): Promise<void> {
  const [webhookId] = await tx.insert(Webhook, {
    ...{ url: LISTENER, events: ['SUBMISSION_MADE', 'GRADE_RELEASED'], createdBy, createdAt: before(10) },
    // Sealed by nobody: whoever switches it on makes a new one.
    ...{ secret: 'demo', offAt: before(1), offBecause: 'ADMINISTRATOR', failingSince: before(3) },
  });
  await tx.insert(
    WebhookDelivery,
    HEARD.map(([days, event, status]) => ({
      ...{ webhookId: webhookId!, event, status, data: { webhookId: webhookId! } },
      state: status === 204 ? ('DELIVERED' as const) : ('FAILED' as const),
      ...{ attempts: status === 204 ? 1 : 8, problem: status === null ? ('SLOW' as const) : null },
      ...{ nextAttemptAt: before(days), createdAt: before(days), settledAt: before(days) },
    })),
  );
}
