import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { pastQuery } from './roster-data.ts';
import classes from './rosters.module.css';

/** The rosters that are in, were taken back, or wait to be confirmed: each can be looked at, and for thirty days taken back. */
export function PastRosters({ sectionId }: { sectionId: string }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { data = [] } = useQuery(pastQuery(sectionId));
  if (data.length === 0) return null;
  return (
    <section className={classes.more} aria-labelledby="past">
      <h2 id="past">{t('rosters.past')}</h2>
      <ul className={classes.past}>
        {data.map(({ id, fileName, state, by, createdAt, appliedAt, counts, undoableUntil }) => (
          <li key={id}>
            <AnchorLink to="/sections/$sectionId/roster/$importId" params={{ sectionId, importId: id }}>
              {fileName}
            </AnchorLink>
            <small>
              {t('rosters.pastWhat', {
                on: formatDate(appliedAt ?? createdAt, { dateStyle: 'medium' }),
                by,
                new: counts.new,
                changed: counts.changed,
              })}{' '}
              {state === 'STAGED' && t('rosters.pastStaged')}
              {state === 'UNDONE'
                ? t('rosters.pastUndone')
                : undoableUntil &&
                  t('rosters.pastUndoable', { until: formatDate(undoableUntil, { dateStyle: 'medium' }) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
