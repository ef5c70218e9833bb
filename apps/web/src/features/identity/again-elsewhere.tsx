import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import {
  ConnectFirstDocument,
  type SignOnKind,
  StartSignOnDocument,
  ViewerDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer, type Viewer } from '../../shared/session/session.ts';
import { waysQuery } from './tenant-query.ts';

interface AgainElsewhereProps {
  readonly onSignedIn: (viewer: Viewer) => void;
  /** They have shown who they are here, and connect their account so. */
  readonly connects?: boolean;
}

/**
 * The institution's own sign-on, from over a page that must stay as it is: in a tab of its own. When the person comes back
 * to this one, it sees who is signed in now.
 */
export function AgainElsewhere({ onSignedIn, connects = false }: AgainElsewhereProps) {
  const t = useText();
  const { tenant } = useViewer();
  // Wanted of them since this page was opened, it may have been offered only since then too.
  const { data: ways = [] } = useQuery({ ...waysQuery(tenant.slug), ...(connects && { staleTime: 0 }) });
  const start = useMutation({
    mutationFn: async (kind: SignOnKind) => {
      // Opened at once: a browser lets only a click open a tab.
      const tab = window.open('about:blank', '_blank');
      const address = connects
        ? request(ConnectFirstDocument, { input: { kind, next: null } }).then((sent) => sent.connectFirst)
        : request(StartSignOnDocument, {
            input: { tenant: tenant.slug, kind, next: null, invitation: null },
          }).then((sent) => sent.startSignOn);
      const href = await address.catch((error: unknown) => {
        tab?.close();
        throw error;
      });
      if (tab) tab.location.href = href;
    },
  });
  const look = useEffectEvent(async () => {
    if (!start.isSuccess || document.hidden) return;
    const { viewer } = await request(ViewerDocument, {}, { quiet: true }).catch(() => ({ viewer: null }));
    if (viewer) onSignedIn(viewer);
  });
  useEffect(() => {
    const onBack = () => void look();
    window.addEventListener('focus', onBack);
    document.addEventListener('visibilitychange', onBack);
    return () => {
      window.removeEventListener('focus', onBack);
      document.removeEventListener('visibilitychange', onBack);
    };
  }, []);
  if (ways.length === 0) return null;
  return (
    <Stack gap="sm" mt="sm">
      {ways.map(({ kind, label }) => (
        <Button
          key={kind}
          size="md"
          variant="default"
          loading={start.isPending && start.variables === kind}
          onClick={() => start.mutate(kind)}
        >
          {t('identity.againElsewhere', { label })}
        </Button>
      ))}
      {start.isSuccess && <p role="status">{t('identity.againBack')}</p>}
      <ErrorState error={start.error} />
    </Stack>
  );
}
