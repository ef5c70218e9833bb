import type { AuditAction, AuditKind, AuditSubject } from '@firsthand/contracts';
import { type Statement, statement } from '@firsthand/persistence';
import { matches, type PersonView } from '../sections/sections.queries.ts';
import { withheldFrom } from '../grading/withheld-lines.ts';

/** Which of the log is looked at; all of it where nothing is said. */
export interface AuditFilter {
  /** Part of the name or address of who acted. */
  by?: string | null;
  /** Part of the name or address of whose record it was. */
  of?: string | null;
  kind?: AuditKind | null;
  /** Days by the institution's clock, both included. */
  from?: string | null;
  until?: string | null;
}

export interface AuditRowView {
  id: string;
  at: string;
  action: AuditAction;
  /** Null: nobody did; Firsthand itself, or somebody without an account. */
  by: PersonView | null;
  of: PersonView | null;
  /** Whose it was is not said: whoever asks grades it without names. */
  withheld: boolean;
  subject: AuditSubject;
  /** What it is called, where it has a name and is still there. */
  name: string | null;
  /** In the words of who acted. */
  reason: string | null;
}

/** For a file: also what only a machine reads. */
export interface AuditLineView extends AuditRowView {
  subjectId: string | null;
  detail: Record<string, unknown>;
}

type Params = readonly [
  actions: readonly string[] | null,
  from: string | null,
  until: string | null,
  afterAt: string | null,
  afterId: string | null,
  limit: number,
  by: readonly string[],
  of: readonly string[],
  readerId: string,
];

const PERSON = (u: string) => `case when ${u}.id is not null then json_build_object('id', ${u}.id,
    'givenName', ${u}.given_name, 'familyName', ${u}.family_name, 'email', ${u}.email) end`;

/** People whose name or address holds these words. */
const CALLED = (words: string) => `(select u.id from users u where u.tenant_id = $1
      and ${matches(words, `u.given_name || ' ' || u.family_name || ' ' || coalesce(u.email, u.sign_in_name, '')`)})`;

/** Who comes in is nobody yet while they do, and is who did it all the same. */
const AT_THE_DOOR = `case when e.action in ('session.open', 'card.used', 'second-step.paper-used', 'sign-on.connect')
    then e.person_id end`;

/** What the subject of the entry `e` is called; of a viewing, what was asked for. */
const NAME = `case e.subject_kind
    when 'user' then case when e.action = 'viewing.looked' then e.detail->>'what' end
    when 'assignment' then (select a.title from assignments a where a.tenant_id = $1 and a.id = e.subject_id)
    when 'section' then (select s.name from sections s where s.tenant_id = $1 and s.id = e.subject_id)
    when 'cohort' then (select c.name from cohorts c where c.tenant_id = $1 and c.id = e.subject_id)
    when 'term' then (select t.name from terms t where t.tenant_id = $1 and t.id = e.subject_id)
    when 'course' then (select c.title from courses c where c.tenant_id = $1 and c.id = e.subject_id)
    when 'occupation' then (select o.title from occupations o where o.tenant_id = $1 and o.id = e.subject_id)
    when 'template' then (select t.name from assignment_templates t where t.tenant_id = $1 and t.id = e.subject_id)
    when 'enrolment' then (select s.name from enrolments n
      join sections s on s.tenant_id = $1 and s.id = n.section_id where n.tenant_id = $1 and n.id = e.subject_id)
    when 'submission' then (select a.title from submissions s
      join assignments a on a.tenant_id = $1 and a.id = s.assignment_id where s.tenant_id = $1 and s.id = e.subject_id)
    when 'grade' then (select a.title from grades g join submissions s on s.tenant_id = $1 and s.id = g.submission_id
      join assignments a on a.tenant_id = $1 and a.id = s.assignment_id where g.tenant_id = $1 and g.id = e.subject_id)
    when 'rosterImport' then (select i.file_name from roster_imports i where i.tenant_id = $1 and i.id = e.subject_id)
  end`;

const WITHHELD = withheldFrom('e', '$10');

/**
 * A page, newest first. Whoever is asked for by name narrows the statement itself, so that each of the four has an index
 * to go by; the entry's names are looked up once the page is cut.
 */
function page(by: boolean, of: boolean): Statement<AuditLineView, Params> {
  return statement(`
  with days as (
    select ($3::date::timestamp at time zone t.zone) as begins, (($4::date + 1)::timestamp at time zone t.zone) as ends
    from tenant_settings t where t.tenant_id = $1
  ), cut as (
    select * from audit_entries e
    where e.tenant_id = $1
      and ($2::text[] is null or e.action = any($2::text[]))
      and e.at >= coalesce((select begins from days), '-infinity') and e.at < coalesce((select ends from days), 'infinity')
      and ($5::timestamptz is null or (e.at, e.id) < ($5::timestamptz, $6::uuid))
      and ${by ? `e.user_id in ${CALLED('$8')} and (e.user_id is distinct from e.person_id or not ${WITHHELD})` : '$8::text[] is not null'}
      and ${of ? `e.person_id in ${CALLED('$9')} and not ${WITHHELD}` : '$9::text[] is not null'}
    order by e.at desc, e.id desc limit $7
  )
  select e.id, iso(e.at) as at, e.action, ${PERSON('a')} as by, ${PERSON('p')} as of, e.subject_kind as subject,
    ${NAME} as name, hidden.yes as withheld, case when not hidden.yes then e.detail->>'reason' end as reason,
    case when not hidden.yes then e.subject_id end as "subjectId", case when hidden.yes then '{}' else e.detail end as detail
  from cut e
  cross join lateral (select ${WITHHELD} as yes) hidden
  left join users a on a.tenant_id = $1 and a.id = coalesce(e.user_id, ${AT_THE_DOOR})
    and (a.id is distinct from e.person_id or not hidden.yes)
  left join users p on p.tenant_id = $1 and p.id = e.person_id and not hidden.yes
  order by e.at desc, e.id desc`);
}

const PAGES = {
  all: page(false, false),
  by: page(true, false),
  of: page(false, true),
  both: page(true, true),
};

export function auditPage(by: boolean, of: boolean): Statement<AuditLineView, Params> {
  if (by && of) return PAGES.both;
  return by ? PAGES.by : of ? PAGES.of : PAGES.all;
}
