/** SQL: that the row under this alias is the student's, who is `$2`. */
export type Path = (row: string) => string;

/** The row names the student itself. */
export const own =
  (column: string): Path =>
  (row) =>
    `${row}.${column} = $2`;

/** The row hangs on another that is the student's. */
export const via =
  (column: string, table: string, path: Path): Path =>
  (row) =>
    `exists (select 1 from ${table} of_${table} where of_${table}.tenant_id = $1
      and of_${table}.id = ${row}.${column} and ${path(`of_${table}`)})`;

/** Also of a section they have left: what they wrote there stays theirs. */
export const byEnrolment = via('enrolment_id', 'enrolments', own('user_id'));
export const byOwner = own('owner_id');
export const byContact = via('contact_id', 'contacts', byOwner);
export const byInterview = via('interview_id', 'interviews', byEnrolment);
/** What graders write is the student's once they may see it. */
export const byReleasedGrade: Path = (row) =>
  `${via('submission_id', 'submissions', byEnrolment)(row)} and ${row}.released_at is not null`;

/** SQL: a name to read instead of an id. */
export const nameOf = (table: string, column: string, name: string) => (row: string) =>
  `(select named.${name} from ${table} named where named.tenant_id = $1 and named.id = ${row}.${column})`;

export const assignment = nameOf('assignments', 'assignment_id', 'title');
export const occupation = nameOf('occupations', 'occupation_id', 'title');
export const contact = nameOf('contacts', 'contact_id', 'name');
/** SQL: whom the interview under this column was with. */
export const interviewee = (row: string) => `(select k.name from interviews i
  join contacts k on k.tenant_id = $1 and k.id = i.contact_id
  where i.tenant_id = $1 and i.id = ${row}.interview_id)`;
