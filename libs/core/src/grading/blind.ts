/**
 * SQL: `$3` is to read this submission a second time and has not finished: until then its first grade is not theirs to
 * see, wherever it stands.
 */
export const READS_BLIND = (submissionId: string) => `exists (
  select 1 from second_readings br where br.tenant_id = $1 and br.submission_id = ${submissionId}
    and br.reader_id = $3 and br.finished_at is null)`;
