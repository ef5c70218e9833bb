import type { Translate } from '../intl/text.tsx';
import type { DueOutreach } from './fieldwork-query.ts';

/** What is due, in a few words: "Call again". */
export function dueWords(t: Translate, { standing, channel }: DueOutreach['standing']): string {
  switch (standing) {
    case 'TO_SCHEDULE':
      return t('due.schedule');
    case 'DRAFTED':
      return t('due.send');
    default:
      return t(`due.again.${channel ?? 'PHONE'}`);
  }
}
