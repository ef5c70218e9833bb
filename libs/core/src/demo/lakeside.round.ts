import type { AnswerValue } from '@firsthand/contracts';
import { Contact, Interview } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { giveAssignment, tell } from './coursework.ts';
import type { Stage } from './stage.ts';

type Told = readonly [
  who: string,
  name: string,
  organisation: string,
  pay: readonly [low: number, high: number | null],
  perWeek: number,
  months: number,
  skills: readonly [string, string],
  value: Pick<AnswerValue, 'chooseAgain' | 'environment'> & { readonly outlook: 'UP' | 'FLAT' | 'DOWN' },
];

const LOUD = ['MACHINES', 'NOISE', 'PROTECTIVE_GEAR'] as const;
const QUIET = ['MACHINES', 'SCREENS', 'INDOORS'] as const;

/** Eight students, eight machinists of one town, the same questions: what they say together is worth a look. */
const ROUND: readonly Told[] = [
  [
    ...(['tomasz.berg', 'Walter Brandt', 'Brandt Gears', [27, 33], 40, 48] as const),
    ...([['measuring', 'patience'], { chooseAgain: 'YES', environment: LOUD, outlook: 'UP' }] as const),
  ],
  [
    ...(['aaliyah.grant', 'Odile Marchand', 'Marchand Outillage', [31, 38], 44, 36] as const),
    ...([
      ['reading drawings', 'measuring'],
      { chooseAgain: 'YES', environment: LOUD, outlook: 'UP' },
    ] as const),
  ],
  [
    ...(['jin.park', 'Sun-hee Cho', 'Lakeside Turbines', [34, 41], 37.5, 48] as const),
    ...([['programming', 'measuring'], { chooseAgain: 'YES', environment: QUIET, outlook: 'FLAT' }] as const),
  ],
  [
    ...(['elodie.gagnon', 'Piotr Wolski', 'Harbour Marine Repair', [25, null], 42, 30] as const),
    ...([['patience', 'measuring'], { chooseAgain: 'UNSURE', environment: LOUD, outlook: 'FLAT' }] as const),
  ],
  [
    ...(['devon.clarke', 'Hattie Monroe', 'Monroe & Daughters', [29, 36], 40, 48] as const),
    ...([
      ['reading drawings', 'patience'],
      { chooseAgain: 'YES', environment: LOUD, outlook: 'UP' },
    ] as const),
  ],
  [
    ...(['noa.friedman', 'Eitan Shaked', 'Precision North', [33, 42], 38, 60] as const),
    ...([
      ['programming', 'reading drawings'],
      { chooseAgain: 'NO', environment: QUIET, outlook: 'UP' },
    ] as const),
  ],
  [
    ...(['samir.haddad', 'Gus Papadakis', 'Transit repair shop', [36, 40], 40, 48] as const),
    ...([['measuring', 'saying no'], { chooseAgain: 'YES', environment: LOUD, outlook: 'FLAT' }] as const),
  ],
  [
    ...(['freya.nilsson', 'Maren Holt', 'Holt Instruments', [30, 35], 40, 36] as const),
    ...([['measuring', 'programming'], { chooseAgain: 'YES', environment: QUIET, outlook: 'UP' }] as const),
  ],
];

/** The Tuesday group's second piece of work: everybody asks a machinist, and the class reads it together. */
export async function machinistRound(stage: Stage, sectionId: string, cohortId: string): Promise<void> {
  const assignment = await giveAssignment(stage, {
    sectionId,
    cohortIds: [cohortId],
    title: 'One trade, many shops',
    instructions:
      'Everybody talks to one machinist and asks what they earn, when they work, how long they learnt and whether they would do it again. Write it into the log: what the class heard is shown to all of you together.',
    quota: { perOccupation: 1 },
    interviewsDue: [5, '23:59'],
    prompts: [],
    designedAt: [-16, '15:00'],
    publishedAt: [-15, '10:00'],
  });
  ROUND.forEach((told, index) => {
    const [who, name, organisation, , , months] = told;
    const day = -12 + (index % 6);
    tell(stage, assignment, {
      who,
      occupation: 'Machinist',
      why: 'The whole class asks one.',
      chose: [-14, `11:${10 + index}`],
      voices: [
        {
          ...{ name, organisation, position: 'Machinist', source: index % 2 ? 'REFERRAL' : 'EMPLOYER_SITE' },
          found: [-13, `12:${10 + index}`],
          meets: {
            ...{ at: [day, '15:00'], mode: index % 3 ? 'IN_PERSON' : 'PHONE', minutes: 18 + index },
            ...{
              notes: `Learnt for ${months} months before anybody let them near the good machine.`,
              thanked: 'EMAIL',
            },
          },
        },
      ],
    });
    stage.plan([day, '17:40'], () => keepAnswers(stage, stage.instant([day, '17:35']).toISOString(), told));
  });
}

async function keepAnswers(
  stage: Stage,
  editedAt: string,
  [who, name, , [low, high], perWeek, months, skills, { outlook, ...more }]: Told,
): Promise<void> {
  const actor = stage.as(who);
  const interviewId = await stage.uow.read(stage.system, async (read) => {
    const contact = await read.findOne(Contact, { ownerId: actor.userId, name });
    return (await read.findOne(Interview, { contactId: contact!.id }))!.id;
  });
  const values: readonly (readonly [
    string,
    'PAY' | 'HOURS' | 'TRAINING' | 'SKILLS' | 'OUTLOOK' | 'ENVIRONMENT' | 'CHOOSE_AGAIN',
    AnswerValue,
  ])[] = [
    ['What does somebody earn here?', 'PAY', { pay: { low, high, currency: 'CAD', period: 'HOUR' } }],
    ['When do you work?', 'HOURS', { hours: { perWeek, shifts: ['DAYS'] } }],
    ['How long did you learn?', 'TRAINING', { training: { months, credentials: ['Red Seal'] } }],
    ['Which skills do you use most?', 'SKILLS', { skills }],
    ['How will it go with this work?', 'OUTLOOK', { outlook: { direction: outlook } }],
    ['What is it like where you stand?', 'ENVIRONMENT', { environment: more.environment! }],
    ['Would you choose it again?', 'CHOOSE_AGAIN', { chooseAgain: more.chooseAgain! }],
  ];
  await stage.services.log.keep(actor, {
    ...{ interviewId, userId: actor.userId },
    answers: values.map(([question, answerType, value], position) => ({
      ...{ id: newId(), editId: newId(), editedAt, removed: false, questionId: '', question, topic: null },
      ...{
        answerType,
        text: '',
        value,
        topics: [],
        starred: false,
        asked: true,
        volunteered: false,
        position,
      },
    })),
    ...{ sources: [], discoveries: [], referrals: [], clock: null, checklist: null },
  });
}
