import type { AnswerType, QuestionTopic } from '@firsthand/contracts';
import { BANK_EN, type BankId, type BankTexts } from './bank.en.ts';
import { BANK_FR } from './bank.fr.ts';

/** What every question of the bank is about, topic by topic, and what kind of answer it asks for. */
const SHAPE: Record<QuestionTopic, Partial<Record<BankId, AnswerType>>> = {
  DAY: {
    'day.usual': 'FREE',
    'day.best-part': 'FREE',
    'day.year': 'FREE',
    'day.unseen': 'FREE',
  },
  ROUTINE: {
    'routine.same': 'FREE',
    'routine.surprise': 'FREE',
    'routine.plan': 'FREE',
  },
  PATH_IN: {
    'path.how': 'FREE',
    'path.first': 'FREE',
    'path.others': 'FREE',
    'path.turn': 'FREE',
  },
  TRAINING: {
    'training.needed': 'TRAINING',
    'training.used': 'FREE',
    'training.cost': 'FREE',
    'training.keep-up': 'FREE',
  },
  SKILLS: {
    'skills.three': 'SKILLS',
    'skills.brought': 'FREE',
    'skills.learned': 'FREE',
    'skills.hard': 'FREE',
  },
  TOOLS: {
    'tools.hands': 'FREE',
    'tools.change': 'FREE',
    'tools.learn-first': 'FREE',
  },
  ENVIRONMENT: {
    'environment.place': 'ENVIRONMENT',
    'environment.body': 'FREE',
    'environment.safe': 'FREE',
  },
  PEOPLE: {
    'people.who': 'FREE',
    'people.difficult': 'FREE',
    'people.suited': 'FREE',
  },
  ALONE_TOGETHER: {
    'together.share': 'TIME_WITH_OTHERS',
    'together.team': 'FREE',
  },
  CULTURE: {
    'culture.feel': 'FREE',
    'culture.decide': 'FREE',
    'culture.unwritten': 'FREE',
  },
  REWARDS: {
    'rewards.worth': 'FREE',
    'rewards.strain': 'FREE',
    'rewards.again': 'CHOOSE_AGAIN',
    'rewards.myth': 'FREE',
  },
  HOURS: {
    'hours.week': 'HOURS',
    'hours.long': 'FREE',
    'hours.travel': 'FREE',
  },
  HOME_LIFE: {
    'home.family': 'FREE',
    'home.switch-off': 'FREE',
  },
  OUTLOOK: {
    'outlook.demand': 'OUTLOOK',
    'outlook.technology': 'FREE',
    'outlook.change': 'FREE',
  },
  SECURITY: {
    'security.stay': 'FREE',
    'security.slump': 'FREE',
    'security.contracts': 'FREE',
  },
  ADVANCEMENT: {
    'advance.next': 'FREE',
    'advance.takes': 'FREE',
    'advance.ceiling': 'FREE',
  },
  PAY: {
    'pay.range': 'PAY',
    'pay.benefits': 'FREE',
    'pay.differs': 'FREE',
  },
  OPENINGS: {
    'openings.filled': 'FREE',
    'openings.look-for': 'FREE',
  },
  RELATED: {
    'related.close': 'RELATED',
    'related.left': 'RELATED',
  },
  FIT: {
    'fit.background': 'FREE',
    'fit.try': 'FREE',
  },
  ADVICE: {
    'advice.me': 'FREE',
    'advice.wish': 'FREE',
    'advice.read': 'FREE',
  },
  NOT_ASKED: {
    'not-asked.missing': 'FREE',
    'not-asked.changed': 'FREE',
  },
  WHO_ELSE: {
    'who-else.names': 'FREE',
    'who-else.other': 'FREE',
    'who-else.return': 'FREE',
  },
};

const TEXTS = { en: BANK_EN, fr: BANK_FR } as const satisfies Record<string, BankTexts>;
export const BANK_LOCALES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];
export type BankLocale = keyof typeof TEXTS;

export interface BankQuestionView {
  id: string;
  topic: QuestionTopic;
  answerType: AnswerType;
  text: string;
}

/** The whole bank in one language, in the order of the topics. */
export function bankIn(locale: BankLocale): BankQuestionView[] {
  return Object.entries(SHAPE).flatMap(([topic, questions]) =>
    Object.entries(questions).map(([id, answerType]) => ({
      id,
      topic: topic as QuestionTopic,
      answerType,
      text: TEXTS[locale][id as BankId],
    })),
  );
}

export const isInBank = (id: string): id is BankId => Object.hasOwn(BANK_EN, id);
