const en = {
  'caseload.title': 'Caseload',
  'caseload.of': 'Caseload of {name}',
  'caseload.now':
    '{students, plural, =0 {Nobody yet} one {One student} other {# students}}, {stuck} stuck, {late} late',
  'caseload.filter': 'Show only',
  'caseload.show.ALL': 'Everybody',
  'caseload.show.STUCK': 'Stuck',
  'caseload.show.LATE': 'Late',
  'caseload.find': 'Find a student',
  'caseload.section': 'Section',
  'caseload.everySection': 'All sections',
  'caseload.silent': 'Last talk',
  'caseload.silent.any': 'Whenever you spoke',
  'caseload.silent.days': 'No talk for {days} days',
  'caseload.whose': 'Whose caseload',
  'caseload.choose': 'Choose a counsellor',
  'caseload.counsellor': '{name} ({students})',
  'caseload.caption': '{count, plural, one {One student} other {# students}} of the caseload',
  'caseload.student': 'Student',
  'caseload.select': 'Choose {name}',
  'caseload.standing': 'Interviews',
  'caseload.stuck': 'Where they are',
  'caseload.onTrack': 'Getting on',
  'caseload.noWork': 'No assignment yet',
  'caseload.deadline': 'Next deadline',
  'caseload.noDeadline': 'Everything done',
  'caseload.contact': 'Last talk',
  'caseload.never': 'Not spoken yet',
  'caseload.next': 'again {date}',
  'caseload.seen': 'Last seen',
  'caseload.log': 'Log',
  'caseload.logOne': 'Write down a talk with {name}',
  'caseload.do': 'What you can do',
  'caseload.chosen': '{count, plural, one {One chosen} other {# chosen}}',
  'caseload.chosenBar': 'Chosen students',
  'caseload.clear': 'Choose nobody',
  'caseload.nudgeFor': 'About “{title}” ({count})',
  'caseload.noneTitle': 'Nobody is in your caseload yet',
  'caseload.none':
    'An administrator, or who teaches a section, gives you students on the section’s People page. They appear here, whatever section they are in.',
  'caseload.noneOf': 'This counsellor follows nobody yet. Give them students on a section’s People page.',
  'caseload.noneShownTitle': 'Nobody matches this',
  'caseload.noneShown': 'Nobody in the caseload is all of what you asked for.',
  'caseload.showAll': 'Show everybody',
  'caseload.pickTitle': 'Whose caseload would you like to see?',
  'caseload.pick':
    'Choose a counsellor above. You see what they see: who is stuck, who is late, and when they spoke last.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    caseload: keyof typeof en;
  }
}
