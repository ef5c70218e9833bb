import { useIntl } from 'react-intl';
import type { BehalfLineFragment } from '../../generated/operations.ts';
import { useText } from '../intl/text.tsx';

interface BehalfLabelProps {
  readonly onBehalf: BehalfLineFragment;
  /** To its own student. */
  readonly own?: boolean;
}

/** Who handed it in, when, from what, and why. */
export function BehalfLabel({ onBehalf: { by, at, savedAt, reason }, own = false }: BehalfLabelProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const when = (instant: string) => formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      {t(own ? 'unsent.labelOwn' : 'unsent.label', { by, at: when(at), savedAt: when(savedAt) })}{' '}
      {t('unsent.countsFrom')} {t('unsent.because', { reason })}
    </>
  );
}
