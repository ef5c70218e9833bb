import type { Talk, Unit } from './caseload.ts';

/** Of two dozen students, those whom their counsellor follows. */
export const LAKESIDE_FOLLOWED = [
  'student',
  'cole.baptiste',
  'leo.tremblay',
  'grace.mbeki',
  'owen.mackay',
  'mateo.rojas',
  'hana.suzuki',
  'fatima.zahra',
  'tomasz.berg',
];

export const LAKESIDE_TALKS: readonly Talk[] = [
  {
    who: 'cole.baptiste',
    ...{ day: -9, way: 'PHONE', minutes: 15, nextDay: -1 },
    words: 'Works nights until the end of the month. He will write down three names he knows already.',
  },
  {
    who: 'cole.baptiste',
    ...{ day: -12, way: null },
    words: 'Missed the first two meetings. Answers messages in the evening, never in the morning.',
  },
  {
    who: 'leo.tremblay',
    ...{ day: -4, way: 'IN_PERSON', minutes: 25, nextDay: 2 },
    words: 'Between two occupations and afraid to choose. Agreed: one conversation in each, then choose.',
  },
  {
    who: 'owen.mackay',
    ...{ day: -20, way: 'EMAIL' },
    words: 'Sent him the script for a second call.',
  },
  {
    who: 'fatima.zahra',
    ...{ day: -2, way: 'VIDEO', minutes: 20, nextDay: 5 },
    words:
      'All three interviews are held. She will write for twenty minutes a day and send me the first page.',
  },
];

export const HARBOUR_TALKS: readonly Talk[] = [
  {
    who: 'sheila.macleod',
    ...{ day: -8, way: 'IN_PERSON', minutes: 40, nextDay: 0 },
    words:
      'Does not want to choose before she knows what her back allows. The physiotherapist answers this week.',
  },
  {
    who: 'dolores.quintero',
    ...{ day: -3, way: 'PHONE', minutes: 12, nextDay: 3 },
    words: 'Knows two support workers from her mother’s last year. She will ask the first of them on Sunday.',
  },
  {
    who: 'dolores.quintero',
    ...{ day: -7, way: null },
    words: 'Would rather be called than written to.',
  },
  {
    who: 'minh.tran',
    ...{ day: -15, way: 'MESSAGE' },
    words: 'Shop foreman found; asked whether he wants me in the room for the first call.',
  },
  {
    who: 'ivan.petrenko',
    ...{ day: -5, way: 'VIDEO', minutes: 30, nextDay: 1 },
    words:
      'The safety course costs 140 dollars; I ask whether the fund pays. Until then: a second technician.',
  },
];

export const HARBOUR_UNITS: readonly Unit[] = [
  { who: 'kwame.asante', day: -11, minutes: 50, kind: 'INTERVIEW', note: 'With him at the freight yard.' },
  { who: 'sheila.macleod', day: -8, minutes: 40, kind: 'COUNSELLING' },
  { who: 'ruby.cardinal', day: -9, minutes: 35, kind: 'WORKPLACE_VISIT', note: 'Cedar & Stone, the yard.' },
  { who: 'ivan.petrenko', day: -5, minutes: 30, kind: 'EXPLORATION' },
  { who: 'dolores.quintero', day: -3, minutes: 12, kind: 'PREPARATION', note: 'Practised the first call.' },
  { who: 'student', day: -2, minutes: 20, kind: 'PREPARATION' },
];
