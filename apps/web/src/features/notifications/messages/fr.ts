import type en from './en.ts';

export default {
  'notifications.title': 'Notifications',
  'notifications.now':
    '{count, plural, =0 {Vous avez tout lu.} one {Une que vous n’avez pas encore lue.} other {# que vous n’avez pas encore lues.}}',
  'notifications.markAll': 'Tout marquer comme lu',
  'notifications.all': 'Toutes',
  'notifications.unread': 'Non lues',
  'notifications.filter': 'Quelles notifications',
  'notifications.new': 'Nouveau',
  'notifications.seeAll': 'Tout voir',
  'notifications.emptyTitle': 'Rien de nouveau',
  'notifications.empty':
    'Les échéances qui approchent, les notes publiées et les travaux remis sont annoncés ici.',
} satisfies Record<keyof typeof en, string>;
