/** Words for what students find, meet and log; students and staff read the same ones. */
const en = {
  'occupation.views': 'Parts of what you know',
  'occupation.read': 'What you read',
  'occupation.heard': 'Published versus heard',
  'occupation.synthesis': 'What I make of it',

  'log.elsewhere':
    'Written on another device at the same time. Both are kept; take out what you do not need.',
  'withheld.title.student': '{name} would rather not have used what they said',
  'withheld.text.student':
    'Your notes stay yours and nobody else reads them. The interview counts as before. Do not quote {name}; if a text is not handed in yet, take out what only they could have said.',
  'withheld.title.staff': '{name} asked that what they said is not used',
  'withheld.text.staff':
    'So it is not shown here. That they met, when, for how long and whether it counts stays as it is.',

  'vantage.legend': 'How do they know this work?',
  'vantage.DOES': 'Does this work',
  'vantage.SUPERVISES': 'Supervises it',
  'vantage.BESIDE': 'Works beside it',
  'vantage.BUYS': 'Buys from them',
  'vantage.TEACHES': 'Teaches it',

  'source.legend': 'How did you find them?',
  'source.FAMILY': 'Family',
  'source.FRIEND': 'A friend',
  'source.NEIGHBOUR': 'A neighbour',
  'source.COLLEAGUE': 'Someone from work',
  'source.REFERRAL': 'Someone named them',
  'source.INSTRUCTOR': 'Instructor',
  'source.ALUMNI': 'Alumni',
  'source.ASSOCIATION': 'Professional body',
  'source.DIRECTORY': 'A directory',
  'source.TRADE_PRESS': 'Trade press',
  'source.SERVICE_AGENCY': 'Employment service',
  'source.EMPLOYER_SITE': 'Employer’s site',
  'source.SOCIAL_MEDIA': 'Social media',
  'source.EVENT': 'An event',
  'source.OTHER': 'Another way',

  'place.label': 'Exactly where?',
  'place.hint.IN_PERSON': 'Address, entrance, whom to ask for.',
  'place.hint.PHONE': 'Which number, and who calls whom.',
  'place.hint.VIDEO': 'The link.',
  'mode.legend': 'Where?',
  'mode.IN_PERSON': 'In person',
  'mode.PHONE': 'Phone',
  'mode.VIDEO': 'Video',

  'due.schedule': 'Fix a time',
  'due.send': 'Send what you wrote',
  'due.again.PHONE': 'Call',
  'due.again.EMAIL': 'Write an e-mail',
  'due.again.IN_PERSON': 'Ask in person',
  'due.again.MESSAGE': 'Send a message',
  'channel.PHONE': 'Phone',
  'channel.EMAIL': 'E-mail',
  'channel.IN_PERSON': 'In person',
  'channel.MESSAGE': 'Message',

  'thanks.EMAIL': 'E-mail',
  'thanks.CARD': 'Card',
  'thanks.OTHER': 'Another way',

  'evaluation.PREPARED': 'I was prepared',
  'evaluation.OPENED': 'I opened well: who I am, why I ask',
  'evaluation.LISTENED': 'I listened more than I talked',
  'evaluation.KEPT_TIME': 'I kept to the time I asked for',
  'evaluation.ASKED_WHO_ELSE': 'I asked whom else to talk to',
  'evaluation.STAYED_CURIOUS': 'I stayed with learning and did not ask for a job',
  'evaluation.level.1': 'Not yet',
  'evaluation.level.2': 'Partly',
  'evaluation.level.3': 'Mostly',
  'evaluation.level.4': 'Well',
  'evaluation.words': 'In your own words',
  'evaluation.nextTime': 'Next time I will …',

  'evidence.title': 'What shows that you met',
  'evidence.staffTitle': 'What shows that they met',
  'evidence.NONE': 'The log alone',
  'evidence.CARD_PHOTO': 'Card photographed',
  'evidence.THANK_YOU': 'Thank-you on record',
  'evidence.CONFIRMED': 'Confirmed by them',

  minutes: '{minutes, plural, one {# minute} other {# minutes}}',

  'verdict.counts': 'Counts',
  'verdict.planned': 'Planned',
  'verdict.not': 'Does not count yet',
  'verdict.extra': 'Extra',

  'why.NOT_HELD_YET': 'It has not taken place yet.',
  'fix.NOT_HELD_YET': 'Once you have met, write down how it went and it can count.',
  'why.PRACTICE': 'You marked it as practice, and this assignment does not count practice interviews.',
  'fix.PRACTICE': 'Was it more than practice? Take the mark off.',
  'why.OCCUPATION_NOT_CHOSEN': 'Its occupation is not in your plan.',
  'fix.OCCUPATION_NOT_CHOSEN': 'Add the occupation to your plan, or correct it here.',
  'why.TOO_SHORT':
    '{found, plural, one {# minute} other {# minutes}}; this assignment counts interviews of {wanted} minutes or more.',
  'fix.TOO_SHORT':
    'If it lasted longer, correct the minutes. If not, what you heard is still yours to use: ask for a second talk, or meet someone else.',
  'why.TOO_LONG':
    '{found, plural, one {# minute} other {# minutes}}; this assignment counts interviews of {wanted} minutes at most, the time that was asked for.',
  'fix.TOO_LONG': 'If it was shorter, correct the minutes. If not, talk with your instructor.',
  'why.VANTAGE_DOES_NOT_COUNT': 'This assignment counts people who stand nearer to the work.',
  'fix.VANTAGE_DOES_NOT_COUNT':
    'Check how they know this work. Or ask them: who does it, and may I use your name?',
  'why.SAME_PERSON': 'Another interview with the same person counts already.',
  'fix.SAME_PERSON': 'Meet someone else: three people see more than one.',
  'why.SAME_EMPLOYER': 'Another interview at the same employer counts already.',
  'fix.SAME_EMPLOYER': 'Find someone elsewhere: the same work differs from place to place.',
  'why.TOO_MANY_FAMILY':
    'It would be family interview number {found}; {wanted, plural, =0 {none counts} one {one counts} other {# count}}.',
  'fix.TOO_MANY_FAMILY': 'Ask your relatives whom they know, and meet one of those.',
  'why.TOO_MANY_REMOTE':
    'It would be number {found} by phone or video; {wanted, plural, =0 {none counts} one {one counts} other {# count}}.',
  'fix.TOO_MANY_REMOTE': 'Meet the next person where they work, if you can.',
  'why.NOT_THANKED': 'Their thank-you is still missing.',
  'fix.NOT_THANKED': 'Write two sentences today, then say here that you did.',
  'why.NOT_CONFIRMED': 'They have not confirmed yet that you met.',
  'fix.NOT_CONFIRMED': 'Ask them on the interview’s page; it counts as soon as they confirm.',
  'why.NOT_WRITTEN_UP': 'There are no notes yet.',
  'fix.NOT_WRITTEN_UP': 'Write down what you heard while it is fresh.',
  'why.QUOTA_ALREADY_FULL': 'You already have all the interviews that this occupation asks for.',
  'fix.QUOTA_ALREADY_FULL': 'Nothing to do. It stays in your log, and you can use it in your reflection.',

  'contact.name': 'Name',
  'contact.nameHint': 'First name and what you know is enough.',
  'contact.needName': 'Write the name you know them by.',
  'contact.needSource': 'Tap how you found them.',
  'contact.more': 'More about them',
  'contact.moreHint': 'Phone, e-mail, employer, notes',
  'contact.position': 'What they do there',
  'contact.organisation': 'Employer',
  'contact.phone': 'Phone',
  'contact.email': 'E-mail',
  'contact.occupation': 'Occupation they can tell you about',
  'contact.noOccupation': 'Not sure yet',
  'contact.referrer': 'Who named them?',
  'contact.noReferrer': 'Nobody in my list',
  'contact.referrerHint': 'Mention this person when you call. Thank them when you have met.',
  'contact.family': 'They are family',
  'contact.notes': 'Notes',
  'contact.privacy': 'Only you see their phone number and e-mail. Graders do not.',
  'contact.add': 'Add person',
  'contact.badEmail': 'This does not look like an e-mail address.',

  'gate.title': 'Before you ask the first person',
  'gate.primer':
    'Your assignment wants you to know how this differs from a job interview first. It takes ten minutes.',
  'gate.primerGo': 'Read the primer',
  'gate.pledge': 'Your assignment wants you to sign first that this is for information, not for a job.',
  'gate.pledgeGo': 'Read and sign the pledge',
  'rule.primer-first':
    '“{title}” asks you to read the primer and pass its check before you ask anybody. What you wrote is still here.',
  'rule.pledge-first':
    '“{title}” asks you to sign the pledge before you ask anybody. What you wrote is still here.',
  'rule.assumptions-frozen': 'You have heard somebody since, so what you believed before stays as it was.',
  'rule.already-signed': 'You have already signed this.',
  'rule.pledge-changed':
    'The text has changed since you opened this page. Reload it, and read it once more before you sign.',
  'rule.primer-changed':
    'The lessons have changed since you opened this page. Reload it to see the present ones.',
  'rule.answer-type': 'This kind of question has no place for that answer. Reload the page and try again.',
  'rule.currency': 'Name the currency by its three letters, such as CAD.',
  'rule.out-of-range': 'This number lies outside what is possible here. Check it for a slip.',
  'rule.too-long-here': 'This is longer than fits here. Shorten it, or put the rest into your notes.',
  'rule.too-many-answers': 'There are already so many answers here that no more can be added.',
  'rule.too-many-named': 'That is more than fits here. Keep those that matter most.',
  'rule.ended-before-begun': 'The meeting ended before it began. Correct one of the times.',
  'rule.level': 'Choose one of the levels that are shown.',
  'rule.thanks-hours': 'A thank-you is due between an hour and two weeks after the meeting.',
  'rule.too-many-occupations':
    'This assignment is about {wanted, plural, one {one occupation} other {# occupations}}. Drop one from your plan before you choose another.',
  'rule.occupation-has-interviews':
    'You have {interviews, plural, one {an interview} other {# interviews}} about it, so it stays in your plan.',
  'known.title': 'You already know {name}',
  'known.reason.SAME_EMAIL': 'The e-mail address is the same.',
  'known.reason.SAME_PHONE': 'The phone number is the same.',
  'known.reason.SAME_NAME_AND_EMPLOYER': 'Name and employer are the same.',
  'known.reason.SAME_NAME': 'The name is the same.',
  'known.open': 'Open {name}',
  'care.recentlyAsked': 'Asked often lately',
  'care.doNotContact': 'Not to be contacted',
  'rule.recently-asked':
    'This person was asked recently by enough students. They may be asked again from {on, date, long}. Ask somebody else meanwhile.',
  'rule.nobody-to-tell': 'Nobody is noted as having named this person.',
  'rule.referrer-circle':
    'This person was named by the one you are changing, so they cannot have named them.',
  'rule.not-yet-held': 'This interview is still ahead, so it has no minutes yet. Add them once you have met.',
  'rule.minutes': 'An interview lasts between one minute and a day.',
  'rule.still-blank': 'Fill in “{blank}”, or take it out, before it leaves.',
  'rule.saved-elsewhere': 'This was changed elsewhere meanwhile. Reload, read it once more, then send it.',
  'rule.already-sent': 'This thank-you has left already.',
  'rule.nobody-to-write-to': 'Choose at least one person to tell.',
  'rule.rather-not':
    '{name} would rather not hear from you again. Leave them out, and send it to the others.',
  'rule.outcome-left': 'This has left already.',
  'rule.not-met-yet': 'This meeting is still planned. Write down first how it went.',
  'rule.day-is-past': 'That day has passed. Choose today or a later one.',
  'rule.too-many-interviews': 'There are already so many interviews here that no more can be added.',
  'rule.too-long': 'This text is longer than can be kept. Shorten it a little.',
  'rule.nothing-written': 'There is nothing written yet. Answer at least one question first.',
  'rule.being-graded':
    'Somebody is grading what you handed in just now, so it cannot be replaced. What you wrote is kept: try again later, or ask for it to be given back.',
  'rule.due-is-over':
    'You handed it in in time and the deadline has passed, so it stays. What you wrote since is kept: ask for more time if you need it.',
  'rule.already-graded':
    'Your instructor has finished grading it, so it stays as you handed it in. Copy your text if you want to keep it.',
  'rule.unknown-prompt': 'One of these questions is not asked any more. Reload to see the present ones.',
  'rule.contact-erased':
    'This person asked to be forgotten, so nothing about them can be written down again.',
  'rule.do-not-contact': 'This person asked not to be contacted. Please respect that.',
  'rule.no-address': 'There is no e-mail address for this person yet. Add it first.',
  'rule.letters-enough': 'You have written {perDay} mails in a day. Please go on tomorrow, or call.',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    fieldwork: keyof typeof en;
  }
}
