import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { fieldNotesQuery, type Note, type OccupationNotes } from './insight-data.ts';
import { Bar } from './funnel.tsx';
import classes from './insight.module.css';
import { keyOf, type Group, groupsOf } from './notes.ts';
import { useNoteWords } from './use-note-words.ts';

/** What everybody's interviews say about each occupation, where enough speak that nobody can be told apart. */
export function FieldNotes({ assignmentId }: { assignmentId: string }) {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(fieldNotesQuery(assignmentId));
  const told = data?.occupations.filter(({ interviews }) => interviews !== null) ?? [];
  const few = data?.occupations.filter(({ interviews }) => interviews === null) ?? [];
  return (
    <section className={classes.part} aria-labelledby="field-notes">
      <h2 id="field-notes">{t('insight.fieldNotes')}</h2>
      {data && <p className={classes.quiet}>{t('insight.fieldNotesHint', { count: data.voicesAtLeast })}</p>}
      {isPending && <RowsSkeleton />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && told.length === 0 && (
        <EmptyState picture="list" title={t('insight.tooFewTitle')}>
          {t('insight.tooFew', { count: data.voicesAtLeast })}
        </EmptyState>
      )}
      {told.map((each) => (
        <Occupation key={each.occupation.id} notes={each} />
      ))}
      {told.length > 0 && few.length > 0 && (
        <p className={classes.quiet}>
          {t('insight.stillTooFew', {
            occupations: few.map(({ occupation: { title } }) => title).join(', '),
          })}
        </p>
      )}
    </section>
  );
}

function Occupation({ notes }: { notes: OccupationNotes }) {
  const t = useText();
  return (
    <article className={classes.card}>
      <h3>{notes.occupation.title}</h3>
      <p className={classes.quiet}>{t('insight.fromInterviews', { count: notes.interviews ?? 0 })}</p>
      {notes.notes.length === 0 && <p>{t('insight.nothingTogether')}</p>}
      <div className={classes.measures}>
        {notes.notes.map((note) => (
          <Measure key={keyOf(note)} note={note} groups={groupsOf(notes, note)} />
        ))}
      </div>
    </article>
  );
}

function Measure({ note, groups }: { note: Note; groups: readonly Group[] }) {
  const t = useText();
  const words = useNoteWords();
  return (
    <table className={note.spread ? classes.spreads : classes.bars}>
      <caption>
        <strong>{words.title(note)}</strong> {t('insight.answered', { count: note.answered })}
      </caption>
      <tbody>
        {note.spread
          ? groups.map(({ key, name, note: of }) => (
              <SpreadRow key={key} name={name ?? t('insight.everyone')} note={of} widest={note} />
            ))
          : note.tally.map(({ word, count }) => (
              <tr key={word}>
                <th scope="row">{words.word(note, word)}</th>
                <td className={classes.barCell}>
                  <Bar parts={[{ tone: 'accent', count }]} of={note.answered} />
                </td>
                <td className={classes.figure}>{t('insight.countOf', { count, all: note.answered })}</td>
              </tr>
            ))}
        {!note.spread && note.tally.length === 0 && (
          <tr>
            <td className={classes.quiet}>{t('insight.allDifferent')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** The middle half as a band, the middle as a stroke in it; the same in words beside it. */
function SpreadRow({ name, note, widest }: { name: string; note: Note; widest: Note }) {
  const words = useNoteWords();
  const spread = note.spread!;
  const most = Math.max(widest.spread!.high, spread.high) * 1.15 || 1;
  const at = (value: number) => `${(value / most) * 100}%`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={classes.barCell}>
        <span className={classes.range} aria-hidden>
          <span style={{ left: at(spread.low), right: `${100 - (spread.high / most) * 100}%` }} />
          <i style={{ left: at(spread.middle) }} />
        </span>
        <small>{words.spread(note, spread)}</small>
      </td>
    </tr>
  );
}
