import type { AssignmentView } from '../assignments/assignments.queries.ts';
import type { SecondReadingView } from '../grading/second-readings.queries.ts';
import type { Stage } from './stage.ts';

/** What Sofia gives whom, by levels, and what she says to Daniel about it. */
const GIVEN: Readonly<Record<string, readonly [levels: readonly number[], note: string]>> = {
  Haddad: [[3, 2, 2, 3], ''],
  Hoffmann: [
    [2, 3, 2, 3],
    'She weighs Bola well and takes Greta at her word. For me that is sound, not outstanding.',
  ],
  Mendoza: [
    [1, 2, 1, 2],
    'I cannot see how he found two of the three, and nothing in it sets one against another. Are we reading “begun” alike?',
  ],
};

/**
 * A second marker reads the released grades again, without having seen them; one of them still waits for her. And the one
 * she will be furthest from asks for another look.
 */
export function readAgain(stage: Stage, assignment: AssignmentView): void {
  const { secondReadings, regrades } = stage.services;
  let drawn: readonly SecondReadingView[] = [];
  stage.plan(stage.minutesAgo(40), async () => {
    const readers = [stage.as('sofia.petrov').userId];
    drawn = (await secondReadings.draw(stage.as('instructor'), assignment.id, 4, readers)).readings;
  });
  stage.plan(stage.minutesAgo(35), () =>
    regrades.ask(
      stage.as('carlos.mendoza'),
      drawn.find(({ student }) => student.familyName === 'Mendoza')!.submissionId,
      [
        {
          criterionId: assignment.rubric.criteria[0]!.id,
          text: 'I left out how I found Mei-Ling because she asked me to. May I tell you in person?',
        },
      ],
    ),
  );
  stage.plan(stage.minutesAgo(25), async () => {
    for (const { id, student, rubric, version } of drawn) {
      const given = GIVEN[student.familyName];
      if (!given) continue;
      const [levels, note] = given;
      const scores = rubric.criteria.map(({ id: criterionId, levels: all }, at) => {
        const { id: levelId, points } = all[levels[at]!]!;
        return { criterionId, levelId, points };
      });
      await secondReadings.save(stage.as('sofia.petrov'), {
        ...{ readingId: id, version, scores, note, ready: true },
      });
    }
  });
}
