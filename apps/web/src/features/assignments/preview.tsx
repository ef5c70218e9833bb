import { useText } from '../../shared/intl/text.tsx';
import { DueText } from '../../shared/components/due-text.tsx';
import { QuotaGrid } from '../../shared/components/quota-grid.tsx';
import { instantOf } from '../../shared/intl/wall-clock.ts';
import { CalendarStrip } from './calendar-strip.tsx';
import { emptyGrid, totalPointsOf, type Design } from './design.ts';
import { gatesInWords } from './design-words.ts';
import { conditionsInWords } from './quota-words.ts';
import { lateInWords } from './late-part.tsx';
import { thanksInWords } from './thanks-part.tsx';
import classes from './designer.module.css';

/** What a student will see on the first day. */
export function Preview({ design, zone }: { design: Design; zone: string }) {
  const t = useText();
  const { title, instructions, quota, gates, milestones, prompts, criteria, thanks, late } = design;
  const dates = milestones
    .flatMap(({ kind, count, title: name, dueLocal, points }) => {
      const dueAt = instantOf(dueLocal, zone, 'deadline');
      return dueAt ? [{ key: `${kind} ${count ?? ''}`, name, dueAt, points }] : [];
    })
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return (
    <aside className={classes.preview} aria-labelledby="preview">
      <p className={classes.previewLabel} id="preview">
        {t('assignments.preview')}
      </p>
      <div className={classes.sheet} tabIndex={0} role="group" aria-label={t('assignments.preview')}>
        <h2>{title || t('assignments.untitled')}</h2>
        {instructions && <p className={classes.instructions}>{instructions}</p>}
        <QuotaGrid grid={emptyGrid(quota)} size="strip" />
        <ul className={classes.plain}>
          {[...gatesInWords(t, gates), ...conditionsInWords(t, quota), thanksInWords(t, thanks)].map(
            (words) => (
              <li key={words}>{words}</li>
            ),
          )}
        </ul>
        <h3>{t('assignments.previewDates')}</h3>
        <CalendarStrip design={design} />
        {dates.length === 0 ? (
          <p className={classes.hint}>{t('assignments.previewNoDates')}</p>
        ) : (
          <ol className={classes.dates}>
            {dates.map(({ key, name, dueAt, points }) => (
              <li key={key}>
                <strong>{points ? t('assignments.worth', { name, points }) : name}</strong>
                <DueText dueAt={dueAt} zone={zone} />
              </li>
            ))}
          </ol>
        )}
        {late && <p className={classes.hint}>{lateInWords(t, late)}</p>}
        <p className={classes.hint}>
          {t('assignments.previewWork', {
            prompts: prompts.length,
            points: totalPointsOf({ criteria, milestones }),
          })}
        </p>
      </div>
    </aside>
  );
}
