import { HALF_WRITTEN } from './lakeside.draft.ts';
import { tellCaseload } from './caseload.ts';
import { LAKESIDE_FOLLOWED, LAKESIDE_TALKS } from './caseload.talks.ts';
import { lakesideAfterwards } from './afterwards.ts';
import { BankComment, Enrolment, Occupation, Submission } from '@firsthand/persistence';
import type { AssignmentView } from '../assignments/assignments.queries.ts';
import { type Fieldwork, giveAssignment, tell, tellRelease, type Voice } from './coursework.ts';
import { tellQuestions } from './question-sheets.ts';
import { tellInterviewDay } from './lakeside.day.ts';
import { makeUpMinds } from './lakeside.synthesis.ts';
import { intervieweesAnswer } from './lakeside.interviewees.ts';
import { LAKESIDE_SENTENCE, THURSDAY_NOTES, THURSDAY_SIGNED } from './lakeside.plan.ts';
import { tellBeginnings, tellOwnPrimer } from './plan.ts';
import { tellNetwork } from './lakeside.people.ts';
import { tellInvitation, tellOutcome } from './meetings.ts';
import { enrol, type Plot } from './plot.ts';
import { tellAsking } from './lakeside.asking.ts';
import { machinistRound } from './lakeside.round.ts';
import { FIRST_CONVERSATIONS, type Story, TUESDAY_STORIES } from './lakeside.stories.ts';
import { acceptInvitations, type Moment, type Stage } from './stage.ts';

/** `Given Family` by the local part of their address. */
const TUESDAY: Readonly<Record<string, string>> = {
  'tomasz.berg': 'Tomasz Berg',
  'aaliyah.grant': 'Aaliyah Grant',
  'jin.park': 'Jin Park',
  'elodie.gagnon': 'Élodie Gagnon',
  'devon.clarke': 'Devon Clarke',
  'noa.friedman': 'Noa Friedman',
  'samir.haddad': 'Samir Haddad',
  'freya.nilsson': 'Freya Nilsson',
  'marcus.whitehorse': 'Marcus Whitehorse',
  'lena.hoffmann': 'Lena Hoffmann',
  'carlos.mendoza': 'Carlos Mendoza',
  'zainab.yusuf': 'Zainab Yusuf',
  'hudson.reid': 'Hudson Reid',
  'anjali.menon': 'Anjali Menon',
  'ximena.duarte': 'Ximena Duarte',
  'cole.baptiste': 'Cole Baptiste',
};
const THURSDAY: Readonly<Record<string, string>> = {
  student: 'Noor Rahimi',
  'leo.tremblay': 'Leo Tremblay',
  'grace.mbeki': 'Grace Mbeki',
  'arjun.pillai': 'Arjun Pillai',
  'hana.suzuki': 'Hana Suzuki',
  'mateo.rojas': 'Mateo Rojas',
  'fatima.zahra': 'Fatima Zahra',
  'owen.mackay': 'Owen Mackay',
};
/** Registered yesterday, is in no cohort yet and has not opened the invitation. */
export const NOT_YET_IN = 'tariq.aziz';

const PROMPTS = [
  [
    'What did you hear from these three people that you had not found in print?',
    'One voice is one voice: where they agree, where they differ, and why that might be.',
    120,
  ],
  [
    'What would this work ask of you, and would you give it?',
    'Name what draws you, what holds you back, and what you will do next to find out.',
    80,
  ],
] as const;

const INSTRUCTIONS =
  'Talk to three people who know one occupation from inside or from close by. Ask each for twenty minutes and keep to it. This is to learn about the work, not to ask for a job; say so when you ask. Thank every one of them within a day, in writing, and then write down what you make of it.';

