const en = {
  'sections.gradebook': 'Gradebook',
  'sections.title': 'Sections',
  'sections.now': 'A section is one offering of a course in a term: its people, its assignments, its clock.',
  'sections.new': 'New section',
  'sections.search': 'Find a section by course or name',
  'sections.section': 'Section',
  'sections.staff': 'Staff',
  'sections.noStaff': 'Nobody yet',
  'sections.students': 'Students',
  'sections.noRoster': 'No roster yet',
  'sections.zone': 'Time zone',
  'sections.inTerm': 'Sections of {term}',
  'sections.emptyTitle': 'No section yet',
  'sections.empty':
    'Make the first one: choose the term and the course, name the section, then bring its roster.',
  'sections.emptyStaff': 'You see the sections you teach or counsel in. An administrator adds you to one.',
  'sections.notFound': 'No section like that',
  'sections.notFoundBody': 'Try fewer letters, or the course’s code.',
  'sections.correctIt': 'Correct',
  'sections.correct': 'Correct names and dates',
  'sections.correctZone':
    'Deadlines are on this clock. In another time zone they keep the time on the clock, and that time comes at another moment. What moves for whom is shown before you save.',
  'sections.correctCourse': 'For every section of this course.',
  'sections.correctTerm':
    'For every section of this term. Deadlines stay where they are. What your institution keeps for a time only is counted from the last day: an earlier one makes it go earlier.',
  'sections.correctedToast': 'Saved.',
  'sections.rename': 'Rename',
  'sections.renameOf': 'Rename {name}',
  'sections.renamed': 'It is called {name} now.',
  'rule.section.zoneMoves':
    'Something is published here, and people count on its deadlines. Look at what moves for whom, and save once more.',
  'sections.zoneMoves': 'What the other time zone moves',
  'sections.zoneMovesAbout':
    'Every deadline, also where more time was given, keeps its time on the clock and comes when that is shown in {zone}.',
  'sections.zoneDrafts':
    'Nothing is published here yet: deadlines of drafts keep their time on the clock, and nobody hears of it.',
  'sections.zoneNothing': 'Moves for nobody: everything is done, or nobody has it.',
  'sections.zoneTold':
    'Each student with something left to do is told once, with the dates that are now theirs; so are those who teach here. Reminders follow by themselves.',
  'sections.zoneSave': 'Change the time zone and tell them',
  'sections.zoneOthers': '{count, plural, one {one other} other {# others}}',
  'sections.zoneEffect.NEWLY_LATE':
    '“{step}”: {count, plural, one {one student is late} other {# students are late}} once this is saved',
  'sections.zoneEffect.SOONER':
    '“{step}”: still {at}, which comes sooner, for {count, plural, one {one student} other {# students}}',
  'sections.zoneEffect.LATER':
    '“{step}”: still {at}, which comes later, for {count, plural, one {one student} other {# students}}',
  'sections.zoneEffect.KEEPS_DATE':
    '“{step}”: {count, plural, one {one student has} other {# students have}} more time, which does not move',
  'sections.zoneEffect.NO_LONGER_LATE':
    '“{step}”: {count, plural, one {one student is} other {# students are}} late no more',
  'sections.zoneEffect.REMINDERS_PLANNED':
    '{many, plural, one {One reminder comes} other {# reminders come}} at another moment',
  'sections.zoneEffect.REMINDERS_GONE':
    '{many, plural, one {One reminder} other {# reminders}} at the former moment will not come',
  'sections.required': 'Please fill this in.',
  'sections.badEmail': 'Enter an e-mail address.',

  'sections.newNow': 'Three short steps; then staff, roster and the first assignment.',
  'sections.term': 'Term',
  'sections.termHint': 'When it takes place.',
  'sections.whichTerm': 'Which term',
  'sections.newTerm': 'A new term…',
  'sections.termName': 'Name of the term',
  'sections.termExample': 'Winter 2027',
  'sections.startsOn': 'First day',
  'sections.endsOn': 'Last day',
  'sections.endsBeforeStart': 'The last day is before the first.',
  'sections.course': 'Course',
  'sections.courseHint': 'What is taught.',
  'sections.whichCourse': 'Which course',
  'sections.chooseCourse': 'Choose a course',
  'sections.noCourse': 'No course like that. Choose “A new course…”.',
  'sections.newCourse': 'A new course…',
  'sections.code': 'Code',
  'sections.codeExample': 'CAR 210',
  'sections.courseTitle': 'Title of the course',
  'sections.sectionHint': 'This offering of the course, with a clock of its own.',
  'sections.name': 'Name',
  'sections.nameExample': 'A',
  'sections.zoneHint': 'Deadlines are on this clock. Type a city to find its zone.',
  'sections.noZone': 'No zone like that. Try a large city nearby.',
  'sections.create': 'Create section',

  'sections.parts': 'Parts of the section',
  'sections.tab.overview': 'Overview',
  'sections.tab.people': 'People',
  'sections.tab.cohorts': 'Cohorts',
  'sections.tab.assignments': 'Assignments',
  'sections.sectionNow': '{title}, {term}. Everything is in place.',
  'sections.missing.STAFF': 'Next: somebody who teaches it.',
  'sections.missing.ROSTER': 'Next: the roster of its students.',
  'sections.missing.COHORTS': 'Next: put the students into a cohort.',
  'sections.missing.ASSIGNMENT': 'Next: the first assignment.',
  'sections.missing.DATES': 'Next: look at the deadlines.',
  'sections.missing.REMINDER': 'Next: see a reminder in your own mailbox.',
  'sections.missing.OPEN': 'Next: open it; students see no assignment yet.',
  'sections.checklist': 'Ready to begin?',
  'sections.stepByStep': 'Step by step',
  'sections.goOn': 'Go on',
  'sections.setupTitle': 'Set up {name}',
  'sections.setupNow': '{done} of {all} steps settled. {next}',
  'sections.setupOpenNow': 'This section is open: its students are invited and have an assignment.',
  'sections.setupDone': 'Everything is in place',
  'sections.setupDoneBody':
    'Students see their assignment, and reminders go out by themselves. You can change everything later, in the section.',
  'sections.setupSteps': 'Steps of setting up',
  'sections.setupNext': 'On to: {step}',
  'sections.setupSkip': 'Skip for now',
  'sections.setupUnskip': 'Do it after all',
  'sections.setupGoTo': 'Go to: {step}',
  'sections.setupState.DONE': 'done',
  'sections.setupState.SKIPPED': 'skipped',
  'sections.setupState.MISSING': 'still open',
  'sections.toSection': 'To the section',
  'sections.step.STAFF': 'An instructor',
  'sections.stepWhat.STAFF': 'Designs the work and grades it.',
  'sections.stepDo.STAFF': 'Who teaches it?',
  'sections.stepHelp.STAFF':
    'An instructor designs the work and grades it; a counsellor follows students. Who is new is invited by mail.',
  'sections.step.ROSTER': 'A roster',
  'sections.stepWhat.ROSTER': 'A file with names and e-mail addresses; each is invited by mail.',
  'sections.stepDo.ROSTER': 'Who are its students?',
  'sections.stepHelp.ROSTER':
    'Bring a file, or paste rows. You see who is new and what cannot be read before anybody is invited, and can take it back for 30 days.',
  'sections.step.COHORTS': 'A cohort',
  'sections.stepWhat.COHORTS': 'Students who share assignments and deadlines. One is often enough.',
  'sections.stepDo.COHORTS': 'Who works together?',
  'sections.stepHelp.COHORTS':
    'A cohort is a group of students who share assignments and deadlines. If all do the same, one for everybody is enough.',
  'sections.step.ASSIGNMENT': 'An assignment',
  'sections.stepWhat.ASSIGNMENT': 'How many interviews, by when, and what the reflection answers.',
  'sections.stepDo.ASSIGNMENT': 'What will they do?',
  'sections.stepHelp.ASSIGNMENT':
    'Begin with a template of your institution or a ready one; save it as a draft, or publish it at once.',
  'sections.step.DATES': 'Dates',
  'sections.stepWhat.DATES': 'Every deadline lies within the term.',
  'sections.stepDo.DATES': 'Do the dates fit the term?',
  'sections.stepHelp.DATES':
    'Deadlines are on the clock of the section. Each one should lie within the term.',
  'sections.step.REMINDER': 'A test reminder',
  'sections.stepWhat.REMINDER': 'Seen in your own mailbox before students get one.',
  'sections.stepDo.REMINDER': 'What will they be sent?',
  'sections.stepHelp.REMINDER':
    'Have the next reminder mailed to yourself, as students will get it. If it does not arrive, theirs will not either.',
  'sections.step.OPEN': 'Open',
  'sections.stepWhat.OPEN': 'Students see the assignment and reminders begin.',
  'sections.stepDo.OPEN': 'Open it to the students',
  'sections.stepHelp.OPEN':
    'Invitations left with the roster. The section is open once an assignment is published: then students see it and reminders begin.',
  'sections.stepFirst.STAFF': 'Somebody has to teach it first.',
  'sections.stepFirst.ROSTER': 'There are no students yet.',
  'sections.stepFirst.COHORTS': 'No student is in a cohort yet.',
  'sections.stepFirst.ASSIGNMENT': 'There is no assignment yet.',
  'sections.stepFirst.DATES': 'The dates come first.',
  'sections.stepFirst.REMINDER': 'The test reminder comes first.',
  'sections.stepFirst.OPEN': 'It has to be open first.',
  'sections.iTeach': 'I teach it',
  'sections.staffByAdministrator': 'An administrator of your institution adds staff.',
  'sections.everybody': 'Everybody',
  'sections.oneCohort':
    '{count, plural, one {One cohort for the one student} other {One cohort for all # students}}',
  'sections.severalCohorts': 'Several cohorts',
  'sections.joinByCode': 'Join by code',
  'sections.changeDates': 'Change the dates',
  'sections.tryReminder': 'Send me a reminder',
  'sections.reminderTried': 'On its way to {address}.',
  'sections.openWaits':
    'Some students have not been invited yet, or no student is in a cohort that has a published assignment.',
  'sections.openWhom': 'Choose who has “{title}”',
  'rule.setup-open-skipped': 'Opening cannot be skipped: without it, no student of this section can begin.',
  'sections.facts': 'About this section',
  'sections.addStaff': 'Add staff',
  'sections.bringRoster': 'Bring a roster',
  'sections.makeCohort': 'Make a cohort',
  'sections.newAssignment': 'New assignment',
  'sections.finishAssignment': 'Finish and publish',

  'sections.findPerson': 'Find by name or e-mail',
  'sections.role': 'Role',
  'sections.everyRole': 'Every role',
  'sections.cohort': 'Cohort',
  'sections.invitation': 'Invitation',
  'sections.invitation.NONE': 'Not invited',
  'sections.invitation.SENT': 'Invited',
  'sections.invitation.OPENED': 'Opened, not accepted',
  'sections.invitation.ACCEPTED': 'Accepted',
  'sections.invitation.EXPIRED': 'Expired',
  'sections.invitation.BOUNCED': 'Mail came back',
  'sections.invitation.ENDED': 'Access ended',
  'sections.invitation.NO_ADDRESS': 'No e-mail: print a card',
  'sections.invitation.CARD': 'Has a card',
  'sections.withoutEmail': 'Cards for people without e-mail',
  'sections.printCard': 'Print a card',
  'rule.has-no-address': 'This person has no e-mail address. Print a card for them instead.',
  'sections.isDropped': 'Dropped',
  'sections.actions': 'Actions',
  'sections.resend': 'Invite again',
  'sections.resendAll': 'Invite again who has not come in',
  'sections.resendAllTitle': 'Invite again who has not come in?',
  'sections.resendAllBody':
    'Everybody of this section who has not come in yet gets a mail with a new link, now. The links they have stop working.',
  'sections.resendAllConfirm': 'Mail them',
  'sections.resentAll':
    '{count, plural, =0 {Everybody has come in.} one {A new invitation is on its way.} other {# new invitations are on their way.}}',
  'sections.resendTo': 'Invite {name} again',
  'sections.resent': 'A new invitation is on its way to {email}.',
  'sections.drop': 'Drop',
  'sections.dropOne': 'Drop {name}',
  'sections.dropTitle': 'Drop {name}?',
  'sections.dropBody': '{given} can no longer open this section, and gets no more mail from it.',
  'sections.dropKeeps':
    'Their work, submissions and grades are kept. Take them back whenever you like, with all of it.',
  'sections.dropConfirm': 'Drop from the section',
  'sections.dropped': '{name} was dropped.',
  'sections.peopleCount': '{count, plural, =0 {Nobody} one {One person} other {# people}}',
  'sections.nobodyTitle': 'Nobody here yet',
  'sections.nobody':
    'Bring a roster: a file with names and e-mail addresses. You see what would happen before anyone is invited.',
  'sections.nobodyFound': 'Nobody like that here',
  'sections.nobodyFoundBody': 'Try fewer letters, or every role.',
  'sections.givenName': 'Given name',
  'sections.familyName': 'Family name',
  'sections.email': 'E-mail',
  'sections.addAndInvite': 'Add and invite',
  'sections.staffAdded': '{name} is on the staff.',

  'sections.newCohort': 'New cohort',
  'sections.noCohortTitle': 'No cohort yet',
  'sections.noCohort':
    'A cohort is a named group of students who share assignments and deadlines. If all do the same, one cohort for everybody is enough.',
  'sections.withoutCohort':
    '{count, plural, one {One student is} other {# students are}} in no cohort yet, and would see no assignment.',
  'sections.allInCohorts': 'Every student is in a cohort.',
  'sections.cohortSize': '{count, plural, =0 {Nobody yet} one {One student} other {# students}}',
  'sections.members': 'Members',
  'sections.membersOf': 'Members of {name}',
  'sections.cohortName': 'Name of the cohort',
  'sections.cohortNameHint': 'For example “Everybody”, or “Monday group”.',
  'sections.everyoneElse':
    'Put everyone without a cohort in it{count, plural, =0 {} one { (# student)} other { (# students)}}',
  'sections.everyoneElseHint': 'You can choose the members one by one afterwards.',
  'sections.cohortMade':
    '{name} is made, with {count, plural, =0 {nobody in it yet} one {one student} other {# students}}.',
  'sections.chosen': '{count, plural, =0 {Nobody chosen} one {One chosen} other {# chosen}}',
  'sections.nowIn': 'Now in {name}',
  'sections.membersSaved': 'Members of {name} saved.',

  'sections.noAssignmentTitle': 'No assignment yet',
  'sections.noAssignment':
    'An assignment says how many people to interview, by when, what the reflection answers and how it is graded. Ready texts help you along.',
  'sections.assignment': 'Assignment',
  'sections.state': 'State',
  'sections.draft': 'Draft',
  'sections.published': 'Published',
  'sections.nextDue': 'Next deadline',
  'sections.handedIn': 'Handed in',
  'sections.ofAll': '{count} of {all}',

  'sections.copy': 'Copy into another term',
  'sections.copyNow':
    'Every date keeps its weekday. Nothing is made until you have seen the dates; then it is a draft to publish.',
  'sections.copyTo': 'Where to',
  'sections.copyToTerm': 'A new section in the term',
  'sections.copyToSection': 'A section that is there',
  'sections.copyName': 'Name of the new section',
  'sections.holidays': 'Days off',
  'sections.holidaysHint':
    'One a line, like 2027-10-11 or 2027-10-11 – 2027-10-15. What would be due on one moves to the next working day.',
  'sections.holidaysWrong': 'Not a day: {lines}',
  'sections.copyWhat': 'Which assignments',
  'sections.copyBrings':
    'The new section has the same staff and the same cohorts, still empty, and its gradebook counts the same way. Students come with a roster.',
  'sections.copyBringsInto':
    'Cohorts of the same name get the assignments; others you choose when you publish.',
  'sections.copyTable': 'Every deadline, old and new',
  'sections.copyZone': 'Times are on the clock of {zone}.',
  'sections.copyDeadline': 'Deadline',
  'sections.copyWas': 'Was due',
  'sections.copyWillBe': 'New date',
  'sections.copyDateOf': 'New date: {step}, {assignment}',
  'sections.copyNoTime': 'This time does not exist on that clock. Choose another.',
  'sections.copyProblem.HOLIDAY': 'moved past a day off',
  'sections.copyProblem.CLOCK_SKIPS': 'clocks skip that time; an hour later',
  'sections.copyProblem.BEFORE_TERM': 'before the term starts',
  'sections.copyProblem.AFTER_TERM': 'after the term ends',
  'sections.copyProblem.PAST': 'already past',
  'sections.copyDo':
    '{count, plural, =0 {Copy the section} one {Copy with one assignment} other {Copy with # assignments}}',
  'sections.copied':
    '{count, plural, =0 {Copied.} one {Copied. One draft waits to be published.} other {Copied. # drafts wait to be published.}}',
  'rule.copy-where': 'Choose a term, or a section that is there.',
  'rule.copy-date': '“{title}” has no date yet.',
  'rule.term.nameTaken': 'There is already a term “{name}”. Use it, or choose another name.',
  'rule.course.codeTaken':
    'There is already a course with the code “{code}”. Use it, or choose another code.',
  'rule.section.nameTaken':
    'This course already has a section “{name}” in this term. Choose another name, for example “B”.',
  'rule.cohort.nameTaken':
    'This section already has a cohort “{name}”. Choose another name, or add students to that cohort.',
  'rule.staff.isStudent':
    '{email} is or was a student of this section, and their work stays theirs. Use another address for their staff role.',
  'rule.staff.roleStudent': 'Students come with a roster. Choose instructor or counsellor here.',
  'rule.invitation.accepted':
    'This person has already come in. If they cannot sign in now, they can ask for a new password on the sign-in page, or use your institution’s own sign-on.',
  'rule.invitation.bounced':
    'Mail to {email} came back as undeliverable. Check the address; if it is wrong, enrol the right one and drop this one.',
  'rule.enrolment.dropped':
    'This person was dropped from the section. Take them back first; then they can be invited.',
  'sections.restore': 'Take back',
  'sections.restoreOne': 'Take {name} back',
  'sections.restored': '{name} is in the section again, with everything they did.',
  'sections.move': 'Move…',
  'sections.moveTitle': '{count, plural, one {Move {name}} other {Move # students}}',
  'sections.moveSection': 'Into the section',
  'sections.moveNoSection': 'No section of yours is called that',
  'sections.moveCohort': 'Into the cohort',
  'sections.moveCohortChoose': 'Choose a cohort',
  'sections.moveNoCohort': 'No cohort yet: they see no assignment',
  'sections.moveDo': '{count, plural, one {Move the student} other {Move # students}}',
  'sections.moved':
    '{count, plural, one {One student moved, with their work.} other {# students moved, with their work.}}',
  'sections.becomes': 'What becomes of their work',
  'sections.becomesFor': '{students} of {count} students',
  'sections.fate.cohort.CONTINUES': 'It stays theirs. Everything goes on as it is.',
  'sections.fate.cohort.STAYS':
    'The new cohort does not have it. What they did stays theirs to read and can no longer be changed.',
  'sections.fate.cohort.GOES_ALONG': 'Their work goes along.',
  'sections.fate.cohort.BEGINS': 'New for them. They are told.',
  'sections.fate.cohort.ENDS':
    'The new cohort does not have it, and nothing was begun. They no longer see it.',
  'sections.fate.section.CONTINUES': 'They have begun it there before. It goes on.',
  'sections.fate.section.STAYS':
    'That cohort has no copy of it. What they did stays theirs to read here and can no longer be changed; its interviews do not count there.',
  'sections.fate.section.GOES_ALONG':
    'That cohort has a copy of it. Plan, pledge, interviews and draft go along and count there; what was handed in stays here, with its grade, theirs to read.',
  'sections.fate.section.BEGINS': 'New for them. They are told.',
  'sections.fate.section.ENDS': 'Nothing was begun. They no longer see it.',
  'sections.fateHas':
    '{interviews, plural, =0 {No interview} one {One interview} other {# interviews}}, {handedIn, plural, =0 {nothing handed in} one {one handed in} other {# handed in}}.',
  'sections.becomesTheirs': 'People, research and question sheets are the students’ own, in every cohort.',
  'sections.becomesLeaves':
    'They leave this section. People, research and question sheets are their own and come along.',
  'sections.becomesExtended':
    '{count, plural, one {One has} other {# have}} more time on a deadline here. It does not come along; give it there if it is needed.',
  'sections.excusesAlong':
    '{count, plural, one {One excuse comes along: it holds there as it held here.} other {# excuses come along: they hold there as they held here.}}',
  'sections.excusesLeft':
    '{count, plural, one {One excuse stays behind: what it is about is not there. Excuse them there if it is needed.} other {# excuses stay behind: what they are about is not there. Excuse them there if it is needed.}}',
  'sections.requestsAlong':
    '{count, plural, one {One open request for more time comes along and is answered there.} other {# open requests for more time come along and are answered there.}}',
  'sections.requestsLeft':
    '{count, plural, one {One open request for more time is about something that is not there, and stays behind.} other {# open requests for more time are about something that is not there, and stay behind.}}',
  'sections.becomesStanding': '{count, plural, one {One keeps their} other {# keep their}} standing time.',
  'sections.becomesBack': 'Nothing is deleted. You can move them back, and their work with them.',
  'rule.moved-is-staff': '{name} is staff of that section and cannot be its student.',
  'rule.moved-unnamed':
    'What {name} handed in is being graded without names. Show the names first, or move them afterwards.',
  'sections.becomesAlready':
    '{count, plural, one {One of them is there already and stays as they are.} other {# of them are there already and stay as they are.}}',
  'rule.moved-nowhere':
    '{count, plural, one {They are there already, so nothing would change.} other {All # of them are there already, so nothing would change.}} Choose another cohort or section.',
  'sections.standing': 'Standing time',
  'sections.standingPrivate':
    'More time on every deadline of this section. Staff see this, and each student their own; nobody else does.',
  'sections.standingDays': '{days, plural, one {a day more} other {# days more}}',
  'sections.standingPercent': '{percent} % longer',
  'sections.standingMore': '{one}, or {other} if that is more',
  'sections.standingSince': 'since {date}, given by {by}',
  'sections.standingOf': 'Standing time of {name}',
  'sections.standingChange': 'Change',
  'sections.standingHint':
    'It moves every deadline of this section for this student, those to come too, and the reminders with them. Extensions given beside it stay; the later date holds.',
  'sections.standingDaysLabel': 'Days more',
  'sections.standingPercentLabel': 'Percent longer',
  'sections.standingPercentHint':
    'Of the days everybody has, from publishing to the deadline. 50 is half as long again. The larger of the two holds.',
  'sections.standingNote': 'Note',
  'sections.standingNoteHint': 'Only staff read it. The student sees how much time they have, not this.',
  'sections.standingMeans': '{name} will have {time} on everything here.',
  'sections.standingNothing': 'Say how many days, or how much longer.',
  'sections.standingSet': '{name} has standing time from now on.',
  'sections.standingEnd': 'End it',
  'sections.standingEnded': 'Standing time of {name} has ended; everybody’s dates hold.',
  'sections.counsellor': 'Followed by',
  'sections.choose': 'Choose {name}',
  'sections.chosenBar': 'Chosen students',
  'sections.chosenMany': '{count, plural, one {One chosen} other {# chosen}}',
  'sections.giveTo': 'Who follows them',
  'sections.nobodyFollows': 'Nobody follows them',
  'sections.counsellorOf': '{name} (follows {students})',
  'sections.give': 'Save who follows them',
  'sections.given':
    '{count, plural, =0 {Nothing changed.} one {One student is in their caseload now.} other {# students are in their caseload now.}}',
  'sections.takenBack':
    '{count, plural, =0 {Nothing changed.} one {Nobody follows this student now.} other {Nobody follows these # students now.}}',
  'sections.chooseNobody': 'Choose nobody',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    sections: keyof typeof en;
  }
}
