import type { BankScope } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

export interface BankCommentView {
  id: string;
  scope: BankScope;
  text: string;
  uses: number;
  version: number;
  /** Who wrote it; null when that was whoever asks. */
  by: string | null;
  /** Whoever asks may change it and take it out. */
  editable: boolean;
}

/** SQL: `$3` teaches the section named by this expression. */
const teaches = (section: string) => `exists (
  select 1 from enrolments staff where staff.tenant_id = $1 and staff.section_id = ${section}
    and staff.user_id = $3 and staff.role = 'INSTRUCTOR' and staff.dropped_at is null)`;

/** SQL: the bank comment may be changed by `$3`: by whoever wrote it, and a section's by whoever teaches it. */
const EDITABLE = `(b.written_by = $3 or (b.scope = 'SECTION' and ${teaches('b.section_id')}))`;

/** SQL: the bank comment is one that `$3` sees, in whichever section they grade. */
const SEEN = `(b.written_by = $3 or b.scope = 'TENANT' or (b.scope = 'SECTION' and ${teaches('b.section_id')}))`;

/** All a grader may insert in this section, most used first. No row: they do not teach it. */
export const COMMENT_BANK = statement<
  { comments: BankCommentView[] },
  readonly [sectionId: string, userId: string, atMost: number]
>(`
  select coalesce((
    select json_agg(json_build_object('id', c.id, 'scope', c.scope, 'text', c.text, 'uses', c.uses,
      'version', c.version, 'by', c.by, 'editable', c.editable) order by c.uses desc, c.text, c.id)
    from (
      select b.*, ${EDITABLE} as editable,
        case when b.written_by <> $3 then u.given_name || ' ' || u.family_name end as by
      from bank_comments b
      join users u on u.tenant_id = $1 and u.id = b.written_by
      where b.tenant_id = $1 and ((b.scope = 'OWN' and b.written_by = $3) or b.scope = 'TENANT'
        or (b.scope = 'SECTION' and b.section_id = $2))
      order by b.uses desc, b.text, b.id
      limit $4::int) c), '[]') as comments
  where ${teaches('$2')}`);

/** The comment, when `$3` may change it. */
export const EDITABLE_COMMENT = statement<
  { id: string; version: number },
  readonly [id: string, userId: string]
>(`
  select b.id, b.version from bank_comments b where b.tenant_id = $1 and b.id = $2 and ${EDITABLE}`);

/** Counts an insertion of a comment that `$3` sees. */
export const COUNT_USE = statement<{ uses: number }, readonly [id: string, userId: string]>(`
  update bank_comments b set uses = b.uses + 1
  where b.tenant_id = $1 and b.id = $2 and ${SEEN}
  returning b.uses`);