/** A college half-way through its term, where one group has handed in and the other is in the middle of it. */
export const LAKESIDE: Plot = {
  slug: 'lakeside',
  name: 'Lakeside College',
  zone: 'America/Toronto',
  programme: 'COURSE',
  administrator: ['Ruth', 'Okafor'],

  async unfold(stage, passwordHash) {
    await ownOccupations(stage);
    const { exploring, groups } = await term(stage, passwordHash);
    await firstConversation(stage, exploring, groups.thursday);
    await tuesdayGroup(stage, exploring, groups.tuesday);
    await machinistRound(stage, exploring, groups.tuesday);
    await thursdayGroup(stage, exploring, groups.thursday);
    lakesideAfterwards(stage);
    tellQuestions(stage);
    tellInterviewDay(stage);
    tellAsking(stage);
    tellCaseload(stage, 'counsellor', LAKESIDE_FOLLOWED, LAKESIDE_TALKS);
    makeUpMinds(stage);
    tellNetwork(stage);
    intervieweesAnswer(stage);
    tellInvitation(
      stage,
      'hana.suzuki',
      'Silvia Conti',
      [-3, '18:00'],
      'Dear Silvia Conti,\n\nthank you for showing me the presses. I am glad that you have twenty minutes for me; the calendar file says when and where. If something comes up, a line is enough.\n\nHana Suzuki',
    );
    tellOutcome(stage, {
      ...{ who: 'student', to: ['Amira Khoury'], kind: 'OTHERWISE' },
      ...{ at: [-8, '20:00'], leaves: [-8, '20:06'] },
      subject: 'What became of our talk at the help desk',
      body: 'You told me that half of your work is the silence before people say what they did. I have thought about it a good deal, and I am looking at the cables behind your desk now rather than at the desk. I would not have found them without you.\n\nNoor Rahimi',
    });
    stage.plan([-1, '15:10'], () =>
      enrol(stage, exploring, 'late-registration.csv', { [NOT_YET_IN]: 'Tariq Aziz' }),
    );
  },
};

async function ownOccupations(stage: Stage): Promise<void> {
  await stage.uow.run(stage.system, (tx) =>
    tx.insert(Occupation, [
      {
        title: 'Dental technician',
        description: 'Makes crowns, bridges and dentures to a dentist’s prescription.',
        code: null,
        source: 'OWN',
      },
      {
        title: 'Urban forester',
        description: 'Looks after the trees of a city, and after everybody who has an opinion about them.',
        code: null,
        source: 'OWN',
      },
    ]),
  );
}

/** The term, its two sections, their people and the cohorts. */
async function term(stage: Stage, passwordHash: string) {
  const { sections, enrolments, cohorts } = stage.services;
  const admin = stage.as('admin');
  stage.turnTo([-44, '09:30']);
  const { id: termId } = await sections.createTerm(admin, {
    name: termName(stage.date(-42)),
    startsOn: stage.date(-42),
    endsOn: stage.date(63),
  });
  const section = async (code: string, title: string, name: string) => {
    const course = await sections.createCourse(admin, { code, title });
    return sections.createSection(admin, { courseId: course.id, termId, name, zone: stage.zone });
  };
  const exploring = await section('CAR-110', 'Career exploration', 'A');
  const health = await section('HLT-205', 'Health careers seminar', 'B');

  const staff = (
    sectionId: string,
    who: string,
    givenName: string,
    familyName: string,
    role: 'INSTRUCTOR' | 'COUNSELLOR',
  ) => enrolments.addStaff(admin, { sectionId, email: stage.address(who), givenName, familyName, role });
  await staff(exploring.id, 'instructor', 'Daniel', 'Mercier', 'INSTRUCTOR');
  await staff(exploring.id, 'counsellor', 'Priya', 'Raman', 'COUNSELLOR');
  await staff(health.id, 'sofia.petrov', 'Sofia', 'Petrov', 'INSTRUCTOR');
  await staff(health.id, 'instructor', 'Daniel', 'Mercier', 'INSTRUCTOR');
  await enrol(stage, exploring.id, 'car-110-a.csv', { ...TUESDAY, ...THURSDAY });
  const inBoth = ['lena.hoffmann', 'freya.nilsson', 'devon.clarke', 'jin.park', 'hana.suzuki'];
  const everybody = { ...TUESDAY, ...THURSDAY };
  await enrol(
    stage,
    health.id,
    'hlt-205-b.csv',
    Object.fromEntries(inBoth.map((who) => [who, everybody[who]!])),
  );

  stage.turnTo([-43, '18:20']);
  await acceptInvitations(stage, passwordHash);
  const ids = await enrolmentIds(stage, exploring.id);
  const instructor = stage.as('instructor');
  stage.turnTo([-42, '10:00']);
  const cohort = (sectionId: string, name: string, enrolmentIdsOf: readonly string[], everyoneElse = false) =>
    cohorts.create(instructor, { sectionId, name, enrolmentIds: enrolmentIdsOf, everyoneElse });
  const idsOf = (group: Readonly<Record<string, string>>) => Object.keys(group).map((who) => ids.get(who)!);
  const tuesday = await cohort(exploring.id, 'Tuesday group', idsOf(TUESDAY));
  const thursday = await cohort(exploring.id, 'Thursday group', idsOf(THURSDAY));
  const seminar = await cohort(health.id, 'Seminar', [], true);
  await giveAssignment(stage, {
    sectionId: health.id,
    cohortIds: [seminar.id],
    title: 'Two occupations side by side',
    instructions: 'Two people in each of two health occupations. Choose two that you would confuse today.',
    quota: { perOccupation: 2, occupations: 2, distinctEmployers: true, requiresThankYou: true },
    researchDue: [10, '23:59'],
    interviewsDue: [24, '23:59'],
    reflectionDue: [31, '23:59'],
    prompts: PROMPTS,
    designedAt: [-2, '16:45'],
  });
  return { exploring: exploring.id, groups: { tuesday: tuesday.id, thursday: thursday.id } };
}

