import { useIntl } from 'react-intl';
import type { PreviewSectionZoneQuery } from '../../generated/operations.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './sections.module.css';

type Rezoned = PreviewSectionZoneQuery['previewSectionZone'][number];
type Effect = Rezoned['effects'][number];

/** What another clock can do to a deadline; anything else of an assignment stays as it is. */
const EFFECTS = [
  'NEWLY_LATE',
  'SOONER',
  'LATER',
  'KEEPS_DATE',
  'NO_LONGER_LATE',
  'REMINDERS_PLANNED',
  'REMINDERS_GONE',
] as const;
const ofZone = (effect: string) => EFFECTS.find((one) => one === effect);

/** So many are named; the others are counted. */
const NAMED = 4;

/** What another time zone moves for whom, assignment by assignment, before it is saved. */
export function ZoneMoves({ moves, zone }: { readonly moves: readonly Rezoned[]; readonly zone: string }) {
  const t = useText();
  const { formatDate, formatList } = useIntl();
  const on = (local: string | null) =>
    local ? formatDate(`${local}Z`, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }) : '';
  const whom = (students: Effect['students']) => {
    const names = students.slice(0, NAMED).map(({ givenName, familyName }) => `${givenName} ${familyName}`);
    const others = students.length - names.length;
    return formatList(others > 0 ? [...names, t('sections.zoneOthers', { count: others })] : names);
  };
  return (
    <section className={classes.becomes} aria-labelledby="zone-moves" aria-live="polite">
      <h3 id="zone-moves">{t('sections.zoneMoves')}</h3>
      <p>
        {moves.length === 0
          ? t('sections.zoneDrafts')
          : t('sections.zoneMovesAbout', { zone: zone.replaceAll('_', ' ') })}
      </p>
      <ul>
        {moves.map(({ assignmentId, title, effects }) => (
          <li key={assignmentId}>
            <strong>{title}</strong>
            {effects.length === 0 && <p>{t('sections.zoneNothing')}</p>}
            <ul>
              {effects.map(({ effect, step, toLocal, many, students }) => {
                const known = ofZone(effect);
                return (
                  known && (
                    <li key={[effect, step, toLocal].join(' ')}>
                      <p>
                        {t(`sections.zoneEffect.${known}`, {
                          ...{ count: students.length, many, step: step ?? '', at: on(toLocal) },
                        })}
                      </p>
                      <small>{whom(students)}</small>
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {moves.length > 0 && <p className={classes.count}>{t('sections.zoneTold')}</p>}
    </section>
  );
}
