import { compare, makeUpMind } from './minds.ts';
import type { Stage } from './stage.ts';

/** What clients of the employment service made of what they heard. */
export function makeUpMinds(stage: Stage): void {
  makeUpMind(stage, {
    who: 'student',
    occupation: 'Baker',
    decisions: [
      [[-13, '10:20'], 'YES', 40, 'I am awake anyway.'],
      [[-6, '14:30'], 'YES', 65, 'No paper needed, and she wants people who come back.'],
    ],
    told: [
      {
        at: [-6, '14:10'],
        name: 'Solange Mercer',
        answers: [
          [
            'What does somebody earn in the first years, and later?',
            'PAY',
            { pay: { low: 18.5, high: 23, currency: 'CAD', period: 'HOUR', place: 'Harbour' } },
            'Nights are in it already.',
          ],
          [
            'When do you work, and who decides it?',
            'HOURS',
            { hours: { perWeek: 40, shifts: ['NIGHTS', 'WEEKENDS'] } },
            'She writes the plan on the flour bin.',
          ],
          ['Would you choose this work again?', 'CHOOSE_AGAIN', { chooseAgain: 'YES' }, 'With better shoes.'],
        ],
      },
    ],
    trusts: [
      {
        at: [-6, '14:50'],
        name: 'Solange Mercer',
        finding: 'A certificate of one year',
        trust: 3,
        reason: 'True for her bakery; a hotel may want the paper.',
      },
    ],
    weighings: [
      {
        at: [-6, '14:20'],
        name: 'Solange Mercer',
        scales: [4, 4, 2],
        reason: 'Thirty years of ovens. She is short of people, and said so.',
      },
    ],
    written: {
      at: [-5, '09:00'],
      believe: 'It starts at two. The wrists decide how long one lasts.',
      changed: 'That nobody asks for a diploma, only for a second week.',
    },
  });
  compare(stage, {
    who: 'student',
    at: [-5, '09:20'],
    weights: { CONDITIONS: 3, MONEY: 2 },
    cells: {
      Baker: {
        INTERESTS: [4, 'I bake when I cannot sleep.'],
        CONDITIONS: [4, 'The hours are mine already.'],
        TRAINING: [5, 'A week, not a year.'],
        MONEY: [3, 'Enough for one.'],
        DISLIKES: [2, 'Wrists.'],
      },
    },
  });
  makeUpMind(stage, {
    who: 'kwame.asante',
    occupation: 'Truck driver',
    decisions: [
      [[-15, '16:10'], 'YES', 80, 'Eight years of it.'],
      [[-8, '11:30'], 'PERHAPS', 60, 'Paid by the mile, so snow is unpaid.'],
    ],
  });
}
