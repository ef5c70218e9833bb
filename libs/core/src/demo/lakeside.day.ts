import { Contact, Interview } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import type { AnswerEdit } from '../interviews/log.rules.ts';
import type { LogEdits } from '../interviews/log.service.ts';
import type { Moment, Stage } from './stage.ts';

const WHO = 'student';

/** An interview with everything in its log, and one today that can be gone into with the phone in hand. */
export function tellInterviewDay(stage: Stage): void {
  const actor = stage.as(WHO);
  stage.plan([-10, '14:20'], async () => {
    const { id } = await interviewWith(stage, 'Bogdan Ilić');
    const editedAt = stage.instant([-10, '14:05']).toISOString();
    const stamp = () => ({ editedAt, editId: newId() });
    await stage.services.log.keep(actor, {
      ...{ interviewId: id, userId: actor.userId },
      answers: ANSWERS.map((answer, position) => ({
        ...BLANK,
        ...answer,
        ...stamp(),
        id: newId(),
        position,
      })),
      sources: [
        {
          ...stamp(),
          id: newId(),
          removed: false,
          text: 'The cabling handbook on the shelf behind his desk',
        },
      ],
      discoveries: [
        {
          ...{ ...stamp(), id: newId(), removed: false, title: 'Structured cabling estimator' },
          note: 'Walks through a building and says what the wires will cost.',
        },
      ],
      referrals: [],
      clock: {
        ...stamp(),
        startedAt: stage.instant([-10, '13:00']).toISOString(),
        endedAt: stage.instant([-10, '13:28']).toISOString(),
      },
      checklist: {
        ...{ ...stamp(), thanked: true, askedWhoElse: true, askedForCard: false },
        ...{ mayComeBack: true, comeBackBy: 'EMAIL', jobTalk: 'THEY_ASKED_FOR_MY_RESUME' },
      },
    } satisfies LogEdits);
  });
  // Ravi was up a ladder and said to ring again; they meet on the phone in a while.
  stage.plan([-1, '18:20'], async () => {
    const first = await interviewWith(stage, 'Ravi Subramaniam');
    await stage.services.interviews.log(actor, first.assignmentId, {
      ...{ contactId: first.contactId, occupationId: first.occupationId, mode: 'PHONE' },
      ...{ startsAt: inAWhile(stage).toISOString(), plannedMinutes: 20, notes: '', practice: false },
    });
  });
}

/** On the next half hour but one; late in the evening still today. */
function inAWhile(stage: Stage): Date {
  const half = 30 * 60_000;
  const soon = new Date(Math.ceil((stage.minutesAgo(0).getTime() + half) / half) * half);
  const lastOfToday: Moment = [0, '23:30'];
  const last = stage.instant(lastOfToday);
  return soon < last ? soon : last;
}

function interviewWith(stage: Stage, name: string): Promise<Interview> {
  const { userId: ownerId } = stage.as(WHO);
  return stage.uow.read(stage.system, async (read) => {
    const contact = await read.findOne(Contact, { ownerId, name });
    const interview = contact && (await read.findOne(Interview, { contactId: contact.id }));
    if (!interview) throw new Error(`The demo's ${WHO} has not met ${name}.`);
    return interview;
  });
}

const BLANK = {
  ...{ removed: false, questionId: '', question: '', topic: null, answerType: 'FREE', text: '' },
  ...{ topics: [], starred: false, asked: true, volunteered: false },
} as const satisfies Partial<AnswerEdit>;

const ANSWERS: readonly Partial<AnswerEdit>[] = [
  {
    ...{
      question: 'What did you do yesterday, from the first hour to the last?',
      topic: 'DAY',
      starred: true,
    },
    topics: ['DUTIES'],
    text: 'Two faults before nine, both of them a door that had been closed on a cable. Then four hours of labels. Nobody rings when the network works, so the day is quiet or it is not.',
  },
  {
    ...{
      question: 'What does somebody earn in the first years, and later?',
      topic: 'PAY',
      answerType: 'PAY',
    },
    topics: ['PAY'],
    text: 'He did not want to say what he makes; this is what his trainee was offered.',
    value: { pay: { low: 24.5, high: 27, currency: 'CAD', period: 'HOUR', place: 'Toronto' } },
  },
  {
    ...{ question: 'When do you work, and who decides it?', topic: 'HOURS', answerType: 'HOURS' },
    topics: ['CONDITIONS'],
    text: 'Every fifth week the phone is his, day and night.',
    value: { hours: { perWeek: 37.5, shifts: ['DAYS', 'ON_CALL'] } },
  },
  {
    ...{ question: 'Which three skills do you use most?', topic: 'SKILLS', answerType: 'SKILLS' },
    topics: ['SKILLS'],
    value: { skills: ['Finding the one thing that changed', 'Labelling', 'Saying it without jargon'] },
  },
  {
    ...{ question: 'Would you choose this work again?', topic: 'REWARDS', answerType: 'CHOOSE_AGAIN' },
    text: 'Yes, and ten years earlier.',
    value: { chooseAgain: 'YES' },
  },
  {
    ...{ asked: false, volunteered: true, topics: ['TRAINING'] },
    text: 'Take the cabling course, not only the routers: half of the class has never held a crimping tool.',
  },
];
