import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { NotificationList } from './notification-list.tsx';
import { notificationsQuery, useMarkRead } from './notifications-query.ts';
import { useUnreadCount } from './unread.ts';

const route = getRouteApi('/shell/notifications');

export function NotificationsPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const unreadOnly = route.useSearch().unread ?? false;
  const unread = useUnreadCount();
  const list = useInfiniteQuery(notificationsQuery(unreadOnly));
  const markRead = useMarkRead();
  const viewer = useViewer();
  return (
    <div style={{ maxWidth: '46rem' }}>
      <PageHeader
        title={t('notifications.title')}
        now={t('notifications.now', { count: unread })}
        action={
          unread > 0 &&
          !viewer.viewing && (
            <Button variant="default" loading={markRead.isPending} onClick={() => markRead.mutate(null)}>
              {t('notifications.markAll')}
            </Button>
          )
        }
      />
      <SegmentedControl
        mb="md"
        aria-label={t('notifications.filter')}
        value={unreadOnly ? 'unread' : 'all'}
        onChange={(value) =>
          void navigate({ search: value === 'unread' ? { unread: true } : {}, replace: true })
        }
        data={[
          { value: 'all', label: t('notifications.all') },
          { value: 'unread', label: t('notifications.unread') },
        ]}
      />
      {list.isPending && <RowsSkeleton />}
      <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      {list.data?.length === 0 && (
        <EmptyState picture="quiet" title={t('notifications.emptyTitle')}>
          {t('notifications.empty')}
        </EmptyState>
      )}
      {list.data && <NotificationList items={list.data} />}
      {list.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
    </div>
  );
}