/** One conversation with somebody near; returned to everyone who did it. */
async function firstConversation(stage: Stage, sectionId: string, cohortId: string): Promise<void> {
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

/** Handed in two days ago but for one who was late, one who has more time, and one who found nobody to ask. */
async function tuesdayGroup(stage: Stage, sectionId: string, cohortId: string): Promise<void> {
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
  });
  tellRelease(stage, assignment, [-1, '16:30']);
  tellRelease(stage, assignment, stage.minutesAgo(48));
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

/** In the middle of it, with the interviews due in two days: most of the ways in which one can be stuck, and some in which one is not. */
async function thursdayGroup(stage: Stage, sectionId: string, cohortId: string): Promise<void> {
  const assignment = await giveAssignment(stage, {
    sectionId,
    cohortIds: [cohortId],
    title: 'Three voices, one occupation (Thursday)',
    instructions: INSTRUCTIONS,
    quota: { requiresThankYou: true },
    gated: true,
    contactsDue: [-4, '23:59'],
    interviewsDue: [2, '23:59'],
    reflectionDue: [7, '23:59'],
    prompts: PROMPTS,
    designedAt: [-16, '15:30'],
    publishedAt: [-15, '10:00'],
  });
  for (const work of THURSDAY_WORK) tell(stage, assignment, work);
  tellBeginnings(stage, assignment, {
    works: THURSDAY_WORK,
    signed: THURSDAY_SIGNED,
    notes: THURSDAY_NOTES,
  });
  tellOwnPrimer(stage, [-20, '11:00'], LAKESIDE_SENTENCE);
}

