import { BankComment } from '@firsthand/persistence';
import { giveAssignment, tell, tellRelease } from './coursework.ts';
import { FIRST_CONVERSATIONS } from './lakeside.stories.ts';
import { enrolmentIds } from './plot.ts';
import type { Stage } from './stage.ts';

/** One conversation with somebody near; returned to everyone who did it. */
export async function firstConversation(stage: Stage, sectionId: string, cohortId: string): Promise<void> {
  const assignment = await giveAssignment(stage, {
    sectionId,
    cohortIds: [cohortId],
    title: 'A first conversation',
    instructions:
      'Ask one person you can reach easily for a quarter of an hour about their work. It is practice: notice how it feels to ask.',
    quota: { perOccupation: 1, minMinutes: 10 },
    points: { INTERVIEWS: 5 },
    interviewsDue: [-22, '23:59'],
    reflectionDue: [-20, '23:59'],
    prompts: [['What surprised you about asking somebody for their time?', 'A paragraph is enough.', 60]],
    designedAt: [-36, '14:00'],
    publishedAt: [-34, '11:00'],
  });
  FIRST_CONVERSATIONS.forEach(
    ({ who, occupation, voice, notes, answer, levels, feedback, remarks }, index) => {
      const [name, organisation, position, source, minutes] = voice;
      const day = -31 + (index % 5);
      tell(stage, assignment, {
        who,
        occupation,
        why: 'Somebody I can ask without being nervous.',
        chose: [day, '09:1' + index],
        voices: [
          {
            ...{ name, organisation, position, source, family: source === 'FAMILY' },
            found: [day, '12:3' + index],
            meets: {
              at: [day + 3, `1${3 + (index % 5)}:00`],
              mode: index % 3 === 2 ? 'PHONE' : 'IN_PERSON',
              ...{ minutes, notes, thanked: 'EMAIL' },
            },
          },
        ],
        reflection: {
          draftedAt: [-22, '19:0' + index],
          answers: [answer],
          submittedAt: [[-21, '20:1' + index]],
        },
        grade: {
          ...{ levels, feedback, ready: true },
          ...(remarks && { remarks }),
          gradedAt: [-18, '15:0' + index],
        },
      });
    },
  );
  BANK.forEach(([scope, text, uses], index) =>
    stage.plan([-18, '17:0' + index], async () => {
      const { commentBank } = stage.services;
      const kept = await commentBank.keep(stage.as('instructor'), { sectionId, scope, text });
      const { id } = kept.find((line) => line.text === text)!;
      await stage.uow.run(stage.system, (tx) => tx.update(BankComment, { id }, { uses }));
    }),
  );
  tellRelease(stage, assignment, [-17, '08:30']);
  // Came to the section when it was over.
  stage.plan([-17, '09:10'], async () => {
    const ids = await enrolmentIds(stage, sectionId);
    await stage.services.excusing.excuse(stage.as('instructor'), {
      assignmentId: assignment.id,
      enrolmentIds: [ids.get('leo.tremblay')!],
      reason: 'Joined the section in its fourth week.',
    });
  });
}

/** What the instructor has come to say more than once. */
const BANK = [
  ['OWN', 'Quote one of them word for word: their words are better than a summary of them.', 14],
  ['SECTION', '{{given_name}}, {{quota}} of your conversations count so far. Who comes next?', 6],
  ['TENANT', 'One voice is one voice: say where the others agreed and where they did not.', 9],
] as const;
