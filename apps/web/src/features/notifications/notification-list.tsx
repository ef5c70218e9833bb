import { PathLink } from '../../shared/components/links.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { useMarkRead, type NotificationCard } from './notifications-query.ts';
import classes from './notification-list.module.css';

/** Each leads to what it is about, and is read by going there. */
export function NotificationList({
  items,
  onOpen,
}: {
  items: readonly NotificationCard[];
  onOpen?: () => void;
}) {
  const t = useText();
  const { mutate: markRead } = useMarkRead();
  // Whoever looks as somebody leaves unread what is unread.
  const isLooking = Boolean(useViewer().viewing);
  return (
    <ul className={classes.list}>
      {items.map(({ id, title, body, path, createdAt, readAt }) => (
        <li key={id}>
          <PathLink
            path={path}
            className={classes.item}
            data-unread={readAt === null || undefined}
            onClick={() => {
              if (readAt === null && !isLooking) markRead([id]);
              onOpen?.();
            }}
          >
            <span className={classes.head}>
              <strong>{title}</strong>
              <FormattedRelative at={createdAt} />
            </span>
            <span className={classes.body}>{body}</span>
            {readAt === null && <span className="visually-hidden">{t('notifications.new')}</span>}
          </PathLink>
        </li>
      ))}
    </ul>
  );
}
