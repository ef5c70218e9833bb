import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  RetryWebhookDocument,
  RotateWebhookSecretDocument,
  SwitchWebhookDocument,
  TestWebhookDocument,
} from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { StatusPill, type Tone } from '../../../shared/components/status-pill.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';
import { Deliveries } from './deliveries.tsx';
import { WebhookForm } from './webhook-form.tsx';
import classes from './webhooks.module.css';
import { useKeepWebhook, type Webhook, webhooksQuery } from './webhooks-query.ts';

const TONES: Record<Webhook['state'], Tone> = { ON: 'good', FAILING: 'bad', OFF: 'quiet' };

interface WebhookPartProps {
  readonly webhook: Webhook;
  readonly onSecret: (secret: string) => void;
  /** The new secret, while there is one to copy. */
  readonly children: ReactNode;
}

export function WebhookPart({ webhook, onSecret, children }: WebhookPartProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const heading = useId();
  const client = useQueryClient();
  const keep = useKeepWebhook();
  const [changing, setChanging] = useState(false);
  const { id, version, state, failed, waiting } = webhook;
  const after = {
    onSuccess: keep,
    // It was changed by somebody else, perhaps: what is shown is brought up to date.
    onError: () => client.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  };
  const rotate = useMutation({
    mutationFn: async () => (await request(RotateWebhookSecretDocument, { id, version })).rotateWebhookSecret,
    ...after,
    onSuccess: ({ webhook: changed, secret }) => {
      keep(changed);
      onSecret(secret);
    },
  });
  const turn = useMutation({
    mutationFn: async (on: boolean) =>
      (await request(SwitchWebhookDocument, { input: { id, version, on } })).switchWebhook,
    ...after,
  });
  const test = useMutation({
    mutationFn: async () => (await request(TestWebhookDocument, { id })).testWebhook,
    ...after,
  });
  const retry = useMutation({
    mutationFn: async () => (await request(RetryWebhookDocument, { id })).retryWebhook,
    ...after,
  });
  const day = (at: string) => formatDate(at, { dateStyle: 'long', timeStyle: 'short' });
  const isOff = state === 'OFF';
  return (
    <section className={classes.part} aria-labelledby={heading}>
      <h2 id={heading}>{webhook.url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</h2>
      <p className={classes.quiet}>
        <StatusPill tone={TONES[state]}>{t(`webhooks.state.${state}`)}</StatusPill>{' '}
        {webhook.offBecause && t(`webhooks.because.${webhook.offBecause}`)}
        {state === 'FAILING' &&
          webhook.failingSince &&
          t('webhooks.failingSince', { date: day(webhook.failingSince) })}
      </p>
      {children}
      {changing ? (
        <WebhookForm webhook={webhook} onDone={() => setChanging(false)} />
      ) : (
        <>
          <p className={classes.quiet}>
            {webhook.events.map((event) => t(`webhooks.event.${event}`)).join(' · ')}
            {webhook.overlapUntil && ` · ${t('webhooks.overlap', { date: day(webhook.overlapUntil) })}`}
          </p>
          <ErrorState error={rotate.error ?? turn.error ?? test.error ?? retry.error} />
          <Group gap="xs">
            {!isOff && (
              <Button size="xs" loading={test.isPending} onClick={() => test.mutate()}>
                {t('webhooks.test')}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => setChanging(true)}>
              {t('webhooks.change')}
            </Button>
            <Button size="xs" variant="default" loading={rotate.isPending} onClick={() => rotate.mutate()}>
              {t('webhooks.rotate')}
            </Button>
            <Button size="xs" variant="default" loading={turn.isPending} onClick={() => turn.mutate(isOff)}>
              {t(isOff ? 'webhooks.turnOn' : 'webhooks.turnOff')}
            </Button>
            {failed > 0 && !isOff && (
              <Button size="xs" variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
                {t('webhooks.retryAll', { count: failed })}
              </Button>
            )}
          </Group>
        </>
      )}
      <Deliveries webhookId={id} deliveries={webhook.deliveries} waiting={waiting} isOff={isOff} />
    </section>
  );
}