/** Leo Tremblay is not here: nothing chosen. */
const THURSDAY_WORK: readonly Fieldwork[] = [
  {
    who: 'student',
    occupation: 'Network technician',
    why: 'After the help desk I wanted to know who repairs what Amira cannot.',
    chose: [-14, '16:20'],
    voices: [
      voice(
        'Bogdan Ilić',
        'Lakeside College',
        'Network technician',
        'REFERRAL',
        [-13, '12:40'],
        [-10, '13:00'],
        28,
        'Walked me through the cable room. Labels everything in two colours because his predecessor labelled nothing. Most faults are a door, a plug or a mouse. On call every fifth week and his phone rang while we spoke.',
      ),
      voice(
        'Tanya Whitfield',
        'Ferris Hospital Network',
        'Network operations lead',
        'ASSOCIATION',
        [-12, '10:15'],
        [-6, '09:30'],
        22,
        'Changes are made at three in the morning, with a way back written down beforehand. She hires people who can explain a fault to a nurse. Certificates open the door; what you did the last time it broke gets you through.',
        'SUPERVISES',
      ),
      {
        ...voice(
          'Ravi Subramaniam',
          'Prairie Fibre',
          'Field technician',
          'REFERRAL',
          [-8, '18:05'],
          [-3, '17:30'],
          9,
          'He was up a ladder and had to go. Splices fibre in a van with the heater on. Said to ring again on a Sunday.',
        ),
        referrer: 1,
      },
      {
        ...known('Miguel Santos', 'Santos IT Services', 'Owner', 'REFERRAL', [-6, '19:00']),
        referrer: 0,
        contactNotes: 'Bogdan says he talks to everyone and that I should use his name. Try Monday morning.',
        nameMayBeUsed: true,
        asked: {
          at: [-5, '08:40'],
          channel: 'EMAIL',
          said: 'Twenty minutes about his days, Bogdan’s name in the first line.',
        },
      },
    ],
    research: {
      at: [-13, '19:30'],
      readings: [
        {
          topic: 'DUTIES',
          text: 'Installs and tests cabling, switches and access points, and finds faults in them.',
          source: ['Provincial job profiles', '2025', 'Ontario'],
          confidence: 'HIGH',
          heard: [
            [
              0,
              'REFINED',
              'Most faults are a door, a plug or a mouse. The label decides how long it takes.',
              [-10, '15:20'],
            ],
            [
              1,
              'REFINED',
              'Half of it is writing down the way back before you change anything.',
              [-6, '11:10'],
            ],
          ],
        },
        {
          topic: 'CONDITIONS',
          text: 'Regular office hours, Monday to Friday.',
          source: ['Provincial job profiles', '2025', 'Ontario'],
          heard: [
            [0, 'CONTRADICTED', 'On call every fifth week; the phone rang while we spoke.', [-10, '15:25']],
            [1, 'CONTRADICTED', 'Changes are made at three in the morning.', [-6, '11:12']],
            [2, 'CONFIRMED', 'In the field the day ends when the van is back.', [-3, '18:40']],
          ],
        },
        {
          topic: 'TRAINING',
          text: 'A two-year diploma; employers ask for a vendor certificate on top.',
          source: ['College programme page', '2026-02', 'Toronto'],
          confidence: 'HIGH',
          heard: [
            [
              1,
              'CONFIRMED',
              'Certificates open the door; the last fault you mended gets you through.',
              [-6, '11:15'],
            ],
          ],
        },
        {
          topic: 'PAY',
          text: '24 to 31 dollars an hour in the first three years.',
          source: ['Regional wage survey', '2025-10', 'Greater Toronto'],
          heard: [[0, 'STILL_OPEN', 'He did not want to say.', [-10, '15:30']]],
        },
        {
          topic: 'OUTLOOK',
          text: 'Steady; more of the work moves to whoever looks after cloud services.',
          source: ['Trade journal', '2026-05', 'Canada'],
          confidence: 'LOW',
        },
      ],
      questions: [
        ['ADVANCEMENT', 'Who becomes a lead, and how long did it take you?'],
        ['PAY', 'What does being on call add to the pay?'],
      ],
    },
    reflection: {
      draftedAt: [-2, '21:10'],
      answers: [
        'Everything that I read was about protocols. Bogdan and Tanya both talked about labels, doors and telephones. What they have in common is that they prepare for the day when somebody else has to understand what they did',
      ],
    },
  },
  {
    who: 'grace.mbeki',
    occupation: 'Social worker',
    why: 'I keep asking people about their second plans.',
    chose: [-13, '20:30'],
    voices: [],
  },
  {
    who: 'arjun.pillai',
    occupation: 'Civil engineer',
    why: 'The bridge on my way here has been closed for two years and I want to know who decides.',
    chose: [-12, '09:15'],
    voices: [
      voice(
        'Stella Marchetti',
        'County Roads Department',
        'Bridge engineer',
        'EMPLOYER_SITE',
        [-9, '14:00'],
        [-5, '12:15'],
        11,
        'She gave me her lunch and then the phone took it back. Inspects ninety bridges; knows which ones she would not stand under.',
      ),
      known('Abdi Warsame', 'Keystone Structures', 'Site engineer', 'REFERRAL', [-5, '15:00']),
    ],
  },
  {
    who: 'hana.suzuki',
    occupation: 'Graphic designer',
    why: 'I redraw packaging in my head in every shop.',
    chose: [-14, '19:05'],
    voices: [
      voice(
        'Odette Laurier',
        'Paper Crane Studio',
        'Graphic designer',
        'SOCIAL_MEDIA',
        [-12, '11:00'],
        [-8, '10:00'],
        25,
        'Shows three versions, the one she wants always second. Charges for the rounds of changes and has had fewer since.',
      ),
      voice(
        'Ben Achterberg',
        'Lakeside Brewing',
        'Marketing lead',
        'REFERRAL',
        [-10, '11:30'],
        [-4, '15:00'],
        18,
        'Buys four labels a year. Remembers who asked how the bottle is held.',
        'BUYS',
      ),
      {
        ...known('Silvia Conti', 'Conti & Wells Printers', 'Prepress technician', 'REFERRAL', [-4, '17:20']),
        meets: { at: [1, '10:30'], mode: 'IN_PERSON' },
      },
    ],
  },
  {
    who: 'mateo.rojas',
    occupation: 'Emergency dispatcher',
    why: 'The captain said that the best voice she knows is one she has never met.',
    chose: [-13, '08:50'],
    voices: [
      voice(
        'Jacqueline Dubé',
        'Regional Dispatch Centre',
        'Dispatcher',
        'REFERRAL',
        [-11, '16:00'],
        [-7, '19:00'],
        27,
        'Two screens, one voice. Asks where before what. Never hears the ending, and has learnt not to look for it.',
      ),
      {
        ...known('Colin Ashby', 'Regional Dispatch Centre', 'Shift lead', 'REFERRAL', [-7, '20:30']),
        referrer: 0,
        nameMayBeUsed: true,
        meets: {
          untold: true,
          at: [-3, '18:00'],
          mode: 'PHONE',
          minutes: 21,
          notes:
            'Trains people for six months and loses a third of them, mostly to sleep. Thinks it is the fairest pay in the building and the worst hours.',
          thanked: null,
        },
      },
      {
        ...known(
          'Sgt. Norma Greyeyes',
          'Lakeside Police',
          'Patrol sergeant',
          'EVENT',
          [-5, '13:00'],
          'BESIDE',
        ),
        meets: { at: [1, '16:00'], mode: 'VIDEO' },
      },
    ],
  },
  {
    who: 'fatima.zahra',
    occupation: 'Librarian',
    why: 'A librarian found me a bed when I arrived here.',
    chose: [-15, '18:00'],
    voices: [
      voice(
        'Imogen Pratt',
        'County Library System',
        'Branch librarian',
        'FRIEND',
        [-13, '09:00'],
        [-11, '10:00'],
        30,
        'Books are a fifth of it. Forms, coats, tax, quiet. She knows who comes in only to be warm and lays out a newspaper for him.',
      ),
      voice(
        'Hassan El-Amin',
        'Lakeside College Library',
        'Systems librarian',
        'INSTRUCTOR',
        [-12, '09:30'],
        [-8, '14:00'],
        20,
        'Bargains with publishers for half the year. Can say what each article costs that nobody opens.',
      ),
      voice(
        'Rosalind Yee',
        'Archives of the County',
        'Archivist',
        'REFERRAL',
        [-9, '15:45'],
        [-4, '11:00'],
        24,
        'Keeps what others would throw away and throws away what others would keep. Told me to wear gloves and then not to.',
        'BESIDE',
      ),
    ],
  },
  {
    who: 'owen.mackay',
    occupation: 'HVAC technician',
    why: 'Dad says water is the past and air is the future.',
    chose: [-10, '12:10'],
    voices: [
      {
        ...known('Trish Boland', 'Boland Heating & Cooling', 'Owner', 'FAMILY', [-8, '18:30']),
        asked: {
          at: [-7, '17:15'],
          channel: 'PHONE',
          said: 'Left a message with her office.',
          outcome: 'NO_ANSWER',
        },
      },
      {
        ...known('Ahmed Saleh', 'Lakeside College', 'Building systems operator', 'INSTRUCTOR', [-5, '12:00']),
        asked: {
          at: [-4, '12:10'],
          channel: 'IN_PERSON',
          said: 'Inspections all month. Said the supply counters see everyone.',
          outcome: 'DECLINED',
        },
      },
      known('Yvette Cormier', 'Arctic Air Supply', 'Counter clerk', 'EMPLOYER_SITE', [-4, '16:40'], 'BESIDE'),
    ],
  },
];

