const en = {
  'joining.title': 'Join by code',
  'joining.now':
    'Students type the code, or follow the link, and are in the section. For people who are not on a roster.',
  'joining.goTo': 'Go to {address} and type',
  'joining.room': '{joined} of {capacity} have joined. Works until {until}.',
  'joining.intoCohort': 'They come into the cohort “{cohort}”.',
  'joining.intoNone': 'They come into no cohort yet.',
  'joining.copy': 'Copy the link',
  'joining.copied': 'The link is copied.',
  'joining.print': 'Print',
  'joining.cards': 'Cards to hand out',
  'joining.cardsNow':
    'One for each, with a picture that a telephone reads. Print them, cut them, write a name on each.',
  'joining.cardsDead': 'This code lets nobody in any more. Make a new one.',
  'joining.cardsCount': 'How many',
  'joining.cardName': 'Name:',
  'joining.cardUntil': 'Works until {until}.',
  'joining.cardPicture': 'The way in, for a telephone’s camera',
  'joining.switchOff': 'Switch off',
  'joining.came': '{count, plural, one {One person came by it} other {# people came by it}}',
  'joining.first': 'Make a code',
  'joining.another': 'Another code',
  'joining.capacity': 'How many may join',
  'joining.days': 'For how many days',
  'joining.cohort': 'Into the cohort',
  'joining.noCohort': 'None yet',
  'joining.make': 'Make the code',
  'joining.past': 'Codes that work no more',
  'joining.state.OPEN': 'Open',
  'joining.state.FULL': 'Full',
  'joining.state.EXPIRED': 'Expired',
  'joining.state.REVOKED': 'Switched off',

  'joining.enterTitle': 'Join a section',
  'joining.code': 'Code',
  'joining.codeHint': 'Eight letters and digits, from your instructor.',
  'joining.look': 'Go on',
  'joining.dead': 'This code does not work (any more). Check each letter, or ask whoever gave it to you.',
  'joining.joinTitle': 'Join {section}',
  'joining.joinAs': '{course} at {tenant}. You join as {name} ({email}).',
  'joining.join': 'Join',
  'joining.full': 'As many people as may have joined with this code. Ask your instructor for a new one.',
  'joining.who': '{course} at {tenant}. Say who you are; a mail then lets you in.',
  'joining.givenName': 'Given name',
  'joining.familyName': 'Family name',
  'joining.email': 'E-mail',
  'joining.ask': 'Send me the mail',
  'joining.haveAccount': 'I have an account here',
  'joining.askedTitle': 'Look at your mail',
  'joining.asked':
    'If {email} is new here, a mail is on its way to it: its link lets you choose a password and join. If you have an account already, sign in with it instead.',
  'rule.join-code-dead': 'This code does not work (any more). Ask whoever gave it to you for a new one.',
  'rule.join-code-full': 'As many people as may have joined with this code. Ask for a new one.',
  'rule.joiner-is-staff': 'You are on the staff of this section and cannot be its student.',
  'rule.joiner-left': 'You were in this section before. Its instructor can take you back.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    joining: keyof typeof en;
  }
}
