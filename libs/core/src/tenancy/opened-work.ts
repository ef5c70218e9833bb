import type { AuditAction, AuditSubject } from '@firsthand/contracts';
import type { Reading } from '@firsthand/persistence';

/** Who opens something, as the last parameter of a statement that hands out a student's work. */
export function openedBy({ actor, now }: Reading): string {
  const by = actor.userId === 'system' ? null : actor.userId;
  return JSON.stringify({ by, at: now.toISOString(), request: actor.requestId });
}

/**
 * SQL: a column of the row that hands out a student's work; with it is written down that `reader` (an `openedBy`) has
 * opened it. Nothing for `person` themselves, nor twice within an hour.
 */
export const noteRead = (
  reader: string,
  did: Extract<AuditAction, `${string}.read`>,
  kind: AuditSubject,
  { id, person }: { id: string; person: string },
) => `note_read($1, ${reader}::jsonb, '${did}', '${kind}', ${id}, ${person})`;
