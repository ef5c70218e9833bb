import { Link } from '@tanstack/react-router';
import { useText } from '../intl/text.tsx';
import classes from './occupation-views.module.css';

interface OccupationViewsProps {
  readonly occupationId: string;
  readonly current: 'read' | 'heard' | 'synthesis';
}

/** The parts of what a student knows about one occupation: read, heard, and what they make of it. */
export function OccupationViews({ occupationId, current }: OccupationViewsProps) {
  const t = useText();
  const params = { occupationId };
  const mark = (view: typeof current) => (view === current ? 'page' : undefined);
  return (
    <nav className={classes.views} aria-label={t('occupation.views')}>
      <Link
        to="/plan/$occupationId"
        params={params}
        search={{}}
        activeOptions={{ exact: true }}
        aria-current={mark('read')}
      >
        {t('occupation.read')}
      </Link>
      <Link
        to="/plan/$occupationId"
        params={params}
        search={{ view: 'heard' }}
        activeOptions={{ exact: true }}
        aria-current={mark('heard')}
      >
        {t('occupation.heard')}
      </Link>
      <Link to="/plan/$occupationId/synthesis" params={params} search={{}} aria-current={mark('synthesis')}>
        {t('occupation.synthesis')}
      </Link>
    </nav>
  );
}
