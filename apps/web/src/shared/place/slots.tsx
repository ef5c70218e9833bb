import { useText } from '../intl/text.tsx';
import type { Place } from './place.ts';
import classes from './place.module.css';

/** The quota grid in one line per occupation: filled circles count, ringed ones are arranged, dashed ones are open. */
export function Slots({
  place: { rows, counted, scheduled, wanted },
}: {
  place: Pick<Place, 'rows' | 'counted' | 'scheduled' | 'wanted'>;
}) {
  const t = useText();
  return (
    <span className={classes.slots}>
      {rows.map(({ occupation, slots }, at) => (
        <span key={at} className={classes.row} title={occupation ?? t('place.noOccupation')} aria-hidden>
          {slots.map((state, slot) => (
            <i key={slot} className={classes.slot} data-state={state} />
          ))}
        </span>
      ))}
      <span className="visually-hidden">{t('place.slots', { counted, scheduled, wanted })}</span>
    </span>
  );
}
