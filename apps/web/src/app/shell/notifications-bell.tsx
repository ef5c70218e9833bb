import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useLiveUnreadCount } from '../../features/notifications/live-unread.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './shell.module.css';

const NotificationsDrawer = lazy(() => import('../../features/notifications/notifications-drawer.tsx'));

export function NotificationsBell() {
  const t = useText();
  const count = useLiveUnreadCount();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionIcon
        className={classes.bell}
        onClick={() => setOpen(true)}
        aria-label={t('shell.unread', { count })}
        aria-haspopup="dialog"
      >
        <IconBell size={20} stroke={1.75} aria-hidden />
        {count > 0 && (
          <span className={classes.bellCount} aria-hidden>
            {count > 99 ? '99+' : count}
          </span>
        )}
      </ActionIcon>
      {open && (
        <Suspense>
          <NotificationsDrawer onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
