import type { CohortGridQuery } from '../../generated/operations.ts';
import type { Translate } from '../intl/text.tsx';

/** Where one student stands in one assignment, as staff see it. */
export type Place = CohortGridQuery['cohortGrid']['places'][number];

/** What is needed of it to write to the student. */
export type Told = Pick<Place, 'enrolmentId' | 'locale'> & {
  readonly student: Pick<Place['student'], 'givenName' | 'familyName'>;
  readonly stuck: Pick<NonNullable<Place['stuck']>, 'reason'> | null;
};

interface StuckPlace extends Pick<Place, 'wanted'> {
  readonly stuck: Pick<NonNullable<Place['stuck']>, 'reason' | 'found' | 'expected'> | null;
}

/** Why a student does not get on, in a line. */
export function stuckText(t: Translate, { stuck, wanted }: StuckPlace): string {
  return stuck
    ? t(`stuck.${stuck.reason}`, { found: stuck.found, wanted, expected: stuck.expected ?? 0 })
    : '';
}

/** Something of theirs is past its date and not done. */
export function isLate({ milestones }: Pick<Place, 'milestones'>): boolean {
  return milestones.some(({ standing }) => standing === 'LATE');
}
