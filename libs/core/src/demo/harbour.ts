import { type Fieldwork, giveAssignment, tell, tellRelease, type Voice } from './coursework.ts';
import { tellCaseload } from './caseload.ts';
import { HARBOUR_TALKS, HARBOUR_UNITS } from './caseload.talks.ts';
import { tellQuestions } from './question-sheets.ts';
import { makeUpMinds } from './harbour.synthesis.ts';
import { HARBOUR_NOTES, HARBOUR_SENTENCE, tellConversations } from './harbour.conversations.ts';
import { tellBeginnings, tellOwnPrimer } from './plan.ts';
import { enrol, type Plot } from './plot.ts';
import { acceptInvitations, type Moment, type Stage } from './stage.ts';

const CLIENTS: Readonly<Record<string, string>> = {
  student: 'Jordan Bellamy',
  'amelie.fontaine': 'Amélie Fontaine',
  'kwame.asante': 'Kwame Asante',
  'dolores.quintero': 'Dolores Quintero',
  'minh.tran': 'Minh Tran',
  'sheila.macleod': 'Sheila MacLeod',
  'ivan.petrenko': 'Ivan Petrenko',
  'ruby.cardinal': 'Ruby Cardinal',
};

/** An employment service: fewer conversations, nearer to a decision. */
export const HARBOUR: Plot = {
  slug: 'harbour',
  name: 'Harbour Employment Services',
  zone: 'America/Vancouver',
  programme: 'EMPLOYMENT_SERVICE',
  administrator: ['Gwen', 'Sorensen'],

  async unfold(stage, passwordHash) {
    const { sectionId, cohortId } = await intake(stage, passwordHash);
    const assignment = await giveAssignment(stage, {
      sectionId,
      cohortIds: [cohortId],
      title: 'Two people in work you would take',
      instructions:
        'Find two people who do the work you are thinking of, or who hire for it. Twenty minutes each. You are not asking for a job, you are asking what the job is like; say that first, and thank them the same day.',
      quota: { perOccupation: 2, requiresThankYou: true },
      gated: true,
      contactsDue: [-6, '17:00'],
      interviewsDue: [3, '17:00'],
      reflectionDue: [6, '17:00'],
      prompts: [
        ['What is this work like on an ordinary day?', 'Tell it to somebody who is thinking of it too.', 80],
        ['What would make you say yes to it, and what would make you say no?', '', 60],
      ],
      designedAt: [-17, '10:00'],
      publishedAt: [-16, '09:00'],
    });
    for (const work of WORK) tell(stage, assignment, work);
    tellQuestions(stage);
    makeUpMinds(stage);
    tellConversations(stage);
    tellBeginnings(stage, assignment, { works: WORK, signed: CLIENTS, notes: HARBOUR_NOTES });
    tellOwnPrimer(stage, [-18, '11:00'], HARBOUR_SENTENCE);
    tellRelease(stage, assignment, [-1, '13:00']);
    tellCaseload(stage, 'counsellor', Object.keys(CLIENTS), HARBOUR_TALKS, HARBOUR_UNITS);
  },
};

async function intake(stage: Stage, passwordHash: string) {
  const { sections, enrolments, cohorts, profile } = stage.services;
  const admin = stage.as('admin');
  stage.turnTo([-24, '09:00']);
  const term = await sections.createTerm(admin, {
    name: `Intake of ${stage.date(-21)}`,
    startsOn: stage.date(-21),
    endsOn: stage.date(49),
  });
  const course = await sections.createCourse(admin, { code: 'PATH', title: 'Pathways to work' });
  const { id: sectionId } = await sections.createSection(admin, {
    courseId: course.id,
    termId: term.id,
    name: 'Morning group',
    zone: stage.zone,
  });
  await enrolments.addStaff(admin, {
    sectionId,
    email: stage.address('instructor'),
    givenName: 'Nisha',
    familyName: 'Bhandari',
    role: 'INSTRUCTOR',
  });
  await enrolments.addStaff(admin, {
    sectionId,
    email: stage.address('counsellor'),
    givenName: 'Walter',
    familyName: 'Oyelaran',
    role: 'COUNSELLOR',
  });
  await enrol(stage, sectionId, 'morning-group.csv', CLIENTS);

  stage.turnTo([-22, '12:00']);
  await acceptInvitations(stage, passwordHash);
  await profile.update(stage.as('amelie.fontaine'), null, { locale: 'fr' });
  stage.turnTo([-21, '09:30']);
  const cohort = await cohorts.create(stage.as('instructor'), {
    sectionId,
    name: 'Morning group',
    enrolmentIds: [],
    everyoneElse: true,
  });
  return { sectionId, cohortId: cohort.id };
}

