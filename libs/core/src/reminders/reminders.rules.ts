import { isId } from '@firsthand/platform';

/** A reminder of a passed deadline is no use to anyone this long after it was due to go out. */
export const STILL_USEFUL_DAYS = 7;

/** Who saved what they are reminded of so shortly ago is still writing. */
export const AT_WORK_MINUTES = 30;

/** A deadline so long past is told to those who look after the student as well. */
export const STAFF_AFTER_MINUTES = 3 * 1440;

/** Why a reminder was written down and not sent. */
export const DROPPED_BECAUSE = [
  /** It was to announce a deadline that has passed meanwhile. */
  'DEADLINE_PASSED',
  /** It was to follow a deadline that is too long ago by now. */
  'TOO_LATE',
  /** A later one for the same step was due at the same time; one is enough. */
  'SUPERSEDED',
] as const;
export type DroppedBecause = (typeof DROPPED_BECAUSE)[number];

/** What a notice speaks of, as far as that may have changed since. Its occasion names it. */
export interface NoticeSubject {
  /** The delivery. */
  readonly id: string;
  readonly userId: string;
  readonly kind:
    | 'MEETING'
    | 'THANKS'
    | 'FOLLOW_UPS'
    | 'NEXT_STEPS'
    | 'EXTENSION'
    | 'DECLINED'
    | 'REVISION'
    | 'REGRADE'
    | 'BEHIND'
    | 'PUBLISHED'
    | 'GRADING'
    | 'INVITED';
  readonly subject: string | null;
  /** When it says the meeting or the deadline is. */
  readonly at: string | null;
  /** The day it was written for. */
  readonly day: string | null;
  /** Of students who are behind: how long after the deadline they were reminded. */
  readonly offsetMinutes: number | null;
  /** Of them, those its reader follows one by one. */
  readonly followed: boolean;
}

/** Null for what stays true: a grade that was released, an answer that was given. */
export function subjectOf(notice: {
  readonly id: string;
  readonly userId: string;
  readonly template: string;
  readonly dedupKey: string;
  readonly params: Readonly<Record<string, unknown>>;
}): NoticeSubject | null {
  const { id, userId, template, dedupKey, params } = notice;
  const [, named = '', ...rest] = dedupKey.split(':');
  const at = rest.join(':');
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const about = (kind: NoticeSubject['kind'], change: Partial<NoticeSubject>): NoticeSubject => ({
    ...{ id, userId, kind, subject: named, at: null, day: null, offsetMinutes: null, followed: false },
    ...change,
  });
  const day = /^\d{4}-\d\d-\d\d$/.test(named) ? { subject: null, day: named } : null;
  const ofDay = (kind: NoticeSubject['kind']) => day && about(kind, day);
  const ofRow = (kind: NoticeSubject['kind'], change: Partial<NoticeSubject> = {}) =>
    isId(named) ? about(kind, change) : null;
  switch (template) {
    case 'MEETING_TOMORROW':
      return ofRow('MEETING', { at });
    case 'THANK_YOU_DUE':
      return ofRow('THANKS');
    case 'FOLLOW_UP_DUE':
      return ofDay('FOLLOW_UPS');
    case 'NEXT_STEP_DUE':
      return ofDay('NEXT_STEPS');
    case 'EXTENSION_GRANTED':
    case 'EXTENSION_UNDONE':
      return about('EXTENSION', { subject: text(params['milestoneId']), at: text(params['dueAt']) });
    case 'EXTENSION_DECLINED':
      return ofRow('DECLINED', { at: text(params['dueAt']) });
    case 'REVISION_ASKED':
      return ofRow('REVISION');
    case 'REGRADE_ASKED':
      return ofRow('REGRADE');
    case 'STUDENTS_BEHIND':
      return ofRow('BEHIND', {
        at: text(params['dueAt']),
        offsetMinutes: Number(rest[0]),
        followed: params['path'] === '/caseload',
      });
    case 'GRADING_WAITING':
      return about('GRADING', { subject: null });
    case 'INVITATIONS_OPEN':
      return ofRow('INVITED');
    case 'ASSIGNMENT_PUBLISHED':
      return ofRow('PUBLISHED', { at: text(params['dueAt']) });
    default:
      return null;
  }
}
