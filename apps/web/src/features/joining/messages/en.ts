const en = {
  'joining.title': 'Join by code',
  'joining.now':
    'Students type the code, or follow the link, and are in the section. For people who are not on a roster.',
  'joining.goTo': 'Go to {address} and type',
  'joining.room': '{joined} of {capacity} have joined. Works until {until}.',
  'joining.intoCohort': 'They come into the cohort “{cohort}”.',
  'joining.intoNone': 'They come into no cohort yet.',
  'joining.copy': 'Copy the link',
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
  'joining.personCards': 'People without e-mail',
  'joining.personCardsNow': 'They come in by a card, one for each, with a code that works once.',
  'joining.howCards':
    'Print a card for each and hand it out. Whoever holds it chooses a sign-in name and a password, and is in. Nothing is mailed to them: reminders wait for them in Firsthand. Password forgotten? Print them a new card; the former one stops working.',
  'joining.makeCards':
    '{count, plural, =0 {Choose whom to print for} one {Make one card} other {Make # cards}}',
  'joining.nobodyWithout': 'Everybody here has an e-mail address',
  'joining.nobodyWithoutBody':
    'A roster may hold people without one, as long as it has a student number for them. They appear here.',
  'joining.person': 'Name',
  'joining.number': 'Number',
  'joining.signInName': 'Sign-in name',
  'joining.card': 'Card',
  'joining.cardState.NONE': 'No card yet',
  'joining.cardState.WAITING': 'Not used yet, works until {until}',
  'joining.cardState.EXPIRED': 'Expired, print a new one',
  'joining.cardState.IN': 'Has come in',
  'joining.printedNow': 'One for each person. Print them, cut them, hand each to whom it is for.',
  'joining.printNow': 'The codes are shown this once and kept nowhere. Print before you leave this page.',
  'joining.printDone': 'They are printed',
  'joining.personCardUntil': 'For you alone. Works once, until {until}.',
  'joining.enterCard': 'Come in with your card',
  'joining.cardCodeHint': 'Twelve letters and digits, as they stand on your card. Spaces do not matter.',
  'joining.cardGone':
    'This code does not open anything (any more). Check each letter. Used already? Then sign in. Otherwise ask whoever gave you the card for a new one.',
  'joining.cardWelcome': 'Welcome, {name}',
  'joining.cardBody': 'Choose how you come in to {tenant} from now on. Your card works once.',
  'joining.cardAgain': 'Choose a new password, {name}',
  'joining.cardAgainBody': 'For {tenant}. You are signed out everywhere else; your work is as you left it.',
  'joining.signInNameHint': 'What you type instead of an e-mail address: letters, digits, dots or dashes.',
  'joining.password': 'New password',
  'joining.passwordRule':
    'At least {min} characters; 15 or more is better. A few words in a row are easy to remember.',
  'joining.comeIn': 'Set both and enter',
  'joining.rememberBoth':
    'Next time you sign in at “{tenant}” with this name and password. If you forget the password, your instructor prints a new card.',
  'rule.card-dead':
    'This card was used already, has had its time, or a newer one was printed. Ask whoever gave it to you for a new one.',
  'rule.card-not-for-them':
    'One of them has an e-mail address, or is no student of this section (any more). Load the page again.',
  'rule.signInName.shape': 'Use 2 to 60 letters, digits, dots or dashes, without spaces.',
  'rule.signInName.taken': 'Somebody else has this name. Choose another.',
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
