import { makeUpMind } from './minds.ts';
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
  makeUpMind(stage, {
    who: 'kwame.asante',
    occupation: 'Truck driver',
    decisions: [
      [[-15, '16:10'], 'YES', 80, 'Eight years of it.'],
      [[-8, '11:30'], 'PERHAPS', 60, 'Paid by the mile, so snow is unpaid.'],
    ],
  });
}
