import type { Followed } from './caseload-data.ts';
import { nudgeChoices } from './nudges.ts';

const work = (assignmentId: string, enrolmentId: string) =>
  ({ assignmentId, title: `About ${assignmentId}`, place: { enrolmentId } }) as Followed['works'][number];

it('asks each chosen student about what presses them most, assignment by assignment', () => {
  const choices = nudgeChoices([
    { works: [work('a', 'ada'), work('b', 'ada')] },
    { works: [work('b', 'bob')] },
    { works: [work('b', 'cas')] },
    { works: [] },
  ]);
  expect(
    choices.map(({ assignmentId, title, places }) => [
      assignmentId,
      title,
      places.map((one) => one.enrolmentId),
    ]),
  ).toEqual([
    ['b', 'About b', ['bob', 'cas']],
    ['a', 'About a', ['ada']],
  ]);
});
