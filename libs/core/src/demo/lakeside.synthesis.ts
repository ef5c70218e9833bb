import { compare, makeUpMind, type Mind } from './minds.ts';
import type { Stage } from './stage.ts';

const MINDS: readonly Mind[] = [
  {
    who: 'student',
    occupation: 'Network technician',
    decisions: [
      [[-14, '16:30'], 'PERHAPS', 30, 'I like cables and I know nothing about the rest.'],
      [[-10, '15:40'], 'YES', 45, 'Bogdan enjoys being the one who knows where it goes.'],
      [[-6, '11:30'], 'PERHAPS', 55, 'Three in the morning is not for me, if it is every month.'],
      [[-3, '18:50'], 'YES', 60, 'In the field the day ends when the van is back.'],
    ],
    told: [
      {
        at: [-6, '11:05'],
        name: 'Tanya Whitfield',
        answers: [
          [
            'What does somebody earn in the first years, and later?',
            'PAY',
            { pay: { low: 29, high: 36, currency: 'CAD', period: 'HOUR', place: 'Ferris' } },
            'Nights are paid half as much again.',
          ],
          [
            'When do you work, and who decides it?',
            'HOURS',
            { hours: { perWeek: 40, shifts: ['DAYS', 'NIGHTS'] } },
            '',
          ],
          [
            'Where is this work going?',
            'OUTLOOK',
            { outlook: { direction: 'UP', why: 'more devices than beds' } },
            '',
          ],
          ['Would you choose this work again?', 'CHOOSE_AGAIN', { chooseAgain: 'YES' }, ''],
        ],
      },
      {
        at: [-3, '18:30'],
        name: 'Ravi Subramaniam',
        answers: [
          [
            'What does somebody earn in the first years, and later?',
            'PAY',
            { pay: { low: 23.5, high: null, currency: 'CAD', period: 'HOUR', place: '' } },
            '',
          ],
          ['Would you choose this work again?', 'CHOOSE_AGAIN', { chooseAgain: 'UNSURE' }, ''],
        ],
      },
    ],
    weighings: [
      {
        at: [-10, '15:45'],
        name: 'Bogdan Ilić',
        scales: [4, 4, 1],
        reason: 'Eleven years of it, and nothing to gain from me. One college only.',
      },
      {
        at: [-6, '11:25'],
        name: 'Tanya Whitfield',
        scales: [4, 3, 3],
        reason: 'She hires, so the certificates may matter more to her than to the work.',
      },
    ],
    trusts: [
      {
        at: [-6, '11:35'],
        name: 'Bogdan Ilić',
        finding: 'Regular office hours',
        trust: 4,
        reason: 'His phone rang while we spoke.',
      },
      {
        at: [-6, '11:37'],
        name: 'Tanya Whitfield',
        finding: 'Regular office hours',
        trust: 3,
        reason: 'A hospital never closes; elsewhere it may be rarer.',
      },
      {
        at: [-3, '18:55'],
        name: 'Ravi Subramaniam',
        finding: 'Regular office hours',
        trust: 2,
        reason: 'Nine minutes from a ladder.',
      },
    ],
    answers: [
      {
        at: [-6, '11:38'],
        name: 'Tanya Whitfield',
        type: 'PAY',
        trust: 4,
        reason: 'She signs the contracts herself.',
      },
      {
        at: [-3, '18:57'],
        name: 'Ravi Subramaniam',
        type: 'PAY',
        trust: 3,
        reason: 'His own pay, one figure.',
      },
    ],
    written: {
      at: [-2, '20:30'],
      believe:
        'It is a job about preparing for the day when somebody else has to understand what you did. Bogdan and Tanya both say so, from two sides. The hours depend on where: a hospital changes things at night, a college when a phone rings, a van stops at five.',
      changed:
        'I thought it was protocols. Tanya said that she hires people who can explain a fault to a nurse.',
    },
  },
  {
    who: 'tomasz.berg',
    occupation: 'Dental technician',
    decisions: [
      [[-26, '18:00'], 'YES', 70, 'I have the hands for it.'],
      [[-10, '20:00'], 'PERHAPS', 60, 'There is nowhere to move up to.'],
      [[-5, '17:00'], 'YES', 55, 'Two years at a bench, and then I will see.'],
    ],
    weighings: [
      {
        at: [-5, '17:10'],
        name: 'Desmond Achebe',
        scales: [3, 4, 4],
        reason: 'He owns the lab: the machine is a bill to him.',
      },
    ],
    written: {
      at: [-5, '17:20'],
      believe:
        'The daylight decides when you work, and whether you own the lab decides what the machine is to you.',
      changed: 'A dentist who could tell the technician from the bridge without looking at the slip.',
    },
  },
];

/** What students of the college made of what they heard. */
export function makeUpMinds(stage: Stage): void {
  for (const mind of MINDS) makeUpMind(stage, mind);
  compare(stage, {
    who: 'student',
    at: [-1, '21:00'],
    weights: { VALUES: 3, CONDITIONS: 2, MONEY: 2 },
    cells: {
      'Network technician': {
        INTERESTS: [5, 'I read the labels on cables in cafés.'],
        PERSONALITY: [4, 'Alone for hours, then a nurse who is in a hurry.'],
        VALUES: [4, 'A hospital stays up because of it.'],
        SKILLS: [3, 'The certificate first.'],
        CONDITIONS: [2, 'Every fifth week on call.'],
        TRAINING: [4, 'Two years; I would.'],
        MONEY: [4, 'If the survey is right.'],
        LIKES: [5, 'Two colours for everything.'],
        DISLIKES: [3, 'Three in the morning.'],
      },
      'IT support technician': {
        INTERESTS: [3, 'Passwords first, printers second.'],
        PERSONALITY: [4, 'I can let a silence stand now.'],
        VALUES: [4, 'She begins with their name.'],
        SKILLS: [4, 'I could start soon.'],
        CONDITIONS: [4, 'Indoors, eight to four.'],
        MONEY: [2, ''],
        INTERVIEWING: [5, 'She thanked me.'],
      },
    },
  });
}
