/** Words the whole app shares. A feature's own words lie in its `messages/`. */
const en = {
  'app.name': 'Firsthand',
  'app.skipToContent': 'Skip to content',
  'app.loading': 'Loading…',
  'app.pair': '{name}: {what}',
  'app.save': 'Save',
  'app.cancel': 'Cancel',
  'app.close': 'Close',
  'app.back': 'Back',
  'app.tryAgain': 'Try again',
  'app.undo': 'Undo',
  'app.copy': 'Copy',
  'app.privacy': 'Privacy notice',
  'app.copied': 'Copied',
  'app.loadMore': 'Show more',
  'app.optional': 'optional',

  'nav.main': 'Main',
  'nav.home': 'Home',
  'nav.today': 'Today',
  'nav.plan': 'Plan',
  'nav.people': 'People',
  'nav.interviews': 'Interviews',
  'nav.reflections': 'Reflections',
  'nav.record': 'Record',
  'nav.caseload': 'Caseload',
  'nav.units': 'Service units',
  'nav.sections': 'Sections',
  'nav.grading': 'Grading',
  'nav.insight': 'Insight',
  'nav.occupations': 'Occupations',
  'nav.primer': 'Primer',
  'nav.institution': 'Institution',
  'nav.institutions': 'Institutions',
  'nav.operations': 'Operations',
  'nav.more': 'More',
  'nav.notifications': 'Notifications',
  'nav.account': 'Your account',

  'shell.search': 'Search',
  'shell.searchPlaceholder': 'Find a screen, person or section…',
  'shell.searchNothing': 'Nothing found. Try fewer letters, or another word.',
  'shell.searchScreens': 'Go to',
  'shell.searchActions': 'Do',
  'shell.searchSections': 'Sections',
  'shell.searchContacts': 'People you know of',
  'shell.searchOccupations': 'Occupations',
  'shell.switchSection': 'Switch section',
  'shell.allSections': 'All sections',
  'shell.unread':
    '{count, plural, =0 {Notifications} one {Notifications, # unread} other {Notifications, # unread}}',
  'shell.accountOf': 'Account of {name}',
  'shell.theme': 'Theme',
  'shell.themeLight': 'Light',
  'shell.themeDark': 'Dark',
  'shell.themeAuto': 'As my device',
  'shell.language': 'Language',
  'shell.signOut': 'Sign out',
  'shell.unsentTitle': 'Some notes are only on this device',
  'shell.unsent':
    '{count, plural, one {One note of an interview is} other {# notes of an interview are}} kept on this device and not saved yet. Signing out removes what is kept here.',
  'shell.sendFirst': 'Save them, then sign out',
  'shell.loseThem': 'Sign out and lose them',
  'notice.standing':
    '{waiting, plural, =0 {All {accepted, number} students have accepted the privacy notice.} one {One student has not accepted the privacy notice yet} other {# students have not accepted the privacy notice yet}}',
  'notice.standingHint': 'They are asked whenever they open Firsthand, and can go on working meanwhile.',
  'shell.notice': 'How {tenant} treats your data',
  'shell.noticeLater': 'Not now',
  'shell.noticeAccept': 'I have read it and accept it',
  'shell.noticeAgain':
    'You find it under your account at any time, and are asked again only when it changes.',
  'shell.secondStep': 'From {date} on your institution wants a second step when you sign in.',
  'shell.secondStepSetUp': 'Set it up now',
  'shell.offline':
    'You are offline. What you type is kept on this device and sent when the connection is back.',
  'shell.toggleTheme': 'Switch between light and dark',
  'shell.shortcuts': 'Keyboard shortcuts',
  'shortcut.search': 'Search',
  'shortcut.help': 'This list',
  'shortcut.notifications': 'Notifications',

  'role.OPERATOR': 'Operator',
  'role.ADMINISTRATOR': 'Administrator',
  'role.INSTRUCTOR': 'Instructor',
  'role.COUNSELLOR': 'Counsellor',
  'role.STUDENT': 'Student',

  'error.title': 'This did not work',
  'error.screen': 'This screen could not be shown',
  'error.UNAUTHENTICATED': 'You are not signed in. Sign in to go on; nothing you typed is lost.',
  'error.WRONG_CREDENTIALS':
    'E-mail or password do not match. Check both, or choose “Forgot your password?”.',
  'error.FORBIDDEN': 'Your role does not allow this. Ask an administrator if you think it should.',
  'error.NOT_FOUND': 'This does not exist, or it is not yours to see.',
  'error.BAD_USER_INPUT': 'Some answers need another look. They are marked.',
  'error.CONFLICT': 'Somebody changed this in the meantime. Your text is still here; reload to see theirs.',
  'error.IDEMPOTENCY_MISMATCH':
    'It was saved already, as you first sent it. What you changed since was not. Reload the page to see what is saved.',
  'error.RATE_LIMITED':
    'Too many tries. Please wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  'error.INTERNAL': 'Something went wrong on our side. It has been recorded. Try again in a moment.',
  'error.OFFLINE': 'The server could not be reached. Check your connection and try again.',
  'error.requestId': 'If you ask for help, give this number: {requestId}',

  'notFound.title': 'There is nothing at this address',
  'notFound.body': 'The link may be old, or the thing it led to was removed. Your work is safe.',
  'notFound.home': 'Go to your home page',

  'due.by': 'due {when}',
  'due.was': 'was due {when}',
  'due.today': 'today {time}',
  'due.tomorrow': 'tomorrow {time}',
  'due.yesterday': 'yesterday {time}',
  'due.weekday': '{day} {time}',
  'due.date': '{day} at {time}',
  'due.withDistance': '{when}, {distance}',
  'due.zone': '{when} ({zone})',

  'late.costs': '{days, plural, one {One day late} other {# days late}}: −{off, number} %.',
  'late.leaves':
    '{days, plural, one {One day late} other {# days late}}, −{off, number} %: {kept, number} of the {points, number} stay.',
  'late.how': 'Counted in days begun on the section’s clock, by the rule that held when it was handed in.',
  'late.rule':
    'Late: {perDay, number} % off for each day begun{hours, plural, =0 {} one {, after an hour of grace} other {, after # hours of grace}}; {floor, number} % stay in any case.',
  'late.withinGrace':
    'After the deadline and within its grace: it counts as in time, and nothing is taken off.',
  'late.costsNothing': 'Late work is marked late, and loses no points.',

  'save.saved': 'Saved {time}',
  'save.saving': 'Saving…',
  'save.unsaved': 'Not saved yet',
  'save.kept': 'Offline: kept on this device',
  'save.keptError': 'Not saved yet: kept on this device',
  'save.refused': 'Could not be saved: {reason}',
  'save.conflict': 'Changed elsewhere: two texts',
  'save.never': 'Saves by itself as you type',

  'conflict.title': 'This text was changed somewhere else',
  'conflict.body': 'Perhaps in another tab or on your phone. Nothing was overwritten. Which one should stay?',
  'conflict.mine': 'What you typed here',
  'conflict.theirs': 'What was saved elsewhere',
  'conflict.keepMine': 'Keep mine',
  'conflict.takeTheirs': 'Take the other one',

  'grid.caption': 'Interviews per occupation: {counted} of {wanted} count',
  'grid.occupation': 'Occupation',
  'grid.notChosen': 'No occupation chosen yet',
  'grid.slot': 'Interview {number}',
  'grid.counted': 'counts',
  'grid.scheduled': 'planned',
  'grid.scheduledOn': 'planned for {date}',
  'grid.open': 'open',
  'grid.ofWanted': '{counted} of {wanted}',

  'signIn.again': 'Please sign in again',
  'signIn.againBody': 'You were signed out after a while. Your page and everything you typed are still here.',
  'signIn.freshBody': 'How you come in is about to change. To make sure that it is you, sign in once more.',
  'signIn.email': 'E-mail',
  'signIn.emailOrName': 'E-mail or sign-in name',
  'app.noEmail': 'No e-mail',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',

  'viewing.as': 'You are viewing Firsthand as {name} until {time}. Nothing can be changed.',
  'viewing.stop': 'Stop viewing',
  'viewing.banner': 'Viewing as somebody else',
  'rule.only-looking':
    'You are only looking at Firsthand as somebody else. Stop viewing, then you can do this as yourself.',
  'rule.occupation.notOwn':
    '“{title}” comes from a catalogue and stays as it is. Add an occupation of your own instead.',
  'rule.occupation.titleTaken':
    '“{title}” is already in the catalogue. Use that one, or choose a title that tells yours apart.',

  'field.isNotEmpty': 'This cannot stay empty.',
  'field.isEmail': 'Write an e-mail address, like name@example.org.',
  'field.maxLength': 'This is longer than can be kept. Shorten it a little.',
  'field.isLength': 'This is too short or too long.',
  'field.min': 'This number is too small.',
  'field.max': 'This number is too large.',
  'field.isInt': 'Write a whole number.',
  'field.arrayMaxSize': 'These are more than can be kept at once.',
  'field.password.short': 'Choose a longer password; a short sentence is good.',
  'field.password.long': 'This password is longer than can be kept.',
  'field.password.common': 'This password is among the first a stranger would try. Choose another.',
} as const;

export default en;

declare module '../text.tsx' {
  interface Catalogues {
    shared: keyof typeof en;
  }
}
