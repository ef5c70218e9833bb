import { useIntl } from 'react-intl';
import type { PreviewAssignmentChangeQuery } from '../../generated/operations.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './designer.module.css';

type Effect = PreviewAssignmentChangeQuery['previewAssignmentChange'][number];

/** So many are named; the others are counted. */
const NAMED = 4;

/** What saving this change does to whom, effect by effect. `everybody`: how many it reaches. */
export function ChangeEffects({ effects, everybody }: { effects: readonly Effect[]; everybody: number }) {
  const t = useText();
  const { formatDate, formatList } = useIntl();
  const day = (local: string | null) =>
    local && formatDate(`${local}Z`, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const whom = (students: Effect['students']) => {
    if (students.length > NAMED && students.length === everybody) return t('assignments.effects.everybody');
    const names = students.slice(0, NAMED).map(({ givenName, familyName }) => `${givenName} ${familyName}`);
    const others = students.length - names.length;
    return formatList(others > 0 ? [...names, t('assignments.effects.others', { count: others })] : names);
  };
  return (
    <section className={classes.effects} aria-labelledby="effects">
      <h3 id="effects">{t('assignments.effects')}</h3>
      {effects.length === 0 && <p>{t('assignments.effects.none')}</p>}
      <ul>
        {effects.map(({ effect, step, fromLocal, toLocal, many, students }) => (
          <li key={[effect, step, fromLocal, toLocal].join(' ')}>
            <strong>
              {t(`assignments.effect.${effect}`, {
                ...{ count: students.length, many, step: step ?? '' },
                ...{ before: day(fromLocal) ?? '', after: day(toLocal) ?? '' },
              })}
            </strong>
            <span>{whom(students)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
