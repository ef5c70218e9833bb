import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound } from '@firsthand/contracts';
import {
  afterCursor,
  Course,
  type Page,
  pageOf,
  rowsToFetch,
  Section,
  Term,
  UnitOfWork,
} from '@firsthand/persistence';
import { courseTaken, orTaken, sectionTaken, termTaken } from './sections.errors.ts';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { reachOf } from './sections.policy.ts';
import {
  type CourseView,
  SECTION,
  SECTIONS,
  SECTIONS_BY_ID,
  type SectionView,
  STUDENT_COUNTS,
  type TermView,
} from './sections.queries.ts';
import { isZone } from '../tenancy/tenancy.rules.ts';
import { refuse, searchWords, tidy } from './sections.rules.ts';

export interface PageRequest {
  first: number;
  after?: string | null | undefined;
  query?: string | null | undefined;
}

/** Terms, courses, and the sections that are their meeting. */
@Injectable()
export class SectionsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The latest first. */
  async terms(actor: Actor): Promise<TermView[]> {
    assertStaff(actor);
    return this.uow.read(actor, (read) => read.find(Term, {}, { order: { startsOn: 'desc', name: 'asc' } }));
  }

  async courses(actor: Actor): Promise<CourseView[]> {
    assertStaff(actor);
    return this.uow.read(actor, (read) => read.find(Course, {}, { order: { code: 'asc' } }));
  }

  async createTerm(
    actor: Actor,
    input: { name: string; startsOn: string; endsOn: string },
  ): Promise<TermView> {
    assertAdministrator(actor);
    const term = termOf(input);
    return this.uow.run(actor, async (tx) => {
      const [id] = await orTaken(tx.insert(Term, term), termTaken(term.name));
      await tx.audit('term.created', { kind: 'term', id: id! }, term);
      return { ...term, id: id!, version: 1 };
    });
  }

  async createCourse(actor: Actor, input: { code: string; title: string }): Promise<CourseView> {
    assertAdministrator(actor);
    const course = courseOf(input);
    return this.uow.run(actor, async (tx) => {
      const [id] = await orTaken(tx.insert(Course, course), courseTaken(course.code));
      await tx.audit('course.created', { kind: 'course', id: id! }, course);
      return { ...course, id: id!, version: 1 };
    });
  }

  /**
   * For every section of the term. What is kept for a time only is counted from the new end.
   * @throws Forbidden, NotFound, BadInput, Conflict; RuleBroken term.nameTaken
   */
  async changeTerm(
    actor: Actor,
    input: { id: string; version: number; name: string; startsOn: string; endsOn: string },
  ): Promise<TermView> {
    assertAdministrator(actor);
    const { id, version } = input;
    const term = termOf(input);
    return this.uow.run(actor, async (tx) => {
      const changed = await orTaken(tx.swap(Term, id, version, term), termTaken(term.name));
      await tx.audit('term.changed', { kind: 'term', id }, term);
      return { ...term, id, version: changed };
    });
  }

  /** For every section of the course. @throws Forbidden, NotFound, BadInput, Conflict; RuleBroken course.codeTaken */
  async changeCourse(
    actor: Actor,
    input: { id: string; version: number; code: string; title: string },
  ): Promise<CourseView> {
    assertAdministrator(actor);
    const { id, version } = input;
    const course = courseOf(input);
    return this.uow.run(actor, async (tx) => {
      const changed = await orTaken(tx.swap(Course, id, version, course), courseTaken(course.code));
      await tx.audit('course.changed', { kind: 'course', id }, course);
      return { ...course, id, version: changed };
    });
  }

  /** The administrator who makes a section is not enrolled in it. */
  async createSection(
    actor: Actor,
    input: { courseId: string; termId: string; name: string; zone: string },
  ): Promise<SectionView> {
    assertAdministrator(actor);
    const name = tidy(input.name);
    refuse(
      [name === '', 'name', 'Give the section a name, for example “A”.'],
      [
        !isZone(input.zone),
        'zone',
        `“${input.zone}” is not a time zone. Choose one from the list, for example “America/Toronto”.`,
      ],
    );
    return this.uow.run(actor, async (tx) => {
      const course = await tx.get(Course, input.courseId);
      const term = await tx.get(Term, input.termId);
      const [id] = await orTaken(
        tx.insert(Section, {
          courseId: course.id,
          termId: term.id,
          name,
          zone: input.zone,
          createdAt: tx.now,
        }),
        sectionTaken(name),
      );
      await tx.audit('section.created', { kind: 'section', id: id! }, { ...input, name });
      return { id: id!, name, zone: input.zone, version: 1, course, term };
    });
  }

  /** The sections the actor reaches, the latest term first. */
  async list(actor: Actor, request: PageRequest): Promise<Page<SectionView>> {
    const [startsOn, code, name, id] = afterCursor(request.after, ['text', 'text', 'text', 'id']);
    const rows = await this.uow.read(actor, (read) =>
      read.sql(
        SECTIONS,
        ...reachOf(actor),
        searchWords(request.query),
        startsOn,
        code,
        name,
        id,
        rowsToFetch(request.first),
      ),
    );
    return pageOf(rows, request.first, (row) => [row.term.startsOn, row.course.code, row.name, row.id]);
  }

  async section(actor: Actor, id: string): Promise<SectionView> {
    const section = await this.uow.read(actor, (read) => read.first(SECTION, ...reachOf(actor), id));
    if (!section) throw new NotFound();
    return section;
  }

  /** What members of these sections, students too, may know about them; others are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, SectionView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(SECTIONS_BY_ID, ...reachOf(actor), ids));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Live students by section. */
  async studentCounts(actor: Actor, sectionIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(STUDENT_COUNTS, ...reachOf(actor), sectionIds),
    );
    return new Map(rows.map((row) => [row.sectionId, row.students]));
  }
}

function termOf({ name: typed, startsOn, endsOn }: { name: string; startsOn: string; endsOn: string }) {
  const name = tidy(typed);
  refuse(
    [name === '', 'name', 'Give the term a name, for example “Winter 2027”.'],
    [startsOn > endsOn, 'endsOn', 'The term ends before it starts: check both dates.'],
  );
  return { name, startsOn, endsOn };
}

function courseOf(input: { code: string; title: string }) {
  const course = { code: tidy(input.code), title: tidy(input.title) };
  refuse(
    [course.code === '', 'code', 'Give the course a code, for example “CAR-101”.'],
    [course.title === '', 'title', 'Give the course a title.'],
  );
  return course;
}

function assertStaff(actor: Actor): void {
  const staff = ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'] as const;
  if (actor.userId !== 'system' && !staff.some((role) => actor.roles.includes(role))) throw new Forbidden();
}
