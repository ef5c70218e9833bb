const en = {
  'institution.title': 'Institution',
  'institution.now': 'What holds for all your students.',
  'ladder.title': 'Reminders',
  'ladder.about':
    'Students who have not done a step are reminded of it. This is what a new assignment begins with; each assignment can have its own, and those that exist keep theirs.',
  'ladder.grading': 'Tell teachers when work waits to be graded',
  'ladder.days': 'After so many days',
  'ladder.saved': 'Saved. New assignments begin with it.',
  'care.title': 'Contact care',
  'care.about':
    'Working people do your students a favour. When many students ask the same person, the person stops answering. Here you say how much is too much. Students are told that somebody was asked lately, never by whom.',
  'care.limit': 'Students who may ask the same person',
  'care.days': 'Within how many days',
  'care.limitWrong': 'Choose between 1 and 50 students.',
  'care.daysWrong': 'Choose between 1 and 730 days.',
  'care.says':
    '{limit, plural, one {One student} other {# students}} may ask the same person within {days, plural, one {one day} other {# days}}. Everybody else is asked to find another person. Who asks not to be contacted is left alone for good.',
  'care.saved': 'Saved. It holds from the next asking on.',
  'links.title': 'Interviewees’ own pages',
  'links.about':
    'Everybody your students write to gets a link to a page of their own: they see what is kept, confirm the meeting, say what they allow, or have themselves erased. Each message renews it.',
  'links.days': 'A link works for so many days',
  'links.daysWrong': 'Choose between 7 and 730 days.',
  'links.says':
    'A link works {days, plural, one {one day} other {# days}} from the last message. After that a student can send a new one.',
  'links.saved': 'Saved. It holds from the next link on.',
  'voices.title': 'Field notes',
  'voices.about':
    'A class reads together what all its interviews say about an occupation: pay, hours, outlook, skills. It is shown only where so many interviews, by so many students, with so many people speak of it that nobody can be told apart.',
  'voices.atLeast': 'Voices it takes',
  'voices.wrong': 'Choose between 3 and 50. With fewer than three, one could tell who said what.',
  'voices.says': 'Shown from {count} interviews, {count} students and {count} people on.',
  'voices.saved': 'Saved. It holds at once.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    institution: keyof typeof en;
  }
}
