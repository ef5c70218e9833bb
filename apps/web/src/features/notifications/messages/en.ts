const en = {
  'notifications.title': 'Notifications',
  'notifications.now':
    '{count, plural, =0 {You have read everything.} one {One you have not read yet.} other {# you have not read yet.}}',
  'notifications.markAll': 'Mark all as read',
  'notifications.all': 'All',
  'notifications.unread': 'Unread',
  'notifications.filter': 'Which notifications',
  'notifications.new': 'New',
  'notifications.seeAll': 'See all',
  'notifications.emptyTitle': 'Nothing new',
  'notifications.empty':
    'Deadlines that come near, grades that are released and work that is handed in are announced here.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    notifications: keyof typeof en;
  }
}
