const en = {
  'today.hello': 'Hello {name}',
  'today.now':
    '{count, plural, =0 {Nothing needs you today.} one {One thing needs you today.} other {# things need you today, most pressing first.}}',
  'today.need.grade': '{count, plural, one {One reflection waits} other {# reflections wait}} for a grade',
  'today.do.grade': 'Grade',
  'today.need.release': '{count, plural, one {One grade is} other {# grades are}} ready to release',
  'today.do.release': 'Look and release',
  'today.need.regrade':
    '{count, plural, one {One student asks} other {# students ask}} for another look at a grade',
  'today.do.regrade': 'Look again',
  'today.need.late': '{count, plural, one {One student is} other {# students are}} late with something',
  'today.do.late': 'See who',
  'today.need.asked': '{count, plural, one {One student asks} other {# requests wait}} for more time',
  'today.do.asked': 'Answer',
  'today.need.stuck': '{count, plural, one {One student is} other {# students are}} stuck',
  'today.do.stuck': 'See and nudge',
  'today.need.staff': 'Nobody teaches this section yet',
  'today.do.staff': 'Add staff',
  'today.need.roster': 'This section has no roster yet',
  'today.do.roster': 'Bring a roster',
  'today.need.assignment': 'No assignment is set for this section yet',
  'today.do.assignment': 'Set one up',
  'today.need.draft': 'An assignment is still a draft',
  'today.do.draft': 'Finish it',
  'today.coming': 'Deadlines in the next two weeks',
  'today.emptyTitle': 'Welcome',
  'today.empty':
    'Begin with a section: one offering of a course in a term. Then bring its roster and people are invited.',
  'today.emptyStaff': 'As soon as an administrator adds you to a section, what needs you appears here.',
  'today.newSection': 'Make a section',
  'today.quietTitle': 'Nothing waits for you',
  'today.quiet': 'Everything handed in is graded and released, nobody is stuck, and every section is set up.',
  'today.toSections': 'Go to your sections',
  'today.talks': 'Whom to speak with',
  'today.talk.due': 'today or before',
  'today.talk.log': 'Log the talk',
  'today.talk.logOne': 'Write down the talk with {name}',
  'today.talk.left': 'Last time: {words}',
  'today.start': 'Set up your institution',
  'today.startOpen': '{count, plural, one {One thing is} other {# things are}} still open.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    today: keyof typeof en;
  }
}
