import type { NoticeParams } from '@firsthand/contracts';
import { type FollowedStudent, isLate, isStuck } from './caseload.rules.ts';

type Digest = NoticeParams['CASELOAD_WEEK'];

/** With whom nobody spoke for so many days is named. */
export const SILENT_DAYS = 14;
/** Of each kind as many are named; the caseload has everybody. */
const NAMED = 5;
const DAY_MS = 86_400_000;

/** The Monday of a calendar day's week. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  return shifted(day, -((at.getUTCDay() + 6) % 7));
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** What a counsellor's week begins with; null where nothing presses. */
export function digestOf(students: readonly FollowedStudent[], today: string): Digest | null {
  const named = (some: readonly FollowedStudent[]) => ({
    count: some.length,
    names: some.slice(0, NAMED).map(({ student }) => `${student.givenName} ${student.familyName}`.trim()),
  });
  const monday = mondayOf(today);
  const digest = {
    monday,
    students: students.length,
    stuck: named(students.filter(isStuck)),
    late: named(students.filter(isLate)),
    silent: named(
      students.filter(({ lastContact }) => !lastContact || lastContact.on <= shifted(today, -SILENT_DAYS)),
    ),
    talks: named(students.filter(({ nextContactOn }) => nextContactOn && nextContactOn < shifted(monday, 7))),
  };
  const presses = [digest.stuck, digest.late, digest.silent, digest.talks].some(({ count }) => count > 0);
  return presses ? digest : null;
}