const person = (
  name: string,
  organisation: string,
  position: string,
  source: Voice['source'],
  found: Moment,
  meets?: Voice['meets'],
): Voice => ({ name, organisation, position, source, found, ...(meets && { meets }) });

const met = (
  at: Moment,
  mode: 'IN_PERSON' | 'PHONE' | 'VIDEO',
  minutes: number,
  notes: string,
): NonNullable<Voice['meets']> => ({ at, mode, minutes, notes, thanked: 'EMAIL' });

/** Sheila MacLeod is not here: nothing chosen. */
const WORK: readonly Fieldwork[] = [
  {
    who: 'student',
    occupation: 'Baker',
    why: 'I am awake at four in the morning anyway.',
    chose: [-13, '10:10'],
    voices: [
      person(
        'Solange Mercer',
        'Tidewater Bread',
        'Head baker',
        'DIRECTORY',
        [-11, '11:00'],
        met(
          [-6, '13:00'],
          'IN_PERSON',
          24,
          'Starts at two. The ovens were older than I am. Hires people who come back after the first week; offers everyone that week. No paper needed, she says, but wrists.',
        ),
      ),
      {
        ...person('Hamid Karimi', 'Karimi Pastries', 'Owner', 'REFERRAL', [-5, '09:40'], {
          at: [1, '11:00'],
          mode: 'PHONE',
        }),
        ...{ vantage: 'SUPERVISES', referrer: 0, nameMayBeUsed: true },
      },
      {
        ...person('Wanda Lis', 'Harbour Flour Mill', 'Sales representative', 'REFERRAL', [-5, '09:50']),
        ...{ vantage: 'BESIDE', referrer: 0, nameMayBeUsed: true },
        contactNotes: 'Knows every bakery on the coast, says Solange.',
        asked: { at: [-4, '10:15'], channel: 'PHONE', said: 'Left a message with her office.' },
      },
      person('Teo Marchand', 'Corner Loaf', 'Night baker', 'NEIGHBOUR', [-3, '16:20']),
    ],
    research: {
      at: [-12, '18:30'],
      readings: [
        {
          topic: 'DUTIES',
          text: 'Mixes, shapes and bakes dough, and looks after ovens and orders.',
          source: ['National job profiles', '2026', 'Canada'],
          confidence: 'HIGH',
          heard: [[0, 'CONFIRMED', 'And carries: forty sacks before six.', [-6, '14:40']]],
        },
        {
          topic: 'CONDITIONS',
          text: 'Shifts begin between midnight and five.',
          source: ['National job profiles', '2026', 'Canada'],
          heard: [[0, 'CONFIRMED', 'At two, six nights in December.', [-6, '14:42']]],
        },
        {
          topic: 'TRAINING',
          text: 'A certificate of one year is usually required.',
          source: ['College programme page', '2026-01', 'Vancouver'],
          heard: [[0, 'CONTRADICTED', 'No paper; she gives everyone a week.', [-6, '14:44']]],
        },
        {
          topic: 'PAY',
          text: '18 to 24 dollars an hour.',
          source: ['Regional wage survey', '2025-11', 'Lower Mainland'],
          confidence: 'LOW',
        },
      ],
      questions: [['ADVANCEMENT', 'Does anybody become head baker without a certificate?']],
    },
  },
  {
    who: 'amelie.fontaine',
    occupation: 'Administrative assistant',
    why: 'J’ai tenu le bureau de mon père pendant neuf ans sans que ce soit un titre.',
    chose: [-14, '14:00'],
    voices: [
      person(
        'Geneviève Paquin',
        'Clinique du Port',
        'Adjointe administrative',
        'ASSOCIATION',
        [-12, '10:00'],
        met(
          [-8, '10:30'],
          'VIDEO',
          26,
          'Trois médecins, un agenda, et c’est elle qui décide de ce qui est urgent. Elle a appris le logiciel en deux semaines. Le plus dur : dire non avec le sourire.',
        ),
      ),
      person(
        'Robert Chiasson',
        'Chiasson Transport',
        'Directeur',
        'REFERRAL',
        [-9, '15:00'],
        met(
          [-4, '09:00'],
          'PHONE',
          18,
          'Il embauche à l’essai. Il regarde comment on répond au téléphone quand personne n’a préparé la réponse.',
        ),
      ),
    ],
    reflection: {
      draftedAt: [-3, '19:30'],
      answers: [
        'Une journée ordinaire commence par ce que les autres ont oublié la veille. Geneviève m’a montré sa liste : vingt-deux lignes à huit heures, six à midi, quatorze à cinq heures, et pourtant personne n’avait attendu. Robert, qui engage, ne voit que le téléphone. Entre les deux il y a le métier.',
        'Je dirais oui à un petit bureau où l’on me confie l’agenda. Je dirais non si l’on ne me confie que le téléphone. J’ai demandé à Geneviève le nom du logiciel et je commence le cours gratuit lundi.',
      ],
      submittedAt: [[-2, '20:15']],
    },
  },
  {
    who: 'kwame.asante',
    occupation: 'Truck driver',
    why: 'I drove for eight years in Kumasi and need to know what that is worth here.',
    chose: [-15, '16:00'],
    voices: [
      person(
        'Lorne Hutchins',
        'Coastline Freight',
        'Driver',
        'FRIEND',
        [-14, '12:00'],
        met(
          [-11, '15:00'],
          'IN_PERSON',
          35,
          'Fourteen hours on paper, thirteen driving. Knows every washroom to the mountains. Paid by the mile, so snow is unpaid.',
        ),
      ),
      person(
        'Debbie Yamamoto',
        'Coastline Freight',
        'Dispatcher',
        'REFERRAL',
        [-11, '16:30'],
        met(
          [-8, '11:00'],
          'PHONE',
          17,
          'Hires after a road test and a conversation about the worst day. Counts foreign years if somebody will write a letter.',
        ),
      ),
    ],
    reflection: {
      draftedAt: [-7, '20:00'],
      answers: [
        'You are alone and you are watched: the machine in the cab writes down each minute. Lorne says that you stop noticing it after a month. The road is the same as mine, with better lines and worse weather.',
        'I would say yes to day runs that bring me home. I would say no to being paid by the mile in the winter. Debbie told me what the letter from Kumasi has to say, and my brother is getting it.',
      ],
      submittedAt: [[-6, '09:00']],
    },
    grade: {
      levels: [2, 3, 3, 3],
      feedback:
        'You asked the dispatcher the question that everybody is afraid of, and she told you what to bring. I have the form for the road test on my desk; come by on Thursday.',
      gradedAt: [-1, '11:30'],
      ready: true,
    },
  },
  {
    who: 'dolores.quintero',
    occupation: 'Personal support worker',
    why: 'I looked after my mother and I was good at it.',
    chose: [-9, '13:00'],
    voices: [],
  },
  {
    who: 'minh.tran',
    occupation: 'Machinist',
    why: 'I like it when a thing fits.',
    chose: [-12, '09:30'],
    voices: [person('Gord Pelletier', 'Pacific Precision', 'Shop foreman', 'EMPLOYER_SITE', [-8, '10:00'])],
  },
  {
    who: 'ivan.petrenko',
    occupation: 'Network technician',
    why: 'I was one, in Kharkiv, and the words are different here.',
    chose: [-13, '18:00'],
    voices: [
      person(
        'Aisha Rahman',
        'Strait Broadband',
        'Network technician',
        'SOCIAL_MEDIA',
        [-10, '09:00'],
        met(
          [-7, '17:00'],
          'VIDEO',
          12,
          'She was between two calls. The equipment is the same; the safety course is not, and I need it before anybody will talk to me.',
        ),
      ),
    ],
  },
  {
    who: 'ruby.cardinal',
    occupation: 'Landscaper',
    why: 'I want to be tired in the evening from something I can see.',
    chose: [-14, '11:00'],
    voices: [
      person(
        'Noel Beaver',
        'Cedar & Stone',
        'Crew lead',
        'FRIEND',
        [-12, '12:00'],
        met(
          [-9, '16:00'],
          'IN_PERSON',
          22,
          'March to November, then snow. Starts people on the wheelbarrow to see whether they complain or look around.',
        ),
      ),
      person(
        'Marisol Vega',
        'City Parks Department',
        'Gardener',
        'EVENT',
        [-9, '10:00'],
        met(
          [-3, '12:30'],
          'IN_PERSON',
          28,
          'Union, benefits, nine-month season. Eleven years to get the rose garden and she will not give it back.',
        ),
      ),
    ],
    reflection: {
      draftedAt: [-1, '20:45'],
      answers: [
        'Noel’s day begins in the truck and Marisol’s at the gate. Both look at the sky before they say good morning. On an ordinary day',
      ],
    },
  },
];
