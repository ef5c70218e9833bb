import type { CohortGridQuery } from '../../generated/operations.ts';
import type { Translate } from '../intl/text.tsx';

/** Where one student stands in one assignment, as staff see it. */
export type Place = CohortGridQuery['cohortGrid']['places'][number];

/** Why a student does not get on, in a line. */
export function stuckText(t: Translate, { stuck, wanted }: Pick<Place, 'stuck' | 'wanted'>): string {
  return stuck
    ? t(`stuck.${stuck.reason}`, { found: stuck.found, wanted, expected: stuck.expected ?? 0 })
    : '';
}

/** Something of theirs is past its date and not done. */
export function isLate({ milestones }: Pick<Place, 'milestones'>): boolean {
  return milestones.some(({ standing }) => standing === 'LATE');
}
