/** A file of a draft. */
export interface AttachmentView {
  id: string;
  name: string;
  /** Of its bytes; nothing is known of it before it is whole. */
  type: string | null;
  bytes: number;
  /** So many have arrived; the rest is still to be sent while it is not kept. */
  received: number;
  kept: boolean;
  /** A virus scanner looked at it and found nothing. */
  scanned: boolean;
}

/** As it was handed in. */
export interface SubmittedFile {
  id: string;
  name: string;
  type: string;
  bytes: number;
  /** SHA-256 of its bytes as they are kept. */
  sha256: string;
  scanned: boolean;
}

/** SQL: the files of the draft of this enrolment on this assignment, in its student's order. */
export const attachmentsJson = (enrolment: string, assignment: string) => `(
  select coalesce(json_agg(json_build_object('id', at.id, 'name', at.name, 'bytes', f.bytes, 'received', f.received,
    'kept', f.state = 'KEPT', 'scanned', f.scanned, 'type', case when f.state = 'KEPT' then f.type end)
    order by at.position, at.id), '[]')
  from attachments at join files f on f.tenant_id = $1 and f.id = at.id and f.state in ('ARRIVING', 'KEPT')
  where at.tenant_id = $1 and at.enrolment_id = ${enrolment} and at.assignment_id = ${assignment}
    and at.dropped_at is null)`;

/** SQL: those of them that are whole, as a snapshot keeps them. */
export const submittedFilesJson = (enrolment: string, assignment: string) => `(
  select coalesce(json_agg(json_build_object('id', at.id, 'name', at.name, 'type', f.type, 'bytes', f.bytes,
    'sha256', f.kept_sha256, 'scanned', f.scanned) order by at.position, at.id), '[]')
  from attachments at join files f on f.tenant_id = $1 and f.id = at.id and f.state = 'KEPT'
  where at.tenant_id = $1 and at.enrolment_id = ${enrolment} and at.assignment_id = ${assignment}
    and at.dropped_at is null)`;

/** SQL: when the last of them was added, by which what is handed in on behalf counts; null where there are none. */
export const LAST_FILE_AT = (enrolment: string, assignment: string) => `(
  select max(at.added_at) from attachments at join files f on f.tenant_id = $1 and f.id = at.id and f.state = 'KEPT'
  where at.tenant_id = $1 and at.enrolment_id = ${enrolment} and at.assignment_id = ${assignment}
    and at.dropped_at is null)`;
