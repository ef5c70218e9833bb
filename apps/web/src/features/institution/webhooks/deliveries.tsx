import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { RetryWebhookDocument } from '../../../generated/operations.ts';
import { FormattedRelative } from '../../../shared/components/relative-time.tsx';
import { StatusPill, type Tone } from '../../../shared/components/status-pill.tsx';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { T, useText } from '../../../shared/intl/text.tsx';
import classes from './webhooks.module.css';
import { useKeepWebhook, type Webhook } from './webhooks-query.ts';

type Delivery = Webhook['deliveries'][number];

const TONES: Record<Delivery['state'], Tone> = {
  PLANNED: 'wait',
  CLAIMED: 'wait',
  DELIVERED: 'good',
  FAILED: 'bad',
  DROPPED: 'quiet',
};

interface DeliveriesProps {
  readonly webhookId: string;
  readonly deliveries: readonly Delivery[];
  readonly waiting: number;
  readonly isOff: boolean;
}

/** What was sent lately, what was answered, and when it is tried again. */
export function Deliveries({ webhookId, deliveries, waiting, isOff }: DeliveriesProps) {
  const t = useText();
  const keep = useKeepWebhook();
  const retry = useMutation({
    mutationFn: async (id: string) =>
      (await request(RetryWebhookDocument, { id: webhookId, deliveryIds: [id] })).retryWebhook,
    onSuccess: keep,
  });
  if (deliveries.length === 0) return <p className={classes.quiet}>{t('webhooks.nothingYet')}</p>;
  return (
    // A test shows at once, and stays open to be watched.
    <details className={classes.deliveries} open={waiting > 0 || undefined}>
      <summary>{t('webhooks.latest', { count: deliveries.length })}</summary>
      <ErrorState error={retry.error} />
      <ul>
        {deliveries.map((delivery) => {
          const { id, event, state, attempts, nextAttemptAt } = delivery;
          const again = !isOff && (state === 'FAILED' || (state === 'PLANNED' && attempts > 0));
          return (
            <li key={id}>
              <div>
                <StatusPill tone={TONES[state]}>{t(`webhooks.delivery.${state}`)}</StatusPill>{' '}
                {t(`webhooks.event.${event}`)} <FormattedRelative at={delivery.createdAt} />
                <small className={classes.quiet}>
                  {answerOf(delivery, t)}
                  {state === 'PLANNED' && attempts > 0 && nextAttemptAt && (
                    <>
                      {' '}
                      <T
                        id="webhooks.next"
                        values={{ when: <FormattedRelative at={nextAttemptAt} />, count: attempts }}
                      />
                    </>
                  )}
                </small>
              </div>
              {again && (
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={retry.isPending}
                  onClick={() => retry.mutate(id)}
                >
                  {t('webhooks.retry')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function answerOf({ status, problem }: Delivery, t: ReturnType<typeof useText>): string | null {
  if (problem) return t(`webhooks.problem.${problem}`);
  return status === null || status === undefined ? null : t('webhooks.answered', { status: String(status) });
}
