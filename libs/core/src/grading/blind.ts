/**
 * SQL: the reader, `$3` if not said otherwise, is to read this submission a second time and has not finished: until then its first grade is not theirs to
 * see, wherever it stands. What somebody has yet to read is looked up once, however many submissions are asked about.
 */
export const READS_BLIND = (submissionId: string, reader = '$3') => `${submissionId} in (
  select br.submission_id from second_readings br
  where br.tenant_id = $1 and br.reader_id = ${reader} and br.finished_at is null)`;
