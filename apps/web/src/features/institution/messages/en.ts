const en = {
  'institution.title': 'Institution',
  'institution.now': 'What holds for all your students.',
  'ladder.title': 'Reminders',
  'ladder.about':
    'Students who have not done a step are reminded of it. This is what a new assignment begins with; each assignment can have its own, and those that exist keep theirs.',
  'ladder.grading': 'Tell teachers when work waits to be graded',
  'ladder.days': 'After so many days',
  'ladder.saved': 'Saved. New assignments begin with it.',
  'retention.title':
    'How long things are kept',
  'retention.now':
    'What is removed after a time, what is held, and erasing a student.',
  'retention.tonight':
    '{count, plural, =0 {Nothing has had its time.} one {One record has had its time.} other {# records have had their time.}}',
  'retention.records':
    'Records',
  'retention.about':
    'Everything is kept for good unless you say otherwise. Before the first of a kind goes, administrators are told {days} days ahead; students hear as long before their own work goes, and can take it along until then.',
  'retention.forGood':
    'Kept for good',
  'retention.forDays':
    '{days, plural, one {Kept for one day} other {Kept for # days}}',
  'retention.goesFrom':
    '{count} to go, from the night of {date} on',
  'retention.warnsFirst':
    '{count} to go; you are warned first',
  'retention.change':
    'Change',
  'retention.changeOf':
    'Change how long is kept: {name}',
  'retention.days':
    'Days',
  'retention.daysWrong':
    'At least {least} days, and a whole number.',
  'retention.saved':
    'Saved.',
  'retention.keep':
    'Keep for good',
  'retention.nothingYet':
    'Nothing is that old yet.',
  'retention.wouldGo':
    '{count, plural, one {One record is older than that, of {oldest}.} other {# records are older than that, from {oldest} to {newest}.}}',
  'retention.heldToo':
    '{count, plural, one {One more is held.} other {# more are held.}}',
  'retention.look':
    'Look at the oldest',
  'retention.item':
    '{label}, {day}',
  'retention.itemHeld':
    '{label}, {day} (held)',
  'retention.removed':
    'What was removed',
  'retention.ran':
    '{units, plural, one {one} other {#}} ({rows, plural, one {one row} other {# rows}})',
  'hold.title':
    'Holds',
  'hold.about':
    'A hold keeps what a student has, what was done in a section, or everything, whatever a rule or a person asks: a complaint, an appeal, a request by a court. It stands until it is lifted.',
  'hold.everything':
    'The whole institution',
  'hold.place':
    'Place a hold',
  'hold.placed':
    '{name}, {date}: {reason}',
  'hold.liftedBy':
    'Lifted by {name}, {date}: {reason}',
  'hold.lift':
    'Lift',
  'hold.liftOf':
    'Lift the hold on {subject}',
  'hold.lifted':
    'The hold is lifted.',
  'hold.stands':
    'The hold stands from now on.',
  'hold.why':
    'Why is it lifted?',
  'hold.scope':
    'What is held',
  'hold.scope.STUDENT':
    'A student',
  'hold.scope.SECTION':
    'A section',
  'hold.scope.INSTITUTION':
    'The whole institution',
  'hold.email':
    'Their mail address',
  'hold.section':
    'Section',
  'hold.reason':
    'Why?',
  'erase.title':
    'Erase a student',
  'erase.about':
    'For a student who asks for it. Everything of theirs is removed for good: account, work, people, files, and their name in what others were told. Let them take their record along first.',
  'erase.email':
    'The student’s mail address',
  'erase.look':
    'Look first',
  'erase.held':
    'A hold stands on what {name} has, so nothing of it can be erased. Lift the hold first, if that is right.',
  'erase.staff':
    '{name} is or was staff: what they taught and graded is others’ work too. Only students can be erased.',
  'erase.sure':
    '{name}: {sections, plural, one {one section} other {# sections}}, {interviews, plural, one {one conversation} other {# conversations}}, {submissions, plural, one {one piece of work handed in} other {# pieces of work handed in}}, {files, plural, one {one file} other {# files}}. All of it is gone for good, and cannot be brought back.',
  'erase.yes':
    'Erase {name} for good',
  'erase.done':
    'Erased.',
  'rule.retention-days':
    'This is kept for at least {least} days.',
  'rule.hold-nobody':
    'Nobody here has this address. Check how it is written.',
  'rule.hold-lifted':
    'This hold was lifted already.',
  'rule.hold-reason':
    'Say why, so that whoever comes later understands.',
  'rule.erase-nobody':
    'Nobody here has this address. Check how it is written.',
  'rule.erase-staff':
    'This person is or was staff: what they taught and graded is others’ work too. Only students can be erased.',
  'rule.erase-held':
    'A hold stands on what this person has, so nothing of it is erased. Lift the hold first, if that is right.',
  'retention.kind.SECTION_WORK':
    'Students’ work in a section',
  'retention.since.SECTION_WORK':
    'Everything a student did there: plans, conversations, texts, files, grades. From the end of the term. That they were in it stays.',
  'retention.kind.STUDENTS':
    'Students’ accounts',
  'retention.since.STUDENTS':
    'The account and everything that is left of them: people, research, question sheets. From the end of their last term, or their last visit.',
  'retention.kind.CONTACT_DETAILS':
    'Names and details of people interviewed',
  'retention.since.CONTACT_DETAILS':
    'Name, address and number, also where they stand in texts; what was learnt stays. From when they were last asked or met. Who agreed to stay in the directory stays.',
  'retention.kind.NOTIFICATIONS':
    'Notifications',
  'retention.since.NOTIFICATIONS':
    'What people were told in Firsthand. From that day.',
  'retention.kind.MAILS':
    'Record of mail sent',
  'retention.since.MAILS':
    'To whom, about what, and whether it arrived. From that day.',
  'retention.kind.STAFF_NOTES':
    'Notes of staff',
  'retention.since.STAFF_NOTES':
    'Notes and talks about a student. From when they were written.',
  'retention.kind.SERVICE_UNITS':
    'Service time',
  'retention.since.SERVICE_UNITS':
    'Time given to a client. From that day.',
  'retention.kind.ROSTERS':
    'Roster imports',
  'retention.since.ROSTERS':
    'The lines of the file, and taking it back. From when it was uploaded.',
  'retention.kind.AUDIT':
    'Audit log',
  'retention.since.AUDIT':
    'Who did what. From that day. While any hold stands, all of it is kept.',
  'mailDesk.title': 'Mail',
  'mailDesk.now': 'What waits to leave, what was refused, and trying it again.',
  'mailDesk.isWell': 'Everything leaves in time, and nothing was refused.',
  'mailDesk.isLate':
    '{count, plural, one {One message} other {# messages}} should have left by now. If it stays so for minutes, the worker or the mail server is down.',
  'mailDesk.hasFailures': '{count, plural, one {One mail} other {# mails}} did not arrive.',
  'mailDesk.late': 'Late',
  'mailDesk.waiting': 'To come',
  'mailDesk.retrying': 'Tried again',
  'mailDesk.inDoubt': 'In doubt',
  'mailDesk.sent': 'Sent',
  'mailDesk.dropped': 'No longer needed',
  'mailDesk.refused': 'Refused',
  'mailDesk.week': 'Sent, no longer needed and refused: in the last seven days.',
  'mailDesk.next': 'The next reminders go out on {date}.',
  'mailDesk.noNext': 'No reminder is planned.',
  'mailDesk.failures': 'What did not arrive',
  'mailDesk.noneTitle': 'Nothing was refused',
  'mailDesk.none': 'Mail that a receiver’s server refuses stands here for thirty days, with what it said.',
  'mailDesk.retry': 'Try again',
  'mailDesk.retryTo': 'Try again to reach {name}',
  'mailDesk.retryAll': 'Try all again',
  'mailDesk.again':
    '{count, plural, =0 {Nothing to send} one {One mail is on its way} other {# mails are on their way}}.',
  'mailDesk.inviteAnew': 'Invite anew from their section.',
  'mailDesk.about.ACCOUNT': 'Account',
  'mailDesk.about.DEADLINES': 'Deadlines',
  'mailDesk.about.FIELDWORK': 'People and meetings',
  'mailDesk.about.ANSWERS': 'Answers',
  'mailDesk.about.FEEDBACK': 'Their work',
  'mailDesk.about.SECTIONS': 'Their sections',
  'mailTexts.title': 'Mail texts',
  'mailTexts.now': 'What each mail says, in your own words where you want some.',
  'mailTexts.list': 'All mails',
  'mailTexts.noneTitle': 'Choose a mail',
  'mailTexts.none':
    'Firsthand has words for each of them, in English and French. Say it your own way, add a line about your office hours, or leave it as it is.',
  'mailTexts.own': 'Own words',
  'mailTexts.language': 'Language',
  'mailTexts.subject': 'Subject',
  'mailTexts.body': 'Text',
  'mailTexts.bodyHint':
    'Plain text; an empty line begins a new paragraph. The button, the dates below it and the line that says why stay as they are.',
  'mailTexts.variables': 'Filled in for each reader',
  'mailTexts.tryOut': 'Send me a test',
  'mailTexts.reset': 'Back to Firsthand’s words',
  'mailTexts.savedBy': 'In your own words, saved by {name}',
  'mailTexts.isUsual': 'These are Firsthand’s words. Mails say them until you save your own.',
  'mailTexts.saved': 'Saved. Mails that leave from now on say this.',
  'mailTexts.wasReset': 'Mails say Firsthand’s words again.',
  'mailTexts.tried': 'On its way to {address}.',
  'mailTexts.preview': 'How it comes',
  'mailTexts.look': 'Look',
  'mailTexts.letter': 'Letter',
  'mailTexts.plain': 'Plain text',
  'mailTexts.of.INVITATION': 'Invitation',
  'mailTexts.of.PASSWORD_RESET': 'New password',
  'mailTexts.of.ASSIGNMENT_PUBLISHED': 'New assignment',
  'mailTexts.of.MOVED': 'Moved to another cohort or section',
  'mailTexts.of.EXTENSION_GRANTED': 'More time given',
  'mailTexts.of.EXTENSION_UNDONE': 'More time taken back',
  'mailTexts.of.EXTENSION_ASKED': 'A student asks for more time',
  'mailTexts.of.EXTENSION_DECLINED': 'More time declined',
  'mailTexts.of.SUBMISSION_RECEIPT': 'Receipt for what was handed in',
  'mailTexts.of.HANDED_IN_FOR_YOU': 'Handed in on a student’s behalf',
  'mailTexts.of.HAND_IN_WITHDRAWN': 'What was handed in on behalf is taken back',
  'mailTexts.of.GRADE_RELEASED': 'Feedback is there',
  'mailTexts.of.GRADE_REOPENED': 'A grade is given anew',
  'mailTexts.of.REGRADE_ASKED': 'Another look is asked for',
  'mailTexts.of.REGRADE_ANSWERED': 'Another look was taken',
  'mailTexts.of.EXCUSED': 'Excused',
  'mailTexts.of.EXCUSE_ENDED': 'No longer excused',
  'mailTexts.of.REVISION_ASKED': 'Given back for revision',
  'mailTexts.of.REVISION_HANDED_IN': 'A revision was handed in',
  'mailTexts.of.CLAIM_TAKEN': 'Somebody took over the grading',
  'mailTexts.of.REMINDER': 'Reminder of a step',
  'mailTexts.of.FOLLOW_UP_DUE': 'Follow up with somebody',
  'mailTexts.of.MEETING_ANSWERED': 'An interviewee answered about a meeting',
  'mailTexts.of.WORDS_WITHHELD': 'An interviewee withholds their words',
  'mailTexts.of.CONTACT_STOPPED': 'An interviewee wants no more messages',
  'mailTexts.of.CONTACT_ERASED': 'An interviewee was forgotten',
  'mailTexts.of.LETTER_REFUSED': 'A message did not arrive',
  'mailTexts.of.MEETING_TOMORROW': 'Interview tomorrow',
  'mailTexts.of.THANK_YOU_DUE': 'A thank-you is due',
  'mailTexts.of.NEXT_STEP_DUE': 'What was meant to be done today',
  'mailTexts.of.ADDRESS_REFUSED': 'A student’s address takes no mail',
  'mailTexts.of.STUDENTS_BEHIND': 'Students who have not done a step',
  'mailTexts.of.GRADING_WAITING': 'Work waits to be graded',
  'mailTexts.of.RETENTION_NEAR': 'What is kept for a time begins to go',
  'mailTexts.of.RECORD_GOING': 'A student’s record is kept until',
  'mailTexts.of.INVITATIONS_OPEN': 'Invitations that nobody took',
  'mailTexts.of.CASELOAD_WEEK': 'The caseload, each week',
  'mailTexts.of.NUDGE': 'A word from staff',
  'rule.mail-text-empty': 'A mail has a subject and a text.',
  'rule.mail-text-long': 'A subject has at most {subject} characters, a text at most {body}.',
  'rule.mail-text-variable':
    'This mail has nothing to put in for {names}. Choose from the list below the text.',
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
  'staffStep.title': 'Second step',
  'staffStep.now': 'Ask more of your staff than a password, and help who has lost theirs.',
  'staffStep.without':
    '{staff, plural, one {One person works here} other {# people work here}}; {without, plural, =0 {each has a second step} one {one has no second step yet} other {# have no second step yet}}.',
  'staffStep.whoMust': 'Who must have one',
  'staffStep.required': 'Staff must have a second step',
  'staffStep.requiredAbout':
    'Administrators, instructors and counsellors are told on every page until that day. From then on whoever has none can only set one up. Students are never asked.',
  'staffStep.from': 'From',
  'staffStep.bySignOn': 'A second step at our own sign-on is enough',
  'staffStep.bySignOnAbout':
    'Where OpenID Connect says that it has seen one (“amr” with “mfa”), nobody is asked a second time here. Access tokens of theirs still work only with a second step that is set up here.',
  'staffStep.saved': 'Saved.',
  'staffStep.people': 'Staff, and whoever else has a second step',
  'staffStep.app': 'App',
  'staffStep.passkeys': '{count, plural, one {One passkey} other {# passkeys}}',
  'staffStep.nothing': 'Nothing yet',
  'staffStep.reset': 'Take off',
  'staffStep.resetOf': 'Take off {name}’s second step',
  'staffStep.resetSure': 'Yes, take it off',
  'staffStep.resetAbout':
    'Make sure that it is really {name} who asks. They are signed out everywhere and told by mail.',
  'staffStep.resetDone': '{name} comes in with the password alone and can set up a new second step.',
  'rule.second-step-own': 'Your own second step is changed in your account.',
  'signOn.title': 'Signing in',
  'signOn.now': 'Let people come in with the account they have at your institution.',
  'signOn.kind.OIDC': 'OpenID Connect',
  'signOn.kind.SAML': 'SAML 2.0',
  'signOn.about.OIDC':
    'For Microsoft Entra ID, Google Workspace, Keycloak and most systems of the last ten years.',
  'signOn.about.SAML': 'For Shibboleth, ADFS and federations such as eduGAIN.',
  'signOn.open': 'On the sign-in page',
  'signOn.closed': 'Not on the sign-in page',
  'signOn.setUp': 'Set up {name}',
  'signOn.change': 'Change',
  'signOn.try': 'Try it',
  'signOn.switch': 'Show “Continue with {label}” on the sign-in page',
  'signOn.label': 'Name on the button',
  'signOn.labelHint': 'As your people call it, for example “Lakeside account”.',
  'signOn.needsLabel': 'Give the button a name.',
  'signOn.needsThis': 'This is needed.',
  'signOn.issuer.OIDC': 'Issuer',
  'signOn.issuer.SAML': 'Entity ID of your provider',
  'signOn.issuerHint.OIDC':
    'The address under which /.well-known/openid-configuration is found. The rest is read from there.',
  'signOn.issuerHint.SAML': 'The entityID in your provider’s metadata.',
  'signOn.clientId': 'Client ID',
  'signOn.clientSecret': 'Client secret',
  'signOn.secretHint': 'It is kept sealed and never shown again.',
  'signOn.secretKept': 'There is one. Leave this empty to keep it.',
  'signOn.entryPoint': 'Single sign-on address (HTTP-Redirect)',
  'signOn.certificates': 'Signing certificates',
  'signOn.certificatesHint': 'While one is being replaced, paste the old and the new.',
  'signOn.domains': 'Only addresses of these domains',
  'signOn.domainsHint': 'Whoever comes with another address stays outside.',
  'signOn.domainsExample': 'lakeside.example',
  'signOn.anyDomain': 'any',
  'signOn.newcomers': 'Newcomers',
  'signOn.provisions': 'get an account, as students',
  'signOn.provisionsNot': 'need an invitation',
  'signOn.provisionsLabel': 'Make an account for whoever comes and has none',
  'signOn.provisionsHint':
    'Always as a student, in no section. Somebody whose address has an account already is never taken for that person: they connect the two themselves.',
  'signOn.copyThese': 'Copy into your institution’s system:',
  'signOn.redirectUri': 'Redirect URI',
  'signOn.metadata': 'Entity ID, and address of our metadata',
  'signOn.acs': 'Assertion consumer service (HTTP-POST)',
  'signOn.saved': 'Saved.',
  'signOn.required': 'Who must sign in so',
  'signOn.requiredAbout':
    'Their passwords here stop working, and no links to choose new ones are mailed, as long as there is a button on the sign-in page.',
  'signOn.requiredLater': 'It begins to hold when there is a button on the sign-in page.',
  'signOn.role.INSTRUCTOR': 'Instructors',
  'signOn.role.COUNSELLOR': 'Counsellors',
  'signOn.role.STUDENT': 'Students',
  'signOn.wayBack':
    'Administrators can always come in with their password. So whatever breaks at your provider, somebody can mend it here.',
  'signOn.testWorked': '{kind} works',
  'signOn.testFailed': '{kind} does not work yet',
  'signOn.testGone': 'That try is over. Try once more to see what comes back.',
  'signOn.test.subject': 'Called there',
  'signOn.test.email': 'Address',
  'signOn.test.name': 'Name',
  'signOn.test.none': 'not given',
  'signOn.would.PERSON': 'They are connected with an account here and would be in.',
  'signOn.would.NEW': 'They would get an account, as a student.',
  'signOn.would.STALE': 'It took too long, or ended in another browser.',
  'signOn.would.NOT_VOUCHED': 'What came back could not be trusted. The system says:',
  'signOn.would.UNREACHABLE': 'Your provider did not answer. The system says:',
  'signOn.would.DOMAIN': 'Their address is of none of your domains, so they would stay outside.',
  'signOn.would.NO_ACCOUNT': 'Nobody here is connected with them, so they would need an invitation.',
  'signOn.would.KNOWN_ADDRESS':
    'An account here has their address, but is not connected. They would be asked to sign in once and connect it.',
  'signOn.would.TAKEN': 'They are connected with somebody else.',
  'signOn.would.SIGNED_OUT': 'You were signed out meanwhile.',
  'field.webAddress': 'Write a web address that begins with https://.',
  'field.certificate': 'Paste the whole certificate, from BEGIN to END.',
  'field.domain': 'Write domains such as college.example.',
  'field.required': 'This is needed.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    institution: keyof typeof en;
  }
}
