const en = {
  'own.title': 'Your page',
  'own.helloMet': 'Thank you for talking with {student}',
  'own.hello': '{student} would like to hear about your work',
  'own.intro':
    '{student} is learning about occupations at {institution} by talking to people who do the work. It is for information, not for a job. This page is yours: see what is kept about you, and decide about it. Nothing here changes unless you press a button.',
  'own.language': 'Language',
  'own.deadTitle': 'This link opens nothing',
  'own.dead':
    'It may have had its time, been taken back, or been copied only in part. If somebody wrote to you, answer that mail and ask for a new one. Nothing was changed.',

  'own.meetings': 'Your meeting',
  'own.met': 'About the work of a <b>{occupation}</b>, on {day}, {minutes} minutes, {mode}.',
  'own.metPlanned': 'About the work of a <b>{occupation}</b>, planned for {day}, {mode}.',
  'own.mode.IN_PERSON': 'in person',
  'own.mode.PHONE': 'by phone',
  'own.mode.VIDEO': 'by video',
  'own.isItRight': 'Did this take place?',
  'own.isItRightHint':
    'It helps {student}: a course cannot see these conversations. You see all that you confirm; what {student} noted is not shown to you, and your answer does not change it.',
  'own.yes': 'Yes, that is right',
  'own.different': 'Something is different',
  'own.ratherNot': 'I would rather not say',
  'own.jobQuestion': 'Did {student} ask you for a job?',
  'own.jobHint': 'Leave it open if you like. These conversations are not meant for that.',
  'own.no': 'No',
  'own.yesShort': 'Yes',
  'own.whatHappened': 'What happened?',
  'own.tookPlace': 'We did meet',
  'own.didNot': 'We did not meet',
  'own.day': 'On which day?',
  'own.minutes': 'About how many minutes?',
  'own.send': 'Send this',
  'own.cancel': 'Cancel',
  'own.saidCONFIRMED': 'You confirmed this on {date}. Thank you.',
  'own.saidCORRECTED': 'On {date} you said: {facts}. Thank you; it stands beside what {student} wrote.',
  'own.saidDECLINED': 'On {date} you said that you would rather not say. That is fine.',
  'own.factMet': 'we met on {day}, about {minutes} minutes',
  'own.factNotMet': 'we did not meet',
  'own.saidJob':
    'You also said that {student} asked you for a job. {student} and the instructor can see that.',
  'own.again': 'Change my answer',

  'own.allow': 'What you allow',
  'own.allowHint': 'Each can be changed at any time.',
  'own.scope.LOG': '{student} may use what I said in coursework',
  'own.scopeHint.LOG': 'Instructors read it, without your address or number.',
  'own.scope.CLASS': 'What I said may be shared with the class, without my name',
  'own.scopeHint.CLASS': 'Only summed up with what others said, so that nobody can tell who said it.',
  'own.scope.AGAIN': '{student} may come back with more questions',
  'own.scopeHint.AGAIN': 'A short question later, by the way you prefer.',
  'own.scope.DIRECTORY': '{institution} may keep me among people who like to be asked',
  'own.scopeHint.DIRECTORY': 'Other students may then be given your name, never many at a time.',
  'own.on': 'Since {date}',
  'own.onHeard': 'As {student} noted it on {date}',
  'own.off': 'Not since {date}',
  'own.unsaid': 'You have not said',

  'own.kept': 'What is kept about you',
  'own.keptName': 'Name',
  'own.keptWork': 'Work',
  'own.keptEmail': 'E-mail',
  'own.keptPhone': 'Phone',
  'own.keptNotes': 'Notes',
  'own.keptNotesText': 'What {student} wrote down of your conversation, kept apart from how to reach you.',
  'own.keptSince': 'Since {date}. E-mail and phone are shown in part only, in case this link is passed on.',
  'own.why': 'Why',
  'own.whyText': 'So that {student} can ask you, remember what you said, and learn from it.',
  'own.who': 'Who sees it',
  'own.whoText':
    '{student} sees all of it. Instructors at {institution} see the notes, your name and that you met, not how to reach you. Nobody else does.',
  'own.long': 'How long',
  'own.longText':
    'As long as {student} keeps the record of this course, or until you have it erased. This page opens until {date}; each message renews it.',

  'own.enough': 'If you would rather have none of this',
  'own.stop': 'Never contact me again',
  'own.stopText':
    'Nobody at {institution} will write to you or call you for such a conversation, as far as Firsthand can see. {student} is told kindly, and needs no reason.',
  'own.stopSure': 'Yes, never again',
  'own.stopped':
    'You asked not to be contacted again. {student} has been told, and nobody at {institution} may ask you through Firsthand.',
  'own.erase': 'Erase me',
  'own.eraseText':
    'Your name and how to reach you are taken out for good. You also will not be contacted again.',
  'own.eraseTitle': 'Before you erase',
  'own.eraseGoes': 'Gone for good: your name, where you work, e-mail, phone, and the letters sent to you.',
  'own.eraseStays':
    'What stays: what {student} learnt, in their own words, told by “somebody”. A first name in an essay may stay, for it may be anybody’s.',
  'own.eraseOthers':
    '{others, plural, =0 {It reaches what {student} keeps of you.} one {It also reaches one more student who has this mail address of yours.} other {It also reaches # more students who have this mail address of yours.}}',
  'own.eraseOnce': 'This cannot be undone, and this page closes with it.',
  'own.eraseSure': 'Erase me for good',
  'own.erasedTitle': 'You are erased',
  'own.erased':
    'Your name and how to reach you are gone. Whoever had them has been told not to contact you, and to delete them elsewhere too. You can close this page.',

  'rule.interviewee-link': 'This link opens nothing any more. Nothing was changed.',
  'rule.own-page': 'This page is for the person you interviewed. You can look at it; the answers are theirs.',
  'rule.interviewee-held':
    'The institution has been asked to keep this for now, so it cannot be erased yet. Nothing was changed. You can still ask not to be contacted.',
  'rule.meeting-ahead': 'This day is still to come. Choose the day on which you met.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    interviewees: keyof typeof en;
  }
}
