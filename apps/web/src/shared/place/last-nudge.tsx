import { useIntl } from 'react-intl';
import { distanceInWords } from '../intl/due.ts';
import { useText } from '../intl/text.tsx';
import type { Place } from './place.ts';
import classes from './place.module.css';

/** When staff last wrote to them, so that nobody is pressed by two. */
export function LastNudge({ place: { nudge } }: { place: Pick<Place, 'nudge'> }) {
  const t = useText();
  const intl = useIntl();
  if (!nudge) return null;
  return (
    <span className={classes.last}>
      {t('nudge.last', {
        distance: distanceInWords(new Date(nudge.at), new Date(), intl.locale),
        name: nudge.by,
      })}
    </span>
  );
}
