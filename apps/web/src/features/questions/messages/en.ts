const en = {
  'questions.title': 'Questions',
  'questions.titleFor': 'Questions for: {occupation}',
  'questions.plan': 'Your plan',
  'questions.toPlan': 'Go to your plan',
  'questions.notChosenTitle': 'Choose it first',
  'questions.notChosen':
    '{occupation} is not in your plan. Add it there, and then decide what you want to ask.',

  'questions.room.none':
    'For {minutes} minutes, choose {calm, plural, one {# question} other {# questions}} or so: each takes 2 to 2½ minutes with its answer.',
  'questions.room.fits':
    '{asked, plural, one {# question} other {# questions}}. {minutes} minutes are enough for {calm} to {most}, at 2 to 2½ minutes each.',
  'questions.room.over':
    '{asked, plural, one {# question} other {# questions}} are more than {minutes} minutes allow: at 2 to 2½ minutes each there is time for {calm} to {most}. Star those you would not miss, and keep the others in reserve.',
  'questions.minutes': 'Minutes you asked for',
  'questions.otherMinutes': 'Other',
  'questions.for': 'For whom?',
  'questions.forAll': 'Everybody I ask',
  'questions.print': 'Print on one page',
  'questions.pageHolds':
    'One page has room for {printed, plural, one {# question} other {# questions}}, the starred ones first. {left, plural, one {# stays} other {# stay}} off the paper.',

  'questions.chosen': 'Your questions',
  'questions.none': 'Nothing chosen yet. Take some from below, or write your own.',
  'questions.keys': 'Alt + ↑ or ↓ moves the question you are on.',
  'questions.movedTo': 'Now question {at} of {of}',
  'questions.star': 'Ask this one in any case: {name}',
  'questions.moveUp': 'Move up: {name}',
  'questions.moveDown': 'Move down: {name}',
  'questions.more': 'More for: {name}',
  'questions.edit': 'Reword',
  'questions.editLabel': 'The question in your words',
  'questions.emptyKeeps': 'Without words, the question stays as it was.',
  'questions.done': 'Done',
  'questions.askAll': 'Ask everybody',
  'questions.askOnly': 'Ask only {name}',
  'questions.onlyFor': 'only for {name}',
  'questions.remove': 'Take away',
  'questions.removed': 'Taken off your sheet.',
  'questions.sort': 'Put in a good order',
  'questions.sorted': 'Easy first, pay late, who else last.',

  'questions.own': 'Write your own',
  'questions.ownLabel': 'What do you want to know?',
  'questions.needText': 'Write the question down.',
  'questions.addOwn': 'Add to my questions',
  'questions.topic': 'About',
  'questions.answer': 'Answer',

  'questions.open': 'Left open by your research',
  'questions.openNone':
    'Your research sheet has no open question. What do the sources leave out, or disagree on?',
  'questions.openAllThere': 'Everything your research left open is on your sheet.',
  'questions.toResearch': 'To the research sheet',

  'questions.bank': 'Choose from the bank',
  'questions.bankHint':
    'There are {count}. Pick few: what a web search answers, and what you would not miss, can stay here.',
  'questions.search': 'Search the questions',
  'questions.clearSearch': 'Clear the search',
  'questions.found': '{count, plural, one {# question} other {# questions}} found',
  'questions.notFound': 'No question has these words. Try another word, or write your own.',
  'questions.chosenOf': '{there, plural, =0 {{of}} other {{there} of {of} chosen}}',
  'questions.add': 'Add',
  'questions.added': 'Added',
  'questions.addNamed': 'On my sheet: {name}',

  'questions.warn.closed': 'Yes or no would answer this.',
  'questions.reword.VERB_FIRST':
    'Begin with what, how or why: “What do you like about it?” instead of “Do you like it?”',
  'questions.reword.WHETHER':
    'Ask how instead of whether: “Could you tell me how the pay is decided?” instead of “… if the pay is good?”',
  'questions.reword.TAG':
    'Leave the last words off and ask how it is: “How hard is it?” instead of “It’s hard, isn’t it?”',
  'questions.reword.STATEMENT':
    'Make it a real question: “What are your evenings like?” instead of “You work evenings?”',
  'questions.reword.CUT_SHORT':
    'Put what or which in front: “What would you do differently?” instead of “Any regrets?”',
  'questions.warn.job': 'This asks for a job.',
  'questions.warn.jobWhy':
    'They said yes to a talk about their work. Ask how people come into it; if they bring up a position themselves, that is another matter.',
  'questions.warn.known': 'You have read this already.',
  'questions.warn.knownWhat': '“{text}” ({source})',
  'questions.askWhether': 'I read this: “{text}”. How is it here?',
  'questions.askWhetherGo': 'Ask whether it is true here',

  'question.topic.DAY': 'A typical day and year',
  'question.topic.ROUTINE': 'Routine and surprise',
  'question.topic.PATH_IN': 'The way in',
  'question.topic.TRAINING': 'Training and licences',
  'question.topic.SKILLS': 'Skills',
  'question.topic.TOOLS': 'Tools',
  'question.topic.ENVIRONMENT': 'The place',
  'question.topic.PEOPLE': 'People',
  'question.topic.ALONE_TOGETHER': 'Alone or together',
  'question.topic.CULTURE': 'How people treat each other',
  'question.topic.REWARDS': 'Rewards and strains',
  'question.topic.HOURS': 'Hours and travel',
  'question.topic.HOME_LIFE': 'Life at home',
  'question.topic.OUTLOOK': 'Outlook and technology',
  'question.topic.SECURITY': 'Security and turnover',
  'question.topic.ADVANCEMENT': 'Getting ahead',
  'question.topic.PAY': 'Pay and benefits',
  'question.topic.OPENINGS': 'How openings are filled',
  'question.topic.RELATED': 'Related occupations',
  'question.topic.FIT': 'Would it suit me?',
  'question.topic.ADVICE': 'Advice',
  'question.topic.NOT_ASKED': 'What I should have asked',
  'question.topic.WHO_ELSE': 'Who else',

  'question.answer.FREE': 'In words',
  'question.answer.PAY': 'Pay range',
  'question.answer.HOURS': 'Hours and shifts',
  'question.answer.OUTLOOK': 'Up, flat or down',
  'question.answer.SKILLS': 'Three skills',
  'question.answer.TIME_WITH_OTHERS': 'Share of time',
  'question.answer.TRAINING': 'Schooling, licences, time',
  'question.answer.ENVIRONMENT': 'Checklist of the place',
  'question.answer.CHOOSE_AGAIN': 'Would choose it again',
  'question.answer.RELATED': 'Occupations',

  'print.who': 'With',
  'print.when': 'When',
  'print.minutes': 'Time',
  'print.before': 'Before you go',
  'print.thank': 'Thank them',
  'print.whoElse': 'Who else should I talk to? May I say you sent me?',
  'print.card': 'Take their card',
  'print.again': 'May I come back with a question?',
  'print.answer.PAY': 'from ________ to ________ per hour / year, in ____________',
  'print.answer.HOURS': '____ hours a week    ☐ days  ☐ evenings  ☐ nights  ☐ weekends',
  'print.answer.OUTLOOK': '☐ up  ☐ flat  ☐ down, because',
  'print.answer.SKILLS': '1 ______________  2 ______________  3 ______________',
  'print.answer.TIME_WITH_OTHERS': '____ % with others',
  'print.answer.TRAINING': 'schooling ____________  licences ____________  how long ________',
  'print.answer.ENVIRONMENT': '☐ indoors  ☐ outdoors  ☐ noise  ☐ standing  ☐ lifting  ☐ screen  ☐ risk',
  'print.answer.CHOOSE_AGAIN': '☐ yes  ☐ no  ☐ not sure, because',
  'print.answer.RELATED': '______________  ______________  ______________',

  'rule.sheet-not-in-plan': 'Questions belong to an occupation in your plan. Choose it there first.',
  'rule.too-many-on-sheet': 'A sheet holds {most} questions. Take away those you would not miss.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    questions: keyof typeof en;
  }
}
