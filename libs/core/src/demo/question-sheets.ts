import {
  type AnswerType,
  type PreparationItem,
  QUESTION_TOPIC_OF,
  type QuestionTopic,
} from '@firsthand/contracts';
import { Enrolment, Interview, Occupation, OpenQuestion } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { bankIn, type BankLocale } from '../questions/bank.ts';
import type { GivenQuestion } from '../questions/questions.rules.ts';
import type { Moment, Stage } from './stage.ts';

/** One of the bank, by id; with a star where it must not be forgotten. */
type FromBank = string | `★ ${string}`;
interface Own {
  readonly text: string;
  readonly topic: QuestionTopic;
  readonly answerType?: AnswerType;
}

/** What a student of the demo means to ask. */
export interface AskingPlan {
  readonly who: string;
  readonly occupation: string;
  readonly at: Moment;
  readonly minutes: number;
  readonly questions: readonly (FromBank | Own)[];
  readonly locale?: BankLocale;
  /** Every question their research left open goes onto the sheet. */
  readonly withOpen?: boolean;
  /** What is ready for the next meeting. */
  readonly ready?: readonly PreparationItem[];
}

const LAKESIDE: readonly AskingPlan[] = [
  {
    who: 'student',
    occupation: 'Network technician',
    at: [-12, '21:10'],
    minutes: 20,
    withOpen: true,
    questions: [
      '★ day.usual',
      'routine.surprise',
      { text: 'Do you like being on call?', topic: 'HOURS' },
      'training.needed',
      '★ tools.change',
      'culture.unwritten',
      'pay.range',
      'not-asked.missing',
      '★ who-else.names',
    ],
  },
  {
    who: 'owen.mackay',
    occupation: 'HVAC technician',
    at: [-7, '20:00'],
    minutes: 15,
    questions: [
      '★ day.year',
      'path.how',
      'environment.body',
      'outlook.demand',
      'rewards.again',
      'who-else.names',
    ],
  },
];

const HARBOUR: readonly AskingPlan[] = [
  {
    who: 'student',
    occupation: 'Baker',
    at: [-7, '19:20'],
    minutes: 20,
    questions: [
      '★ day.usual',
      'environment.body',
      'hours.week',
      'home.family',
      'skills.hard',
      'pay.range',
      'fit.try',
      'who-else.names',
    ],
    ready: ['CONFIRMED', 'NUMBER', 'QUESTIONS'],
  },
  {
    who: 'amelie.fontaine',
    occupation: 'Administrative assistant',
    at: [-9, '18:00'],
    minutes: 20,
    locale: 'fr',
    questions: [
      'day.usual',
      'skills.three',
      'tools.hands',
      '★ together.share',
      'advance.next',
      'who-else.other',
    ],
  },
];

/** The question sheets of the demo's students, and how far they are with getting ready. */
export function tellQuestions(stage: Stage): void {
  for (const plan of stage.slug === 'harbour' ? HARBOUR : LAKESIDE) tellSheet(stage, plan);
}

function tellSheet(stage: Stage, plan: AskingPlan): void {
  const { questions, preparation } = stage.services;
  const actor = stage.as(plan.who);
  const row = (question: FromBank | Own): GivenQuestion => {
    const nothing = { id: newId(), bankId: null, starred: false, contactId: null, openQuestionId: null };
    if (typeof question !== 'string') return { ...nothing, answerType: 'FREE', ...question };
    const bankId = question.replace('★ ', '');
    const { text, topic, answerType } = bankIn(plan.locale ?? 'en').find(({ id }) => id === bankId)!;
    return { ...nothing, bankId, text, topic, answerType, starred: question.startsWith('★') };
  };
  stage.plan(plan.at, async () => {
    const { occupationId, open } = await stage.uow.read(actor, async (read) => {
      const { id } = (await read.findOne(Occupation, { title: plan.occupation }))!;
      const open = await read.find(OpenQuestion, { ownerId: actor.userId, occupationId: id });
      return { occupationId: id, open: plan.withOpen ? open : [] };
    });
    const left = open.map((one) => ({
      ...row({ text: one.text, topic: QUESTION_TOPIC_OF[one.topic] }),
      openQuestionId: one.id,
    }));
    const chosen = plan.questions.map(row);
    await questions.save(actor, {
      ...{ occupationId, version: 0, minutes: plan.minutes },
      questions: [...chosen.slice(0, -2), ...left, ...chosen.slice(-2)],
    });
  });
  const { ready } = plan;
  if (!ready) return;
  stage.plan(stage.minutesAgo(180), async () => {
    const meeting = await stage.uow.read(actor, async (read) => {
      const enrolments = await read.find(Enrolment, { userId: actor.userId });
      return read.findOne(Interview, { enrolmentId: enrolments.map(({ id }) => id), actualMinutes: null });
    });
    for (const item of ready) await preparation.tick(actor, meeting!.id, item, true);
  });
}
