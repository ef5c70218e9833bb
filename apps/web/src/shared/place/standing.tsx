import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconClockCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useText } from '../intl/text.tsx';
import type { Place } from './place.ts';
import classes from './place.module.css';

const ICONS = {
  MET: IconCircleCheck,
  MET_LATE: IconClockCheck,
  DUE: IconCircleDashed,
  LATE: IconAlertTriangle,
} as const;

/** One student towards one milestone: a sign each, the word on hover and for who listens. */
export function Standing({
  milestone: { standing, dueAt, extended, metAt },
  zone,
}: {
  milestone: Place['milestones'][number];
  zone: string;
}) {
  const t = useText();
  const { formatDate } = useIntl();
  const Icon = ICONS[standing];
  const day = formatDate(metAt ?? dueAt, { day: 'numeric', month: 'short', timeZone: zone });
  const words = [t(`standing.${standing}`), day, ...(extended ? [t('standing.extended')] : [])].join(' · ');
  return (
    <span className={classes.standing} data-standing={standing} title={words}>
      <Icon size={20} stroke={1.75} aria-hidden />
      {extended && (
        <b className={classes.more} aria-hidden>
          +
        </b>
      )}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
