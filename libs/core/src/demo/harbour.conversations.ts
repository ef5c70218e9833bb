import { SCRIPT_PARTS } from '@firsthand/contracts';
import { starterScript } from '../outreach/scripts.rules.ts';
import { tellAfterwards } from './afterwards.ts';
import { tellConfirmation, tellInvitation, tellOutcome } from './meetings.ts';
import type { Beginnings } from './plan.ts';
import type { Stage } from './stage.ts';

export const HARBOUR_NOTES: Beginnings['notes'] = {
  student: {
    at: [-13, '10:40'],
    employer: 'A bakery one can walk to at two in the morning',
    department: '',
    position: 'Baker’s helper',
    assumptions: 'It is warm and quiet.\nYou need the certificate.\nOne is home by noon.',
  },
};

export const HARBOUR_SENTENCE = {
  en: 'At Harbour, Walter keeps a list of people who like to be asked. Look there before you look anywhere else.',
  fr: 'À Harbour, Walter tient une liste de personnes qui aiment qu’on leur pose des questions. Commencez par là.',
};

/** What clients say, send and do around the people they meet. */
export function tellConversations(stage: Stage): void {
  const jordan = stage.as('student');
  stage.plan([-5, '11:00'], () => {
    const { subject, parts } = starterScript('PHONE', 'en');
    const own = {
      ...parts,
      WHY_YOU: 'Solange Mercer told me that your dough rests longer than hers, and that I should ask why.',
    };
    return stage.services.scripts.save(jordan, {
      ...{ channel: 'PHONE', revision: 0, subject },
      parts: SCRIPT_PARTS.map((part) => ({ part, text: own[part] })),
    });
  });
  tellAfterwards(stage, {
    who: 'student',
    with: 'Solange Mercer',
    at: [-6, '15:10'],
    step: ['Ask the employment desk what a week on trial is paid', 2],
    judged: {
      levels: [
        { aspect: 'PREPARED', level: 3 },
        { aspect: 'OPENED', level: 3 },
        { aspect: 'LISTENED', level: 4 },
        { aspect: 'KEPT_TIME', level: 2 },
        { aspect: 'ASKED_WHO_ELSE', level: 4 },
      ],
      words: 'She showed me her hands. I forgot the sheet and asked about the hands.',
      nextTime: 'Put the watch on the table where both of us see it.',
    },
  });
  tellConfirmation(stage, {
    ...{ who: 'student', contact: 'Solange Mercer', at: [-6, '15:20'] },
    ...{ answer: { answer: 'TOOK_PLACE', askedForJob: false }, answeredAt: [-5, '14:05'], directory: true },
  });
  tellInvitation(
    stage,
    'student',
    'Hamid Karimi',
    [-4, '10:05'],
    'Dear Hamid Karimi,\n\nthank you for taking my call while the oven was open. I will ring you at the time in the calendar file and keep to twenty minutes.\n\nJordan Bellamy',
  );
  tellOutcome(stage, {
    ...{ who: 'kwame.asante', to: ['Lorne Hutchins', 'Debbie Yamamoto'], kind: 'JOB' },
    ...{ at: [-1, '16:00'], leaves: [-1, '16:06'] },
    subject: 'I am driving again',
    body: 'I begin on day runs with a company in Delta next week. The letter from Kumasi counted, as you said it would, and nobody is paying me by the mile.\n\nKwame Asante',
  });
}
