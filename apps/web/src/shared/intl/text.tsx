import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/**
 * Every catalogue adds its ids here by declaration merging, so that a mistyped id does not compile:
 * `declare module '../../../shared/intl/text.tsx' { interface Catalogues { plan: keyof typeof en } }`.
 */
export interface Catalogues {}

export type MessageId = Catalogues[keyof Catalogues];
export type TextValues = Record<string, string | number | boolean | Date | null | undefined>;
export type Translate = (id: MessageId, values?: TextValues) => string;

/** `const t = useText(); t('shell.search')`. For values that are elements use `<T>`. */
export function useText(): Translate {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

/** One message as an element; values may be elements, and `<b>…</b>` in a message becomes bold. */
export function T({ id, values = {} }: { id: MessageId; values?: Record<string, ReactNode> }) {
  const intl = useIntl();
  return (
    <>
      {intl.formatMessage({ id }, {
        b: (chunks: ReactNode) => <strong>{chunks}</strong>,
        ...values,
      } as never)}
    </>
  );
}
