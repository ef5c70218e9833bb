import { Submission } from '@firsthand/persistence';
import type { AssignmentView } from '../assignments/assignments.queries.ts';
import { type Fieldwork, giveAssignment, tell, tellRelease, type Voice } from './coursework.ts';
import { HALF_WRITTEN } from './lakeside.draft.ts';
import { INSTRUCTIONS, PROMPTS } from './lakeside.groups.ts';
import { type Story, TUESDAY_STORIES } from './lakeside.stories.ts';
import { voice } from './lakeside.voices.ts';
import { enrolmentIds } from './plot.ts';
import { readAgain } from './lakeside.readings.ts';
import type { Moment, Stage } from './stage.ts';

const LATE = 'hudson.reid';
const TWICE = 'aaliyah.grant';

/** How far the instructor has come with the Tuesday group's reflections; who is not here waits. */
const grades = (stage: Stage): Record<string, NonNullable<Fieldwork['grade']>> => ({
  'jin.park': {
    levels: [3, 3, 2, 2],
    feedback:
      'Eleven transitions: I shall not forget that. You let Karin be right about the ceiling although it is she who sets it, and you say so; that is what weighing means. Where you stop is where I would like you to begin: ask one of the three who went on what they miss.',
    gradedAt: [-1, '14:05'],
    ready: true,
  },
  'samir.haddad': {
    levels: [3, 2, 2, 3],
    feedback:
      'You took Mario at his word and then looked at the book yourself, which is the best sentence in it. I would have liked more of Kwesi’s week in your own words. The knee deserves a second question.',
    gradedAt: [-1, '14:30'],
    ready: true,
  },
  'lena.hoffmann': {
    levels: [2, 3, 3, 3],
    feedback:
      'You went to learn whether you want to be Bola and came back knowing that you want to be Greta. Few people let a conversation change their mind and fewer write it down. An evening a week on the ward is exactly the right test.',
    gradedAt: [-1, '15:10'],
    ready: true,
  },
  'carlos.mendoza': {
    levels: [2, 2, 2, 2],
    feedback:
      'Honest to the last line. It is a little short: Mei-Ling told you how one sees that a place is closing, and I wanted to be told too.',
    gradedAt: stage.minutesAgo(75),
    ready: true,
  },
  'marcus.whitehorse': {
    levels: [3, 3, 2, 3],
    feedback:
      'You asked the hardest question last and she answered it, because of how you had asked the others. Hold Paul’s account against Irene’s a little more firmly: he needs her to be good.',
    gradedAt: stage.minutesAgo(32),
    ready: true,
  },
  'noa.friedman': {
    levels: [2, 3, 3, 2],
    feedback:
      'Three people, one meeting, three descriptions: very well seen. The booking form is a fine test. Put a date to it.',
    gradedAt: stage.minutesAgo(26),
    ready: true,
  },
  'freya.nilsson': {
    levels: [2, 2, 2, 2],
    feedback:
      'The dog in the last line does more than a page would have. I miss Lorraine: what did she want from a technician?',
    gradedAt: stage.minutesAgo(21),
    ready: true,
  },
  'devon.clarke': {
    levels: [3, 3],
    feedback: 'The corridor from its two ends: this is what I hope for when I set the work.',
    remarks: [
      [
        'described the same corridor from its two ends',
        'Two voices on one fact, weighed against each other: exactly this.',
      ],
      ['He offered a ride-along.', 'When? Put the date here, and write to me afterwards.'],
    ],
    gradedAt: stage.minutesAgo(14),
    ready: false,
  },
  'elodie.gagnon': {
    levels: [2, 2, 3],
    feedback: '',
    gradedAt: stage.minutesAgo(9),
    ready: false,
  },
});

const ASKED_NOBODY = [
  'Nothing, because I asked nobody. I wrote four messages to the station on Quay Street and sent none of them. What I read says shifts, court days and a lot of writing; I wanted to hear it from somebody and did not dare.',
  'It would ask me to walk up to strangers and begin to talk, which is the very thing I could not do here. I want to try again with one person I know first: my neighbour’s brother is a constable.',
] as const;

/** Handed in two days ago but for one who was late, one who has more time, and one who found nobody to ask. */
export async function tuesdayGroup(stage: Stage, sectionId: string, cohortId: string): Promise<void> {
  const assignment = await giveAssignment(stage, {
    sectionId,
    cohortIds: [cohortId],
    title: 'Three voices, one occupation',
    instructions: INSTRUCTIONS,
    quota: { requiresThankYou: true },
    points: { CONTACTS: 5, INTERVIEWS: 15 },
    late: { graceHours: 2, percentPerDay: 10, floorPercent: 50 },
    contactsDue: [-17, '23:59'],
    interviewsDue: [-6, '23:59'],
    reflectionDue: [-2, '23:59'],
    prompts: PROMPTS,
    designedAt: [-29, '15:00'],
    publishedAt: [-28, '10:00'],
  });
  stage.plan([-27, '16:10'], () =>
    stage.services.templates.save(stage.as('instructor'), assignment.id, {
      name: 'Three voices in a month',
      description: 'One occupation, three people, four weeks. Ran well with a first-year group.',
    }),
  );
  const graded = grades(stage);
  TUESDAY_STORIES.forEach((story, index) => {
    const grade = graded[story.who];
    tell(stage, assignment, { ...conversations(story, index), ...(grade && { grade }) });
  });
  tell(stage, assignment, {
    who: 'cole.baptiste',
    occupation: 'Police officer',
    why: 'Everybody I tell asks me not to, and nobody can say why.',
    chose: [-20, '22:10'],
    voices: [],
    // Whole, in time, and never handed in.
    reflection: { draftedAt: [-3, '23:10'], answers: ASKED_NOBODY },
  });
  tellRelease(stage, assignment, [-1, '16:30']);
  tellRelease(stage, assignment, stage.minutesAgo(48));
  readAgain(stage, assignment);
  moreTime(stage, sectionId, assignment);
  giveBack(stage, sectionId, assignment);
}

