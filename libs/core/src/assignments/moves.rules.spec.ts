import fc from 'fast-check';
import { fatesOf, type Mover, shared, type StandingAssignment, type WorkSoFar } from './moves.rules.ts';

const given = (id: string, sectionId: string, cohortIds: string[], originId = id): StandingAssignment => ({
  ...{ id, title: `Title of ${id}`, sectionId, originId, cohortIds },
});
const mover = (enrolmentId: string, cohortId: string | null = 'tue'): Mover => ({
  ...{ enrolmentId, sectionId: 'A', cohortId },
});
const did = (assignmentId: string, enrolmentId = 'ada'): WorkSoFar => ({
  ...{ enrolmentId, assignmentId, interviews: 2, handedIn: true },
});
const said = (...of: Parameters<typeof fatesOf>) =>
  fatesOf(...of).map(({ assignment, fate, into }) => [assignment.id, fate, into?.id ?? null]);

describe('what becomes of work when students move', () => {
  const here = [given('both', 'A', ['tue', 'thu']), given('old', 'A', ['tue']), given('new', 'A', ['thu'])];

  it('goes on where both cohorts share the assignment, stays to read where not, and begins what is new', () => {
    const to = { sectionId: 'A', cohortId: 'thu' };
    expect(said([mover('ada')], here, [did('both'), did('old')], to)).toEqual([
      ['old', 'STAYS', null],
      ['both', 'CONTINUES', null],
      ['new', 'BEGINS', null],
    ]);
    expect(said([mover('bob')], here, [], to)[0]).toEqual(['old', 'ENDS', null]);
  });

  it('goes along into the copy that the new section has, each copy from one source', () => {
    const there = [
      given('both', 'A', ['tue']),
      given('again', 'A', ['tue'], 'both'),
      given('copy', 'B', ['b'], 'both'),
    ];
    expect(
      said([mover('ada')], there, [did('both'), did('again')], { sectionId: 'B', cohortId: 'b' }),
    ).toEqual([
      ['both', 'GOES_ALONG', 'copy'],
      ['again', 'STAYS', null],
    ]);
    expect(said([mover('ada')], there, [did('both')], { sectionId: 'B', cohortId: null })).toEqual([
      ['both', 'STAYS', null],
      ['again', 'ENDS', null],
    ]);
  });

  it('is told once for everybody whom it happens to, what stays behind first', () => {
    const to = { sectionId: 'A', cohortId: 'thu' };
    const fates = fatesOf([mover('ada'), mover('bob')], here, [did('old'), did('old', 'bob')], to);
    expect(shared(fates).map(({ title, fate, students }) => [title, fate, students])).toEqual([
      ['Title of old', 'STAYS', 2],
      ['Title of both', 'CONTINUES', 2],
      ['Title of new', 'BEGINS', 2],
    ]);
    expect(shared(fates)[0]).toMatchObject({ interviews: 4, handedIn: 2 });
  });

  it('never loses anything: whatever was done has exactly one fate, and that is never its end', () => {
    const cohort = fc.constantFrom('tue', 'thu', 'b');
    const assignment = fc
      .record({
        section: fc.constantFrom('A', 'B'),
        cohorts: fc.uniqueArray(cohort),
        origin: fc.constantFrom('x', 'y'),
      })
      .map(
        (one) => (at: number) =>
          given(`${one.section}${at}`, one.section, one.section === 'B' ? ['b'] : one.cohorts, one.origin),
      );
    fc.assert(
      fc.property(
        fc.array(assignment, { maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        fc.constantFrom('tue', 'thu', null),
        fc.constantFrom(
          { sectionId: 'A', cohortId: 'thu' },
          { sectionId: 'A', cohortId: null },
          { sectionId: 'B', cohortId: 'b' },
          { sectionId: 'B', cohortId: null },
        ),
        (made, begun, cohortId, to) => {
          const assignments = made.map((one, at) => one(at));
          const done = assignments
            .filter(({ sectionId }, at) => sectionId === 'A' && begun[at])
            .map(({ id }) => did(id));
          const fates = fatesOf([mover('ada', cohortId)], assignments, done, to);
          for (const { assignmentId } of done) {
            const its = fates.filter((one) => one.assignment.id === assignmentId);
            expect(its).toHaveLength(1);
            expect(['STAYS', 'GOES_ALONG', 'CONTINUES']).toContain(its[0]!.fate);
          }
          const into = fates.flatMap((one) => (one.into ? [one.into.id] : []));
          expect(new Set(into).size).toBe(into.length);
        },
      ),
    );
  });
});
