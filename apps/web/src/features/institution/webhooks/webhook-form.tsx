import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import {
  AddWebhookDocument,
  ChangeWebhookDocument,
  type WebhookEvent,
} from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useFieldErrors } from '../../../shared/graphql/use-error-text.ts';
import { useText } from '../../../shared/intl/text.tsx';
import { useKeepWebhook, type Webhook } from './webhooks-query.ts';

const EVENTS: readonly WebhookEvent[] = ['GRADE_RELEASED', 'SUBMISSION_MADE'];

interface WebhookFormProps {
  /** Null: a new one. */
  readonly webhook: Webhook | null;
  readonly onDone: (made: { id: string; secret: string } | null) => void;
}

export function WebhookForm({ webhook, onDone }: WebhookFormProps) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const keep = useKeepWebhook();
  const form = useForm({
    initialValues: { url: webhook?.url ?? 'https://', events: [...(webhook?.events ?? EVENTS)] },
    validate: { events: (value) => (value.length === 0 ? t('field.required') : null) },
  });
  const save = useMutation({
    mutationFn: async ({ url, events }: typeof form.values) => {
      const wish = { url: url.trim(), events };
      if (!webhook) return (await request(AddWebhookDocument, { input: wish })).addWebhook;
      const { id, version } = webhook;
      const changed = await request(ChangeWebhookDocument, { input: { id, version, ...wish } });
      return { webhook: changed.changeWebhook, secret: null };
    },
    onSuccess: ({ webhook: saved, secret }) => {
      keep(saved);
      onDone(secret ? { id: saved.id, secret } : null);
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  const refused = Object.keys(fieldErrors(save.error)).length > 0;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack gap="md">
        <TextInput
          label={t('webhooks.url')}
          description={t('webhooks.urlHint')}
          type="url"
          {...form.getInputProps('url')}
        />
        <Checkbox.Group label={t('webhooks.events')} {...form.getInputProps('events')}>
          <Stack gap="xs" mt="xs">
            {EVENTS.map((event) => (
              <Checkbox key={event} value={event} label={t(`webhooks.event.${event}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <ErrorState error={refused ? null : save.error} />
        <Group gap="xs">
          <Button type="submit" loading={save.isPending}>
            {t(webhook ? 'app.save' : 'webhooks.add')}
          </Button>
          <Button variant="default" onClick={() => onDone(null)}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
