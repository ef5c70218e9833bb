/**
 * SQL: the reader, `$3` if not said otherwise, is to read this submission a second time and has not finished: until then its first grade is not theirs to
 * see, wherever it stands. What somebody has yet to read is looked up once, however many submissions are asked about.
 */
export const READS_BLIND = (submissionId: string, reader = '$3') => `${submissionId} in (
  select br.submission_id from second_readings br
  where br.tenant_id = $1 and br.reader_id = ${reader} and br.finished_at is null)`;

/**
 * SQL: whether this submission's grade, of these points, stays as it is hangs on a second reading: its reader has not finished,
 * or both readers differ and nobody has settled which counts. One that was changed since the sample was drawn hangs on none.
 */
export const READING_OPEN = (submissionId: string, points: string) => `exists (
  select 1 from second_readings sr
  where sr.tenant_id = $1 and sr.submission_id = ${submissionId} and sr.settled_at is null and sr.first_points = ${points}
    and (sr.finished_at is null or exists (
      select 1 from jsonb_array_elements(sr.first_scores) one
      join jsonb_array_elements(sr.scores) two on two->>'criterionId' = one->>'criterionId'
      where (one->>'points')::numeric <> (two->>'points')::numeric)))`;
