import { Button, Divider, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { StartSignOnDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { waysQuery } from './tenant-query.ts';

interface WaysInProps {
  readonly tenant: string;
  readonly next?: string | undefined;
  /** The token of an invitation that is accepted so. */
  readonly invitation?: string;
  /** Nothing else leads in here. */
  readonly alone?: boolean;
}

/** The institution's own sign-on, where it offers one. */
export function WaysIn({ tenant, next, invitation, alone = false }: WaysInProps) {
  const t = useText();
  const { data: ways = [] } = useQuery(waysQuery(tenant));
  const start = useMutation({
    mutationFn: async (kind: (typeof ways)[number]['kind']) => {
      const input = { tenant, kind, next: next ?? null, invitation: invitation ?? null };
      window.location.assign((await request(StartSignOnDocument, { input })).startSignOn);
      // The button turns until the other page is there.
      await new Promise(() => undefined);
    },
  });
  if (ways.length === 0) return null;
  return (
    <Stack gap="sm" mt="md">
      {!alone && <Divider label={t('identity.or')} />}
      {ways.map(({ kind, label }) => (
        <Button
          key={kind}
          size="md"
          variant={alone ? 'filled' : 'default'}
          loading={start.isPending && start.variables === kind}
          onClick={() => start.mutate(kind)}
        >
          {t('identity.continueWith', { label })}
        </Button>
      ))}
      <ErrorState error={start.error} />
    </Stack>
  );
}
