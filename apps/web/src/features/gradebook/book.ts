/** The book as somebody wants to see it, and its cells in words. */
import type { Translate } from '../../shared/intl/text.tsx';
import { hasWords } from '../../shared/text/find.ts';
import type { Book, BookCell, BookColumn, BookRow } from './gradebook-data.ts';

export interface Wish {
  readonly query?: string;
  readonly cohort?: string;
}

/** Whose name or address has these words, in this cohort. */
export function rowsOf(rows: readonly BookRow[], { query = '', cohort = '' }: Wish): BookRow[] {
  return rows.filter(
    ({ student: { givenName, familyName, email }, cohort: own }) =>
      (cohort === '' || own === cohort) && hasWords(`${givenName} ${familyName} ${email ?? ''}`, query),
  );
}

export const cohortsOf = (rows: readonly BookRow[]): string[] =>
  [...new Set(rows.flatMap(({ cohort }) => cohort ?? []))].sort((a, b) => a.localeCompare(b));

export const cellOf = (row: BookRow, { id }: Pick<BookColumn, 'id'>): BookCell | undefined =>
  row.cells.find(({ columnId }) => columnId === id);

/** How many cells of these states there are; of what one reads a second time, the state is not known. */
export const countOf = (rows: readonly BookRow[], ...states: BookCell['state'][]): number =>
  rows.reduce(
    (sum, { cells }) => sum + cells.filter(({ state, blind }) => !blind && states.includes(state)).length,
    0,
  );

/** How a cell came to its figure, in sentences. */
export function explained(t: Translate, cell: BookCell, kind: BookColumn['kind']): string {
  const { state, before, points, possible, lateDays, keptPercent, decided } = cell;
  if (cell.blind) return t('gradebook.why.blind');
  const off = Math.round((100 - keptPercent) * 100) / 100;
  const what = kind === 'REFLECTION' ? 'grade' : 'step';
  switch (state) {
    case 'READY':
    case 'RELEASED':
    case 'MET': {
      if (decided && what === 'step') return t('gradebook.why.byHand', { points: points ?? 0, possible });
      const base =
        what === 'grade'
          ? t('gradebook.why.rubric', { points: before ?? 0, possible })
          : t('gradebook.why.met', { possible });
      const late =
        decided && lateDays > 0
          ? t('gradebook.why.waived', { days: lateDays })
          : off > 0
            ? t('gradebook.why.late', {
                days: lateDays,
                off,
                points: points ?? 0,
              })
            : '';
      return [base, late, state === 'READY' ? t('gradebook.why.ready') : ''].filter(Boolean).join(' ');
    }
    default:
      return t(`gradebook.why.${state}`, { possible });
  }
}

/** What an assignment weighs in a book that counts by weights, in percent of all that weigh. */
export function shareOf({ weights }: Pick<Book, 'weights'>, assignmentId: string): number {
  const all = weights.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
  const own = weights.find((one) => one.assignmentId === assignmentId)?.weight ?? 0;
  return all === 0 ? 0 : Math.round((Math.round(own * 100) / all) * 10_000) / 100;
}
