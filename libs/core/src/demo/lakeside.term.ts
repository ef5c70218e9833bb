import { Occupation } from '@firsthand/persistence';
import { giveAssignment } from './coursework.ts';
import { PROMPTS, THURSDAY, TUESDAY } from './lakeside.groups.ts';
import { enrol, enrolmentIds } from './plot.ts';
import { acceptInvitations, type Stage } from './stage.ts';

export async function ownOccupations(stage: Stage): Promise<void> {
  await stage.uow.run(stage.system, (tx) =>
    tx.insert(Occupation, [
      {
        title: 'Dental technician',
        description: 'Makes crowns, bridges and dentures to a dentist’s prescription.',
        code: null,
        source: 'OWN',
      },
      {
        title: 'Urban forester',
        description: 'Looks after the trees of a city, and after everybody who has an opinion about them.',
        code: null,
        source: 'OWN',
      },
    ]),
  );
}

/** The term, its two sections, their people and the cohorts. */
export async function term(stage: Stage, passwordHash: string) {
  const { sections, enrolments, cohorts } = stage.services;
  const admin = stage.as('admin');
  stage.turnTo([-44, '09:30']);
  const { id: termId } = await sections.createTerm(admin, {
    name: termName(stage.date(-42)),
    startsOn: stage.date(-42),
    endsOn: stage.date(63),
  });
  const section = async (code: string, title: string, name: string) => {
    const course = await sections.createCourse(admin, { code, title });
    return sections.createSection(admin, { courseId: course.id, termId, name, zone: stage.zone });
  };
  const exploring = await section('CAR-110', 'Career exploration', 'A');
  const health = await section('HLT-205', 'Health careers seminar', 'B');

  const staff = (
    sectionId: string,
    who: string,
    givenName: string,
    familyName: string,
    role: 'INSTRUCTOR' | 'COUNSELLOR',
  ) => enrolments.addStaff(admin, { sectionId, email: stage.address(who), givenName, familyName, role });
  await staff(exploring.id, 'instructor', 'Daniel', 'Mercier', 'INSTRUCTOR');
  await staff(exploring.id, 'counsellor', 'Priya', 'Raman', 'COUNSELLOR');
  await staff(health.id, 'sofia.petrov', 'Sofia', 'Petrov', 'INSTRUCTOR');
  await staff(health.id, 'instructor', 'Daniel', 'Mercier', 'INSTRUCTOR');
  // She marks with him.
  await staff(exploring.id, 'sofia.petrov', 'Sofia', 'Petrov', 'INSTRUCTOR');
  await enrol(stage, exploring.id, 'car-110-a.csv', { ...TUESDAY, ...THURSDAY });
  const inBoth = ['lena.hoffmann', 'freya.nilsson', 'devon.clarke', 'jin.park', 'hana.suzuki'];
  const everybody = { ...TUESDAY, ...THURSDAY };
  await enrol(
    stage,
    health.id,
    'hlt-205-b.csv',
    Object.fromEntries(inBoth.map((who) => [who, everybody[who]!])),
  );

  stage.turnTo([-43, '18:20']);
  await acceptInvitations(stage, passwordHash);
  const ids = await enrolmentIds(stage, exploring.id);
  const instructor = stage.as('instructor');
  stage.turnTo([-42, '10:00']);
  const cohort = (sectionId: string, name: string, enrolmentIdsOf: readonly string[], everyoneElse = false) =>
    cohorts.create(instructor, { sectionId, name, enrolmentIds: enrolmentIdsOf, everyoneElse });
  const idsOf = (group: Readonly<Record<string, string>>) => Object.keys(group).map((who) => ids.get(who)!);
  const tuesday = await cohort(exploring.id, 'Tuesday group', idsOf(TUESDAY));
  const thursday = await cohort(exploring.id, 'Thursday group', idsOf(THURSDAY));
  // Two days more on everything, for a reason that is hers; nobody but the staff knows of it.
  await stage.services.accommodations.set(instructor, {
    enrolmentId: ids.get('grace.mbeki')!,
    extraDays: 2,
    extraPercent: 0,
    note: 'Registered with the accessibility office.',
  });
  const seminar = await cohort(health.id, 'Seminar', [], true);
  await giveAssignment(stage, {
    sectionId: health.id,
    cohortIds: [seminar.id],
    title: 'Two occupations side by side',
    instructions: 'Two people in each of two health occupations. Choose two that you would confuse today.',
    quota: { perOccupation: 2, occupations: 2, distinctEmployers: true, requiresThankYou: true },
    researchDue: [10, '23:59'],
    interviewsDue: [24, '23:59'],
    reflectionDue: [31, '23:59'],
    prompts: PROMPTS,
    designedAt: [-2, '16:45'],
  });
  return { exploring: exploring.id, groups: { tuesday: tuesday.id, thursday: thursday.id } };
}

/** `Fall 2026`, by the day it starts. */
function termName(startsOn: string): string {
  const [year, month] = startsOn.split('-').map(Number) as [number, number];
  return `${month < 5 ? 'Winter' : month < 9 ? 'Summer' : 'Fall'} ${year}`;
}
