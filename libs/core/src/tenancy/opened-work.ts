import { type AuditAction, type AuditSubject, whoSits } from '@firsthand/contracts';
import type { Reading } from '@firsthand/persistence';

/**
 * Who opens something, as the last parameter of a statement that hands out a student's work. In a viewing it is the
 * administrator who sits there, not the person whose eyes are borrowed.
 */
export function openedBy({ actor, now }: Reading): string {
  const { userId, requestId } = whoSits(actor);
  return JSON.stringify({
    by: userId === 'system' ? null : userId,
    at: now.toISOString(),
    request: requestId,
  });
}

/**
 * SQL: a column of the row that hands out a student's work; with it is written down that `reader` (an `openedBy`) has
 * opened it. Nothing for `person` themselves, nor twice within an hour. Where this condition holds it is noted as sent ahead
 * instead: it is on the device and before nobody's eyes, and showing it is noted by the statement that showing makes.
 */
export const noteRead = (
  reader: string,
  did: Extract<AuditAction, `${string}.read`>,
  kind: AuditSubject,
  { id, person, ahead }: { id: string; person: string; ahead?: string },
) => {
  const what = ahead ? `case when ${ahead} then '${kind}.sent-ahead' else '${did}' end` : `'${did}'`;
  return `note_read($1, ${reader}::jsonb, ${what}, '${kind}', ${id}, ${person})`;
};
