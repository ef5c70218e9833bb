import { Checkbox } from '@mantine/core';
import { useId, type CSSProperties } from 'react';
import { useIntl } from 'react-intl';
import { FormattedRelative } from '../../../shared/components/relative-time.tsx';
import { AnchorLink } from '../../../shared/components/links.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import { stuckText, type Place } from '../../../shared/place/place.ts';
import { LastNudge } from '../../../shared/place/last-nudge.tsx';
import { Slots } from '../../../shared/place/slots.tsx';
import { Standing } from '../../../shared/place/standing.tsx';
import type { Grid } from './grid-data.ts';
import classes from './grid.module.css';

/**
 * Students by slots and milestones. Header and names stay where they are while the rest scrolls; what is out of sight is
 * not laid out. On phones each student is a card. It is one table to whoever listens.
 */
export function GridTable({
  assignmentId,
  caption,
  milestones,
  places,
  selected,
  onSelect,
}: {
  assignmentId: string;
  caption: string;
  milestones: Grid['milestones'];
  places: readonly Place[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}) {
  const t = useText();
  const { formatDate } = useIntl();
  const id = useId();
  const all = places.every(({ enrolmentId }) => selected.has(enrolmentId));
  const toggle = (enrolmentIds: readonly string[], on: boolean) => {
    const next = new Set(selected);
    for (const enrolmentId of enrolmentIds)
      if (on) next.add(enrolmentId);
      else next.delete(enrolmentId);
    onSelect(next);
  };
  const zone = milestones[0]?.zone ?? 'UTC';
  return (
    <div className={classes.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table
        role="table"
        aria-rowcount={places.length + 1}
        className={classes.table}
        style={{ '--milestones': milestones.length } as CSSProperties}
      >
        <caption className="visually-hidden" id={id}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={classes.name}>
              <Checkbox
                size="xs"
                aria-label={t('cohortGrid.chooseAll')}
                checked={all}
                indeterminate={!all && places.some(({ enrolmentId }) => selected.has(enrolmentId))}
                onChange={() =>
                  toggle(
                    places.map(({ enrolmentId }) => enrolmentId),
                    !all,
                  )
                }
              />
              {t('cohortGrid.student')}
            </th>
            <th role="columnheader" scope="col">
              {t('cohortGrid.quota')}
            </th>
            <th role="columnheader" scope="col">
              {t('stuck.title')}
            </th>
            {milestones.map(({ id: milestoneId, title, dueAt }) => (
              <th role="columnheader" scope="col" key={milestoneId} title={title}>
                <span className={classes.title}>{title}</span>
                <small>{formatDate(dueAt, { day: 'numeric', month: 'short', timeZone: zone })}</small>
              </th>
            ))}
            <th role="columnheader" scope="col">
              {t('cohortGrid.seen')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {places.map((place) => (
            <tr
              role="row"
              key={place.enrolmentId}
              data-selected={selected.has(place.enrolmentId) || undefined}
            >
              <th role="rowheader" scope="row" className={classes.name}>
                <Checkbox
                  size="xs"
                  aria-label={t('cohortGrid.choose', {
                    name: `${place.student.givenName} ${place.student.familyName}`,
                  })}
                  checked={selected.has(place.enrolmentId)}
                  onChange={(event) => toggle([place.enrolmentId], event.currentTarget.checked)}
                />
                <span>
                  <AnchorLink
                    to="/students/$assignmentId/$enrolmentId"
                    params={{ assignmentId, enrolmentId: place.enrolmentId }}
                    preload={false}
                    data-place={place.enrolmentId}
                  >
                    {place.student.familyName}, {place.student.givenName}
                  </AnchorLink>
                  {place.cohort && <small>{place.cohort}</small>}
                </span>
              </th>
              <td role="cell" className={classes.quota}>
                <Slots place={place} />
              </td>
              <td role="cell" className={classes.stuck} data-none={place.stuck === null || undefined}>
                {place.stuck ? (
                  <>
                    {stuckText(t, place)}{' '}
                    <small>
                      {t('stuck.since', {
                        date: formatDate(place.stuck.since, { day: 'numeric', month: 'short' }),
                      })}
                    </small>
                  </>
                ) : place.excused ? (
                  t('standing.excusedAll')
                ) : (
                  <span aria-hidden>–</span>
                )}
                <LastNudge place={place} />
              </td>
              {milestones.map(({ id: milestoneId, title }) => {
                const own = place.milestones.find((one) => one.milestoneId === milestoneId);
                return (
                  <td role="cell" key={milestoneId} className={classes.milestone} data-label={title}>
                    {own ? <Standing milestone={own} zone={zone} /> : <small>{t('standing.excused')}</small>}
                  </td>
                );
              })}
              <td role="cell" className={classes.seen} data-label={t('cohortGrid.seen')}>
                {place.lastSeenAt ? <FormattedRelative at={place.lastSeenAt} /> : t('place.neverSeen')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