/** The usual way of it: choose, find three people, meet one every few days, write, hand in. */
function conversations(
  { who, occupation, why, voices, answers, firstAnswers }: Story,
  index: number,
): Fieldwork {
  const modes = ['IN_PERSON', 'PHONE', 'IN_PERSON', 'VIDEO'] as const;
  const two = (n: number) => String(n).padStart(2, '0');
  const shift = index % 4;
  const submitted: Moment =
    who === LATE ? [-1, '09:40'] : [-4 + (index % 3), `${18 + (index % 4)}:${two(index * 4)}`];
  return {
    who,
    occupation,
    why,
    chose: [-27 + shift, `17:${two(10 + index)}`],
    voices: voices.map(([name, organisation, position, source, minutes, notes, vantage], turn): Voice => ({
      ...{ name, organisation, position, source, family: source === 'FAMILY' },
      ...(vantage && { vantage }),
      ...(source === 'REFERRAL' && turn > 0 && { referrer: 0 }),
      found: [-25 + shift + turn, `${two(12 + turn)}:${two(index * 3)}`],
      meets: {
        at: [-19 + shift + turn * 4, `${two(9 + ((index + turn * 3) % 8))}:${index % 2 === 0 ? '00' : '30'}`],
        mode: modes[(index + turn) % modes.length]!,
        minutes,
        notes,
        thanked: (index + turn) % 5 === 0 ? 'CARD' : 'EMAIL',
      },
    })),
    reflection: {
      draftedAt: [-5, `${two(16 + (index % 5))}:${two(index)}`],
      answers,
      ...(firstAnswers && { firstAnswers }),
      submittedAt: who === TWICE ? [[-4, '20:05'], submitted] : [submitted],
    },
  };
}

/** One is gone over again, and back on its author's desk. */
function giveBack(stage: Stage, sectionId: string, assignment: AssignmentView): void {
  stage.plan([-2, '10:20'], async () => {
    const enrolmentId = (await enrolmentIds(stage, sectionId)).get('anjali.menon')!;
    const work = { enrolmentId, assignmentId: assignment.id, supersededAt: null };
    const submission = await stage.uow.read(stage.system, (read) => read.findOne(Submission, work));
    await stage.services.returning.giveBack(stage.as('instructor'), {
      submissionId: submission!.id,
      asks: [
        {
          promptId: assignment.prompts.at(-1)!.id,
          text: 'You say you would not do this work, and everything before it says you would. What happened in the third conversation?',
        },
      ],
      note: 'The first two answers are done; leave them as they are.',
      dueLocal: stage.local([3, '23:59']),
    });
  });
}

function moreTime(stage: Stage, sectionId: string, assignment: AssignmentView): void {
  tell(stage, assignment, {
    who: 'ximena.duarte',
    occupation: 'Architect',
    why: 'I draw floor plans of places I have only been to once.',
    chose: [-24, '11:20'],
    voices: [
      voice(
        'Farouk Aziz',
        'Aziz Lund Architects',
        'Architect',
        'DIRECTORY',
        [-22, '10:00'],
        [-15, '09:00'],
        24,
        'Ten years to the first building that is his. Most of an architect’s day is somebody else’s drawing.',
      ),
      voice(
        'Claudine Beaupré',
        'City of Lakeside Building Services',
        'Plans examiner',
        'REFERRAL',
        [-20, '13:00'],
        [-11, '14:30'],
        19,
        'Reads a hundred sets a month. Can tell after one sheet whether they have stood on the site.',
      ),
      voice(
        'Petra Novak',
        'Novak Timber Frames',
        'Builder',
        'REFERRAL',
        [-18, '13:00'],
        [-8, '16:00'],
        22,
        'Builds what they draw. Phones when a stair does not arrive anywhere, which is about once a year.',
      ),
    ],
    reflection: {
      draftedAt: [-3, '21:40'],
      answers: [HALF_WRITTEN],
    },
  });
  stage.plan([-3, '11:15'], async () => {
    const ids = await enrolmentIds(stage, sectionId);
    await stage.services.extensions.grant(stage.as('instructor'), {
      assignmentId: assignment.id,
      milestoneIds: [assignment.milestones.find(({ kind }) => kind === 'REFLECTION')!.id],
      enrolmentIds: [ids.get('ximena.duarte')!],
      time: { days: null, dueLocal: stage.local([4, '23:59']) },
      reason: 'A funeral in the family.',
    });
  });
}
