const en = {
  'research.title': 'Research sheet',
  'research.plan': 'Your plan',
  'research.heardView': 'Published versus heard',

  'research.notInPlan': 'This occupation is not in your plan, so nothing new can be written here.',
  'research.topicsSoFar':
    '{topics, plural, =0 {No topic has a source yet} one {One topic has a source} other {# topics have a source}}. With {wanted} you know enough to ask good questions.',
  'research.readUp': 'You have read up. Now find out from people whether it is true.',
  'research.toCompare':
    '{open, plural, one {One comparison is} other {# comparisons are}} still missing: what did each person say of what you read?',
  'research.allCompared': 'Everything you read has been held against every interview.',

  'research.emptyTitle': 'Start with what is in print',
  'research.empty':
    'Two or three sources are enough: a job bank, a college’s page, a trade journal. Write down what each says, where and when. What they leave out, or disagree on, is what you ask people.',

  'topic.DUTIES': 'Duties',
  'topic.SKILLS': 'Skills',
  'topic.TRAINING': 'Training',
  'topic.CONDITIONS': 'Conditions',
  'topic.PAY': 'Pay',
  'topic.OUTLOOK': 'Outlook',
  'topic.ADVANCEMENT': 'Getting ahead',
  'topic.RELATED': 'Related occupations',
  'topicHint.DUTIES': 'What is done all day, and what fills the rest of the year?',
  'topicHint.SKILLS': 'What must one be good at, and what is learned on the way?',
  'topicHint.TRAINING': 'Which schooling, tickets or licences are asked for, and how long do they take?',
  'topicHint.CONDITIONS': 'Hours, places, noise, travel, risks: what is it like to be there?',
  'topicHint.PAY': 'What is paid at the start and later on, and where does that figure hold?',
  'topicHint.OUTLOOK': 'Are people being looked for here, and what will change it?',
  'topicHint.ADVANCEMENT': 'What comes after five years, and who gets there?',
  'topicHint.RELATED': 'What else could somebody do who can do this?',

  'confidence.LOW': 'Not very',
  'confidence.MEDIUM': 'Fairly',
  'confidence.HIGH': 'Very',
  'confidenceSays.LOW': 'you doubt it',
  'confidenceSays.MEDIUM': 'you are fairly sure',
  'confidenceSays.HIGH': 'you are sure',

  'research.addShort': 'Add a finding',
  'research.addTo': 'Add a finding on {topic}',
  'research.addTitle': '{topic}: what did you read?',
  'research.add': 'Add to the sheet',
  'research.added': 'It is on your sheet.',
  'research.text': 'What does it say?',
  'research.needText': 'Write down what you read.',
  'research.source': 'Where did you read it?',
  'research.sourceHint': 'The name of the page, book or paper. Without it, it is what you believe.',
  'research.noSource': 'No source yet',
  'research.otherSource': 'Another source',
  'research.sourceOn': 'From when?',
  'research.sourceOnExample': '2025 or 2025-03',
  'research.badDate': 'A year, a month or a day that has been: 2025, 2025-03 or 2025-03-14.',
  'research.locality': 'For which place?',
  'research.localityExample': 'Ontario',
  'research.url': 'Web address',
  'research.badUrl': 'A web address begins with https://.',
  'research.confidence': 'How sure are you of it?',
  'research.topic': 'Topic',
  'research.restored': 'This is what you were writing. It was not saved yet.',
  'research.edit': 'Edit',
  'research.editNamed': 'Edit: {text}',
  'research.editTitle': 'Edit what you read',
  'research.saved': 'Saved.',
  'research.remove': 'Take it off the sheet',
  'research.removed': 'It is off your sheet.',
  'research.removeWarning':
    'What {verdicts, plural, one {one interview} other {# interviews}} said about it goes with it, and cannot be brought back.',
  'research.removeAll': 'Take it off',
  'research.keep': 'Keep it',

  'research.askShort': 'Still open',
  'research.askAbout': 'Note what is still open on {topic}',
  'research.askTitle': '{topic}: what is still open?',
  'research.question': 'What do the sources not tell you?',
  'research.questionHint':
    'What they leave out, are vague about, or disagree on. Put it as you would ask it.',
  'research.ask': 'Note the question',
  'research.asked': 'Noted, to be asked.',
  'research.questionsOn': 'Open questions on {topic}',
  'research.open': 'Open: ask somebody',
  'research.answered': 'Answered',
  'research.removeQuestion': 'Remove the question: {text}',
  'research.questionRemoved': 'The question is off your sheet.',

  'finding.CONFIRMED': 'Confirmed',
  'finding.REFINED': 'True, but',
  'finding.CONTRADICTED': 'Contradicted',
  'finding.STILL_OPEN': 'Still open',
  'standing.NOT_HEARD': 'Nobody asked yet',
  'standing.STILL_OPEN': 'Asked {voices}, still open',
  'standing.CONFIRMED': 'Confirmed by {voices}',
  'standing.REFINED': 'True, with a but: {voices}',
  'standing.CONTRADICTED': 'Contradicted by {voices}',
  'standing.DIVIDED': 'They disagree: {voices} voices',

  'research.published': 'Published',
  'research.fromOutside': 'Nobody who does or supervises the work has said so yet.',
  'research.oneVoice':
    'One voice is one voice. Tap a cell to say what that person made of what you read; mind from where they see it.',
  'research.onlyOne': 'What {name} made of what you read.',
  'research.everybody': 'Show everybody',
  'research.say': 'What did they say?',
  'research.sayNamed': 'Say what {name} said about: {text}',
  'research.changeNamed': 'Change what {name} said about: {text}',
  'research.verdictTitle': 'What did {name} say?',
  'research.verdict': 'After talking with {name}, this is',
  'research.verdictHint': 'How they know it: {vantage}.',
  'research.noVerdict': 'Nothing yet',
  'research.needVerdict': 'Tap one of them.',
  'research.heard': 'In their words',
  'research.heardHint': 'A figure, an example, the reason.',
  'research.saveNext': 'Save, and the next one',
  'research.takeBack': 'Take it back',

  'research.nothingRead': 'Nothing to compare yet',
  'research.nothingReadBody':
    'Here everything you read stands beside what each person said about it: confirmed, true with a but, contradicted, or still open. Begin by writing down what is in print.',
  'research.toRead': 'Write down what you read',
  'research.nobodyHeard': 'Now hear somebody',
  'research.nobodyHeardBody':
    'You have {findings, plural, one {one finding} other {# findings}}. After your first interview you say here which of them that person confirmed, and which they laughed at.',
  'research.log': 'Log an interview',

  'rule.not-in-plan': 'A research sheet belongs to an occupation in your plan. Choose it there first.',
  'rule.too-many-findings': 'There are already {most} findings on this sheet.',
  'rule.too-many-questions': 'There are already {most} questions on this sheet.',
  'rule.not-held': 'This interview has not been held yet, so nothing was heard in it.',
  'rule.other-occupation': 'This interview was about another occupation.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    research: keyof typeof en;
  }
}
