import { useIntl } from 'react-intl';
import { distanceInWords } from '../intl/due.ts';

/** "3 hours ago", with the full date and time on hover. Not refreshed while it shows. */
export function FormattedRelative({ at }: { at: string }) {
  const intl = useIntl();
  return (
    <time dateTime={at} title={intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' })}>
      {distanceInWords(new Date(at), new Date(), intl.locale)}
    </time>
  );
}
