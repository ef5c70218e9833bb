import { Injectable } from '@nestjs/common';
import { type Actor, type CaseloadShown, NotFound } from '@firsthand/contracts';
import { afterCursor, type Page, pageOf, rowsToFetch, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { searchWords } from '../sections/sections.rules.ts';
import type { PageRequest } from '../sections/sections.service.ts';
import { whose } from './caseload.policy.ts';
import { CASELOAD, CASELOAD_SECTIONS, type FollowedSection, type FollowedTree } from './caseload.queries.ts';
import {
  followed,
  type FollowedStudent,
  isLate,
  isShown,
  isStuck,
  keyOf,
  startAfter,
} from './caseload.rules.ts';

export interface CaseloadWish extends PageRequest {
  /** Whose caseload; one's own when left out. Another's is an administrator's to see. */
  readonly counsellorId?: string | null | undefined;
  readonly sectionId?: string | null | undefined;
  readonly show?: readonly CaseloadShown[] | null | undefined;
  /** Only whom nobody spoke to for so many days. */
  readonly silentDays?: number | null | undefined;
}

export interface CaseloadView extends Page<FollowedStudent> {
  /** Over everybody who is searched for, whatever is shown of them. */
  totalCount: number;
  stuckCount: number;
  lateCount: number;
}

/** A counsellor's students, over all sections. */
@Injectable()
export class CaseloadService {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * A page of a caseload by name, in one statement. Where each of its students stands is computed, and so is who is
   * stuck or late: the statement reads the caseload, the page is cut from it.
   */
  async caseload(actor: Actor, wish: CaseloadWish): Promise<CaseloadView> {
    const after = afterCursor(wish.after, ['text', 'text', 'id']);
    const wanted = rowsToFetch(wish.first);
    const counsellorId = whose(actor, wish.counsellorId);
    if (wish.sectionId && !isId(wish.sectionId)) throw new NotFound();
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(
        CASELOAD,
        counsellorId,
        read.now,
        wish.sectionId ?? null,
        searchWords(wish.query),
        wish.silentDays ?? null,
      );
      const students = rows.map(({ tree }) => followed(JSON.parse(tree) as FollowedTree, read.now));
      const shown = students.filter((student) => isShown(student, wish.show ?? []));
      const from = startAfter(shown.map(keyOf), after);
      return {
        ...pageOf(shown.slice(from, from + wanted), wish.first, keyOf),
        totalCount: students.length,
        stuckCount: students.filter(isStuck).length,
        lateCount: students.filter(isLate).length,
      };
    });
  }

  /** The sections this counsellor's students are in. */
  async sections(actor: Actor, counsellorId?: string | null): Promise<FollowedSection[]> {
    const id = whose(actor, counsellorId);
    return this.uow.read(actor, (read) => read.sql(CASELOAD_SECTIONS, id, read.now));
  }
}