function known(
  name: string,
  organisation: string,
  position: string,
  source: Voice['source'],
  found: Moment,
  vantage: Voice['vantage'] = 'DOES',
): Voice {
  return { name, organisation, position, source, found, vantage: vantage, family: source === 'FAMILY' };
}

function voice(
  name: string,
  organisation: string,
  position: string,
  source: Voice['source'],
  found: Moment,
  at: Moment,
  minutes: number,
  notes: string,
  vantage: Voice['vantage'] = 'DOES',
): Voice {
  return {
    ...known(name, organisation, position, source, found, vantage),
    meets: { at, mode: minutes % 2 === 0 ? 'IN_PERSON' : 'PHONE', minutes, notes, thanked: 'EMAIL' },
  };
}

/** The enrolments of a section, by the local part of the address. */
async function enrolmentIds(stage: Stage, sectionId: string): Promise<Map<string, string>> {
  const enrolled = await stage.uow.read(stage.system, (read) => read.find(Enrolment, { sectionId }));
  const byUser = new Map(enrolled.map(({ id, userId }) => [userId, id]));
  return new Map(stage.everybody().map(([who, { userId }]) => [who, byUser.get(userId)!]));
}

/** `Fall 2026`, by the day it starts. */
function termName(startsOn: string): string {
  const [year, month] = startsOn.split('-').map(Number) as [number, number];
  return `${month < 5 ? 'Winter' : month < 9 ? 'Summer' : 'Fall'} ${year}`;
}
