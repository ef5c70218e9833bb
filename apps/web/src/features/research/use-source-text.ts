import { useText } from '../../shared/intl/text.tsx';
import type { Finding } from './sheet-query.ts';

type Source = Pick<Finding, 'sourceTitle' | 'sourceOn' | 'locality'>;

/** Where something was read, on one line: its name, its date, the place it speaks of. */
export function useSourceText(): (source: Source) => string {
  const t = useText();
  return ({ sourceTitle, sourceOn, locality }) =>
    [sourceTitle || t('research.noSource'), sourceOn, locality].filter(Boolean).join(', ');
}
