const en = {
  'home.hello': 'Hello {name}',
  'home.next': 'Next step',
  'home.interviews': 'Interviews',
  'home.met': 'Quota met',
  'home.count': '{counted} of {wanted} count',
  'home.deadlines': 'Deadlines',
  'home.due': '{title}: {due}',
  'home.metOn': 'Done {date}',
  'home.late': 'Late:',
  'home.extended': 'You have more time for this one.',
  'home.uncounted': '{count, plural, one {One interview does} other {# interviews do}} not count yet',
  'home.reflection': 'Reflection',
  'home.reflection.none': 'Not started. A line after each interview makes it easy.',
  'home.reflection.draft':
    'Draft, {words, plural, one {# word} other {# words}}, saved {date}. Not handed in yet.',
  'home.reflection.submitted': 'Handed in {date}. You will hear when there is feedback.',
  'home.reflection.released': 'Your feedback is here since {date}.',

  'home.emptyTitle': 'No assignment yet',
  'home.empty':
    'When your instructor shares one, it appears here with its deadlines. Until then: whom do you know who likes their work?',
  'home.emptyAction': 'Write down a first name',
  'home.pathTitle': 'How it goes',
  'home.path.plan': 'Choose an occupation',
  'home.pathBody.plan': 'One you would really consider.',
  'home.path.people': 'Find people',
  'home.pathBody.people': 'Start with those you know, and ask whom they know.',
  'home.path.interviews': 'Talk with them',
  'home.pathBody.interviews': 'Twenty minutes each. For information, not for a job.',
  'home.path.reflection': 'Say what you make of it',
  'home.pathBody.reflection': 'What fits you, what does not, what next.',

  'next.CHOOSE_OCCUPATION': 'Choose an occupation you would really consider',
  'nextWhy.CHOOSE_OCCUPATION': 'Everything else follows from it. You can change your mind later.',
  'nextGo.CHOOSE_OCCUPATION': 'Choose',
  'next.READ_UP': 'Read up before you ask people',
  'nextWhy.READ_UP': 'Two or three sources a topic are enough. What they leave open is what you ask.',
  'nextGo.READ_UP': 'Open the research sheet',
  'next.ADD_CONTACT': 'Find someone to ask: {subject}',
  'nextWhy.ADD_CONTACT':
    'Begin with people you know, even if they only know somebody who does it. A name is enough for now.',
  'nextGo.ADD_CONTACT': 'Add a person',
  'home.dueToday': 'Also due today',
  'home.dueTodayAll': 'See all {count}',
  'next.REACH_OUT': 'Ask {subject} for twenty minutes',
  'nextWhy.REACH_OUT':
    'Call, or write and say you will call. You want to learn about the work, not to ask for a job.',
  'nextGo.REACH_OUT': 'See how to reach them',
  'next.FOLLOW_UP': 'Get back to {subject}',
  'nextWhy.FOLLOW_UP': 'It is time for the next small step. A second try is usually welcome.',
  'nextGo.FOLLOW_UP': 'Do it now',
  'next.LOG_INTERVIEW': 'Meet the next person: {subject}',
  'nextWhy.LOG_INTERVIEW':
    'Call and ask for twenty minutes. Note the meeting here when it is set, or once you have met.',
  'nextGo.LOG_INTERVIEW': 'Note an interview',
  'next.MEET': 'You are about to meet {subject}',
  'nextWhy.MEET': 'Look at your questions once more. Afterwards, ask who else you should talk to.',
  'nextGo.MEET': 'See the meeting',
  'next.WRITE_UP': 'How did it go with {subject}?',
  'nextWhy.WRITE_UP': 'Write down what you heard while it is fresh. It takes a minute.',
  'nextGo.WRITE_UP': 'Write it down',
  'next.FIX_INTERVIEW': 'Your interview with {subject} does not count yet',
  'nextWhy.FIX_INTERVIEW': 'See why, and what you can do about it.',
  'nextGo.FIX_INTERVIEW': 'See what to do',
  'next.THANK': 'Thank {subject}',
  'nextWhy.THANK': 'Two sentences, today if you can. Then say here how you did it.',
  'nextGo.THANK': 'Say how you thanked',
  'next.WRITE_REFLECTION': 'Write your reflection',
  'nextWhy.WRITE_REFLECTION':
    'Your interviews are done. Look at your notes while you write; it saves by itself.',
  'nextGo.WRITE_REFLECTION': 'Start writing',
  'next.SUBMIT_REFLECTION': 'Read your reflection once more, then hand it in',
  'nextWhy.SUBMIT_REFLECTION': 'Your draft is saved, but your instructor cannot see it until you hand it in.',
  'nextGo.SUBMIT_REFLECTION': 'Go to the reflection',
  'next.WAIT_FOR_GRADE': 'Handed in. Nothing to do now',
  'nextWhy.WAIT_FOR_GRADE': 'Your instructor reads it next. You get a message when the feedback is here.',
  'nextGo.WAIT_FOR_GRADE': 'See what you handed in',
  'next.READ_GRADE': 'Your feedback is here',
  'nextWhy.READ_GRADE': 'See what your instructor says about your reflection.',
  'nextGo.READ_GRADE': 'Read the feedback',
  'next.NOTHING': 'Nothing to do now',
  'nextWhy.NOTHING': 'You are up to date.',
  'nextGo.NOTHING': 'Home',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    home: keyof typeof en;
  }
}
