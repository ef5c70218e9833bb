import { Button, Drawer, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { use } from 'react';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { loadCatalogue } from '../../shared/intl/language.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { NotificationList } from './notification-list.tsx';
import { notificationsQuery, useMarkRead } from './notifications-query.ts';
import { useUnreadCount } from './unread.ts';

// This opens without a route, which would have loaded the messages.
const words = loadCatalogue('notifications');

export default function NotificationsDrawer({ onClose }: { onClose: () => void }) {
  use(words);
  const t = useText();
  const unread = useUnreadCount();
  const list = useInfiniteQuery(notificationsQuery(false));
  const markRead = useMarkRead();
  const viewer = useViewer();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="26rem"
      title={t('notifications.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Group justify="space-between" mb="sm">
        <AnchorLink to="/notifications" onClick={onClose} size="sm">
          {t('notifications.seeAll')}
        </AnchorLink>
        {unread > 0 && !viewer.viewing && (
          <Button variant="subtle" size="compact-sm" onClick={() => markRead.mutate(null)}>
            {t('notifications.markAll')}
          </Button>
        )}
      </Group>
      {list.isPending && <RowsSkeleton />}
      <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      {list.data?.length === 0 && (
        <EmptyState picture="quiet" title={t('notifications.emptyTitle')}>
          {t('notifications.empty')}
        </EmptyState>
      )}
      {list.data && list.data.length > 0 && <NotificationList items={list.data} onOpen={onClose} />}
    </Drawer>
  );
}
