/** Words of giving more time. */
const en = {
  'time.extend': 'Give more time',
  'time.steps': 'For which deadlines',
  'time.how': 'How much',
  'time.how.days': 'By days',
  'time.how.date': 'Until a date',
  'time.days': 'Days',
  'time.daysHint': 'Counted on the calendar from what each student has now; the time of day stays.',
  'time.until': 'New time ({zone})',
  'time.noSuchTime': 'Clocks go forward that night and skip this time. Take one of its neighbours:',
  'time.who': 'For whom',
  'time.who.some': 'Some students',
  'time.who.unmet': 'All who are not done',
  'time.who.cohort': 'A cohort',
  'time.who.list': 'A pasted list',
  'time.cohort': 'Which cohort',
  'time.list': 'One person a line: name or address',
  'time.listHint': 'Paste it as it is, from a spreadsheet or a mail. Lines that name nobody are shown below.',
  'time.selected': '{count, plural, one {For the student you chose} other {For the # students you chose}}',
  'time.find': 'Find a student',
  'time.chosen': '{count, plural, =0 {Nobody chosen yet} one {One student} other {# students}}',
  'time.all': 'Choose all shown',
  'time.none': 'Choose none',
  'time.noRows': 'Nobody here.',
  'time.from': 'has until',
  'time.to': 'then until',
  'time.becomes': '{from} → {to}',
  'time.unchanged':
    '{count, plural, one {One student would gain nothing} other {# students would gain nothing}}',
  'time.noGain.ALREADY_LATER': 'has as much time already',
  'time.noGain.MET_IN_TIME': 'did it in time',
  'time.problems':
    '{count, plural, one {One line names nobody} other {# lines name nobody}} who could be given time',
  'time.line': 'Line {line}',
  'time.problem.UNKNOWN': 'nobody of this section',
  'time.problem.AMBIGUOUS': 'fits several; use the address',
  'time.problem.NUMBER': 'numbers are not kept here; use a name or an address',
  'time.problem.DROPPED': 'was dropped from the section',
  'time.problem.NOT_MEANT': 'is in no cohort of this assignment',
  'time.reason': 'Reason',
  'time.reasonHint': 'Only staff see it.',
  'time.grant':
    '{count, plural, =0 {Give more time} one {Give # student more time} other {Give # students more time}}',
  'time.given': '{count, plural, one {One student has} other {# students have}} more time.',
  'time.takenBack': 'Taken back. Everybody has what they had before.',
  'time.past': 'More time given',
  'time.pastNone': 'Nobody was given more time yet.',
  'time.grantDays': '{count, plural, one {one more day} other {# more days}}',
  'time.grantUntil': 'until {date}',
  'time.grantFor': '{steps}: {more}',
  'time.names': '{more, plural, =0 {{names}} one {{names} and one more} other {{names} and # more}}',
  'time.by': '{who}, {when}',
  'time.byItself': 'given by itself, {when}',
  'time.undo': 'Take back',
  'time.undone': 'taken back',

  'rule.nobody-chosen': 'Choose at least one student to give more time.',
  'rule.nobody-gains': 'Nobody would have more time by this: they have as much already.',
  'rule.extension-days': 'More time is between a day and a year.',
  'rule.extension-way': 'Give more time either until a date or by a number of days.',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    time: keyof typeof en;
  }
}
