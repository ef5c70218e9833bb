import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { WebhooksDocument, type WebhookCardFragment } from '../../../generated/operations.ts';
import { request } from '../../../shared/graphql/request.ts';

export type Webhook = WebhookCardFragment;

export const webhooksQuery = queryOptions({
  queryKey: ['institution', 'webhooks'],
  queryFn: async ({ signal }) => (await request(WebhooksDocument, {}, { signal })).webhooks,
  // Quickly while something is on its way, so that a test is seen to arrive.
  refetchInterval: ({ state }) => (state.data?.some(({ waiting }) => waiting > 0) ? 2_000 : 30_000),
});

/** Puts one as it is now in its place among the others, or after them. */
export function useKeepWebhook() {
  const client = useQueryClient();
  return (webhook: Webhook) =>
    client.setQueryData(webhooksQuery.queryKey, (all = []) =>
      all.some(({ id }) => id === webhook.id)
        ? all.map((one) => (one.id === webhook.id ? webhook : one))
        : [...all, webhook],
    );
}
