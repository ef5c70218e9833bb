const en = {
  'assignments.new': 'New assignment',
  'assignments.design': 'Design the assignment',
  'assignments.change': 'Change the assignment',
  'assignments.designNow': 'Students see nothing until you publish it.',
  'assignments.changeNow': 'It is published: changes reach students as soon as you save them.',
  'assignments.save': 'Save draft',
  'assignments.saveChanges': 'Save changes',
  'assignments.publish': 'Publish',
  'assignments.saved': 'Saved.',
  'assignments.published': 'Published. Students are being told.',
  'assignments.restored': 'Not saved yet: kept on this device from an earlier visit',
  'assignments.forget': 'Start from what is saved',
  'assignments.toMend':
    '{count, plural, one {One thing is} other {# things are}} still missing; they are marked below.',
  'assignments.publishTitle': 'Publish this assignment?',
  'assignments.publishBody':
    '{count, plural, one {One student} other {# students}} of {cohorts} will see it and be told by mail, and reminders begin. You can still change it afterwards.',
  'assignments.publishNobody': 'Choose at least one cohort first; without one, nobody would see it.',
  'assignments.changeTitle': 'Save these changes?',
  'assignments.changeBody':
    'They reach {count, plural, =0 {nobody yet} one {one student} other {# students}} at once.',
  'assignments.changes.title': 'Students see the new title.',
  'assignments.changes.instructions': 'Students see the new text.',
  'assignments.changes.cohortIds': 'New cohorts are told; cohorts taken away no longer see it.',
  'assignments.changes.quota': 'Every interview is weighed again; some may begin or cease to count.',
  'assignments.changes.gates': 'Whoever has not asked anybody yet does this first.',
  'assignments.changes.milestones': 'Reminders move along. An extension is never shortened.',
  'assignments.changes.prompts': 'What is handed in stays as it is; drafts see the new prompts.',
  'assignments.changes.criteria': 'Grades already given keep the rubric they were given with.',
  'assignments.changes.asking': 'Follow-ups from now on go by it; days already set stay.',
  'assignments.changes.offsetsMinutes': 'Reminders still to come follow the new plan.',

  'assignments.part.title': 'What it is',
  'assignments.part.instructions': 'Instructions',
  'assignments.part.cohortIds': 'Who it is for',
  'assignments.part.quota': 'How many interviews count as enough',
  'assignments.part.gates': 'Before anybody is asked',
  'assignments.gatesHint':
    'What a student does before the first call or message counts as made. Writing drafts is always possible.',
  'assignments.requiresPrimer': 'Read the primer and pass its check',
  'assignments.requiresPrimer.hint':
    'Six short lessons on how this differs from a job interview. You can edit them under Primer.',
  'assignments.requiresPledge': 'Sign the pledge',
  'assignments.requiresPledge.hint':
    'That this is for information, not for a job. You see who signed, and when.',
  'assignments.say.requiresPrimer': 'The primer comes before the first request.',
  'assignments.say.requiresPledge': 'The pledge comes before the first request.',
  'assignments.part.milestones': 'Deadlines',
  'assignments.part.prompts': 'What the reflection answers',
  'assignments.part.criteria': 'How it is graded',
  'assignments.part.offsetsMinutes': 'Reminders',
  'assignments.title': 'Title',
  'assignments.titleHint': 'As students will call it, for example “Three people who do the work”.',
  'assignments.instructions': 'Instructions',
  'assignments.instructionsHint':
    'A few sentences: why, and what to look out for. The rest follows from what you set below.',
  'assignments.cohortHint': 'A cohort is a named group of this section’s students who share deadlines.',
  'assignments.cohort': '{name} ({count, plural, one {# student} other {# students}})',
  'assignments.noCohorts':
    'This section has no cohort yet. You can design now and choose one before publishing.',
  'assignments.toCohorts': 'Make a cohort',

  'assignments.quotaHint': 'Students see for every interview whether it counts, and why not.',
  'assignments.quotaSentence':
    '{interviews} people for each of {occupations} {count, plural, one {occupation} other {occupations}}',
  'assignments.perOccupation': 'People for each occupation',
  'assignments.occupations': 'Occupations',
  'assignments.fewer': 'Less: {label}',
  'assignments.more': 'More: {label}',
  'assignments.countsIf': 'An interview counts when',
  'assignments.distinctPeople': 'each is with a different person',
  'assignments.distinctEmployers': 'each is at a different employer',
  'assignments.requiresThankYou': 'a thank-you has been sent',
  'assignments.practiceDoesNotCount': 'it is not marked as practice',
  'assignments.minMinutes': 'it lasted at least',
  'assignments.minMinutes.unit': '{count, plural, one {minute} other {minutes}}',
  'assignments.maxMinutes': 'it lasted at most',
  'assignments.maxMinutes.unit': '{count, plural, one {minute} other {minutes}}',
  'assignments.maxFamily': 'no more are with family than',
  'assignments.maxFamily.unit': '{count, plural, one {interview} other {interviews}}',
  'assignments.maxRemote': 'no more are by phone or video than',
  'assignments.maxRemote.unit': '{count, plural, one {interview} other {interviews}}',
  'assignments.whoCounts': 'and the person',
  'assignments.say.quota':
    '{interviews, plural, one {One person} other {# people}} for each of {occupations, plural, one {one occupation} other {# occupations}}.',
  'assignments.say.distinctPeople': 'A different person each time.',
  'assignments.say.distinctEmployers': 'A different employer each time.',
  'assignments.say.minMinutes': 'At least {count} minutes each.',
  'assignments.say.maxMinutes': 'At most {count} minutes each.',
  'assignments.say.requiresThankYou': 'Thank each of them.',
  'assignments.say.maxFamily':
    '{count, plural, =0 {No family members.} one {At most one family member.} other {At most # family members.}}',
  'assignments.say.maxRemote':
    '{count, plural, =0 {All in person.} one {At most one by phone or video.} other {At most # by phone or video.}}',
  'assignments.say.vantages': 'Who counts: {who}.',

  'assignments.zone': 'Times are on the section’s clock: {zone}.',
  'assignments.kind.PLEDGE': 'Pledge signed',
  'assignments.kind.RESEARCH': 'Research done',
  'assignments.kind.CONTACTS': 'Contacts found',
  'assignments.kind.OUTREACH': 'People asked',
  'assignments.kind.INTERVIEWS': 'Interviews held',
  'assignments.kind.THANKS': 'Thank-yous sent',
  'assignments.kind.LOOKING_BACK': 'Looked back on each interview',
  'assignments.kind.SYNTHESIS': 'Each occupation brought together',
  'assignments.kind.COMPARISON': 'Occupations compared',
  'assignments.kind.REFLECTION': 'Reflection handed in',
  'assignments.called.PLEDGE': 'Pledge',
  'assignments.called.RESEARCH': 'Research',
  'assignments.called.CONTACTS': 'Contacts',
  'assignments.called.OUTREACH': 'Requests',
  'assignments.called.INTERVIEWS': 'Interviews',
  'assignments.calledFirst': '{count, plural, one {First interview} other {First # interviews}}',
  'assignments.called.THANKS': 'Thank-yous',
  'assignments.called.LOOKING_BACK': 'Looking back',
  'assignments.called.SYNTHESIS': 'Synthesis',
  'assignments.called.COMPARISON': 'Comparison',
  'assignments.called.REFLECTION': 'Reflection',
  'assignments.kindWhat.PLEDGE': 'The student has signed that this is for information, not for a job.',
  'assignments.kindWhat.RESEARCH': 'Each chosen occupation has something with a source on four topics.',
  'assignments.kindWhat.CONTACTS': 'Enough people are on the student’s list to fill the quota.',
  'assignments.kindWhat.OUTREACH': 'Enough of them have been asked, or met, to fill the quota.',
  'assignments.kindWhat.INTERVIEWS': 'The quota is full.',
  'assignments.kindWhat.THANKS': 'As many people have been thanked as the quota asks for.',
  'assignments.kindWhat.LOOKING_BACK':
    'After as many interviews as the quota asks for, the student has judged how they held it.',
  'assignments.kindWhat.SYNTHESIS':
    'For each chosen occupation the student has written what they now believe, and decided.',
  'assignments.kindWhat.COMPARISON': 'Each chosen occupation is compared on four dimensions or more.',
  'assignments.kindWhat.REFLECTION': 'The answers to your prompts are submitted.',
  'assignments.milestoneTitleFirst':
    '{count, plural, one {The first that counts: what students read} other {The first # that count: what students read}}',
  'assignments.dateFirst':
    '{count, plural, one {Date the first interview} other {Date the first # interviews}}',
  'assignments.stepPoints': 'Points',
  'assignments.milestoneTitle': 'What students read',
  'assignments.due': 'Due',
  'assignments.remindersWhat':
    'Whoever has not met a deadline is told, here and by mail; whoever has, is left in peace.',
  'assignments.days.before':
    '{count, plural, one {the day before} =7 {a week before} =14 {two weeks before} other {# days before}}',
  'assignments.days.after':
    '{count, plural, =0 {at the deadline} one {the day after} =7 {a week after} other {# days after}}',
  'assignments.hours.before': '{count, plural, one {an hour before} other {# hours before}}',
  'assignments.hours.after': '{count, plural, one {an hour after} other {# hours after}}',

  'assignments.promptsHint': 'Three or four are plenty. Alt with the arrow keys moves the one you are in.',
  'assignments.promptNumber': 'Prompt {number}',
  'assignments.promptHint': 'A word of help',
  'assignments.wordGoal': 'Words, about',
  'assignments.addPrompt': 'Write one of your own',
  'assignments.prompt.surprise': 'What surprised you most, and who said it?',
  'assignments.prompt.day':
    'Describe an ordinary day in this work as your interviewees live it. Which part of it drew you in?',
  'assignments.prompt.disagree': 'Where did your interviewees disagree, and what do you make of it?',
  'assignments.prompt.path':
    'How would you get from where you are to where they are? Name the first two steps.',
  'assignments.prompt.fit':
    'Which of your strengths would this work use, and what would it ask of you that you find hard?',
  'assignments.prompt.decision':
    'Knowing this, would you still choose this occupation? Say how sure you are, and why.',
  'assignments.removed': '{name} removed.',
  'assignments.moveUp': 'Move up: {name}',
  'assignments.moveDown': 'Move down: {name}',
  'assignments.remove': 'Remove: {name}',

  'assignments.rubricHint': 'Students see it from the start. While grading, each level is one key.',
  'assignments.readyRubric': 'Use the ready rubric',
  'assignments.addCriterion': 'Add a criterion',
  'assignments.criterion': 'Criterion',
  'assignments.criterionWhat': 'What you look for',
  'assignments.criterionNumber': 'Criterion {number}',
  'assignments.worth': '{name}: {points, plural, one {# point} other {# points}}',
  'assignments.total':
    '{points, plural, one {# point} other {# points}} in all, from {count, plural, one {# criterion} other {# criteria}}.',
  'assignments.levels': 'Levels, lowest first',
  'assignments.levelOf': 'Level {number} of {name}',
  'assignments.pointsOf': 'Points for {level}',
  'assignments.pt': 'pt',
  'assignments.addLevel': 'Add a level',
  'assignments.criterion.listening': 'Listening',
  'assignments.criterionIs.listening': 'Brings back particulars: what was said, by whom, and about what.',
  'assignments.criterion.comparing': 'Comparing',
  'assignments.criterionIs.comparing': 'Sets voices side by side, and against what was published.',
  'assignments.criterion.self': 'Seeing oneself',
  'assignments.criterionIs.self': 'Connects what was heard with own interests, strengths and limits.',
  'assignments.criterion.care': 'Care for people',
  'assignments.criterionIs.care': 'Kept to the time, thanked, followed up on referrals.',
  'assignments.level.missing': 'Not there',
  'assignments.level.begun': 'Begun',
  'assignments.level.solid': 'Solid',
  'assignments.level.striking': 'Striking',

  'assignments.problem.needTitle': 'Give it a title.',
  'assignments.problem.needName': 'Give it a name.',
  'assignments.problem.needDate': 'Choose a day and a time.',
  'assignments.problem.noSuchTime':
    'This time does not exist on the section’s clock: it is in the hour that is skipped in spring. Choose another.',
  'assignments.problem.tooManyInterviews':
    'The quota does not ask for more than this. Take this step out; the one for all interviews stays.',
  'assignments.problem.needTwoOccupations': 'For a quota of two occupations or more.',
  'assignments.problem.needMilestone': 'Set at least one deadline.',
  'assignments.problem.needPrompt': 'A reflection needs at least one prompt.',
  'assignments.problem.needText': 'Write the prompt, or remove it.',
  'assignments.problem.needCriterion': 'Add at least one criterion.',
  'assignments.problem.needLevel': 'Add at least one level.',
  'assignments.problem.needPoints': 'At least one level must give points.',
  'assignments.problem.minutesCross': 'The least minutes are more than the most.',

  'assignments.preview': 'What students will see',
  'assignments.untitled': 'Untitled assignment',
  'assignments.previewDates': 'Deadlines',
  'assignments.previewNoDates': 'None yet.',
  'assignments.previewWork':
    '{prompts, plural, =0 {No prompts yet} one {One prompt to answer} other {# prompts to answer}}, {points, plural, one {# point} other {# points}} to earn.',

  'assignments.isDraft': 'A draft. Students do not see it yet.',
  'assignments.allPast': 'Every deadline has passed.',
  'assignments.goOn': 'Go on designing',
  'assignments.edit': 'Change',
  'assignments.toGrade': '{count, plural, one {Grade # reflection} other {Grade # reflections}}',
  'assignments.seeGrades': 'See the grades',
  'assignments.progress': 'How far students are',
  'assignments.progressOf': 'Of {count, plural, one {one student} other {# students}}',
  'assignments.step.quotaMet': 'Interviews done',
  'assignments.step.submitted': 'Handed in',
  'assignments.step.graded': 'Graded',
  'assignments.step.released': 'Grade released',
  'assignments.percent': '{share, number, percent}',
  'assignments.forNobody': 'For no cohort yet',
  'assignments.students': '{count, plural, =0 {Students} one {One student} other {# students}}',
  'assignments.findStudent': 'Find a student',
  'assignments.noStudentFound': 'No student of that name here.',
  'assignments.noStudents': 'Its cohorts are still empty.',
  'assignments.reminders': 'Reminders',
  'assignments.noReminders': 'No reminder is planned. They appear here when one comes near.',
  'assignments.remindersLead':
    'Counted by occasion; the next one first. Whoever has met a deadline by then is left out.',
  'assignments.nextReminder': 'Next',
  'assignments.reminder.PLANNED': '{count, plural, other {# planned}}',
  'assignments.reminder.SENT': '{count, plural, other {# sent}}',
  'assignments.reminder.DROPPED': '{count, plural, other {# not sent}}',
  'assignments.dropped.DEADLINE_PASSED': 'The deadline had passed by then.',
  'assignments.dropped.TOO_LATE': 'It would have come days too late.',
  'assignments.dropped.SUPERSEDED': 'A later one was due at the same time.',

  'rule.already-published': 'This assignment has already been published.',
  'rule.no-cohort': 'Choose at least one cohort; without one, nobody would see this assignment.',
  'rule.milestone-in-use':
    '“{title}” cannot be taken out: somebody has more time for it, or reminders of it have gone out.',
  'rule.milestone-kind': 'A deadline cannot become one of another kind. Take it out and set a new one.',
  'rule.milestone-count':
    'The first interviews can be dated by their number, up to {most}; all {wanted} are a step of their own.',
  'rule.milestone-points': 'A step is worth up to 1,000 points, with up to two decimals.',
  'rule.comparison-of-one': 'Occupations can only be compared where the quota asks for two or more.',
  'rule.milestone-twice': 'Each step can be dated once.',
  'rule.no-prompts': 'A reflection needs at least one prompt to answer.',
  'rule.no-criteria': 'A rubric needs at least one criterion.',
  'rule.no-levels': 'The criterion “{title}” needs at least one level.',
  'rule.no-points': 'The criterion “{title}” gives no points at any level.',
  'assignments.part.asking': 'Asking people',
  'assignments.askingHint': 'Their scripts, follow-ups and reminders go by this.',
  'assignments.askedMinutes': 'Students ask for',
  'assignments.firstChannel': 'They ask first by',
  'assignments.followUpAfterDays': 'Days until the follow-up',
  'assignments.expiresAfterDays': 'Days after the last follow-up',
  'assignments.cadence':
    'Without an answer they follow up after {followUp} days, twice, and let it rest {expires} days after that.',
  'assignments.say.asking':
    '{minutes} minutes, first: {channel}; a follow-up after {followUp} days, rest after {expires}.',
  'assignments.part.thanks': 'Thank-yous',
  'assignments.thanksHint': 'Whoever gave their time is thanked in writing, soon. Students are reminded.',
  'assignments.thanksWithin': 'They thank within',
  'assignments.thanksWithinHint':
    'From the beginning of the meeting. Later is marked late and always accepted.',
  'assignments.thanksHours':
    '{days, plural, =0 {{hours, plural, one {# hour} other {# hours}}} one {a day} other {# days}}',
  'assignments.thanksMedium': 'By',
  'assignments.thanksMediumHint':
    'A card by hand is remembered longest. Another way than this is accepted too.',
  'assignments.thanksMedium.EMAIL': 'E-mail',
  'assignments.thanksMedium.CARD': 'A card',
  'assignments.thanksMedium.EITHER': 'Either',
  'assignments.say.thanks.EMAIL': 'Say thank you by e-mail within {within}.',
  'assignments.say.thanks.CARD': 'Say thank you with a card within {within}.',
  'assignments.say.thanks.EITHER': 'Say thank you by e-mail or card within {within}.',
  'assignments.changes.thanks': 'Thank-yous still open are due by it; what is done stays done.',
  'rule.asking-minutes': 'Between 5 minutes and two hours can be asked for.',
  'rule.asking-days': 'A follow-up comes after 1 to 60 days.',
  'rule.reminders': 'There can be up to ten reminders, all different, within sixty days of the deadline.',
  'rule.quota-empty': 'A quota asks for at least one interview in one occupation.',
  'rule.quota-too-large':
    'A quota can ask for up to {interviewsAtMost} interviews in up to {occupationsAtMost} occupations.',
  'rule.quota-minutes': 'The least minutes are more than the most.',
  'rule.time-does-not-exist':
    'Clocks go forward that night, and this time is skipped. Choose an earlier or a later one.',
  'assignments.jobTalk': 'Turned into asking for a job',
  'assignments.jobTalkOf': '{asked} of {held} conversations',
  'assignments.jobTalkHint':
    'By the students’ own account. Where it grows, say again what these conversations are for.',
  'cohortGrid.title': 'All students',
  'cohortGrid.assignment': 'Assignment',
  'cohortGrid.open': 'See all students',
  'cohortGrid.now':
    '{students, plural, =0 {No students yet.} one {One student} other {# students}}{students, plural, =0 {} other {: {stuck, plural, =0 {nobody is stuck} one {one is stuck} other {# are stuck}}, {late, plural, =0 {nobody is late} one {one is late} other {# are late}}.}}',
  'cohortGrid.filter': 'Show only',
  'cohortGrid.show.ALL': 'Everybody',
  'cohortGrid.show.STUCK': 'Stuck',
  'cohortGrid.show.LATE': 'Late',
  'cohortGrid.show.UNSUBMITTED': 'Not handed in',
  'cohortGrid.show.UNGRADED': 'To grade',
  'cohortGrid.find': 'Find a student',
  'cohortGrid.cohort': 'Cohort',
  'cohortGrid.allCohorts': 'All cohorts',
  'cohortGrid.sort': 'Order',
  'cohortGrid.sort.NAME': 'By name',
  'cohortGrid.sort.STUCK': 'Longest stuck first',
  'cohortGrid.sort.PROGRESS': 'Least done first',
  'cohortGrid.sort.SEEN': 'Longest not seen first',
  'cohortGrid.student': 'Student',
  'cohortGrid.quota': 'Interviews',
  'cohortGrid.seen': 'Last seen',
  'cohortGrid.caption':
    '{title}: {count, plural, one {one student} other {# students}}, with interviews and milestones',
  'cohortGrid.noneTitle': 'No students yet',
  'cohortGrid.none': 'As soon as somebody is in a cohort this assignment is for, they stand here.',
  'cohortGrid.noneShownTitle': 'Nobody here',
  'cohortGrid.noneShown': 'No student is all of what you chose to see.',
  'cohortGrid.showAll': 'Show everybody',
  'cohortGrid.firstOf': 'The first {shown} of {total} students, by name. Choose a cohort to see the others.',
  'cohortGrid.choose': 'Choose {name}',
  'cohortGrid.chooseAll': 'Choose everybody shown',
  'cohortGrid.chosenBar': 'What to do with the chosen',
  'cohortGrid.chosen': '{count, plural, one {One chosen} other {# chosen}}',
  'cohortGrid.clear': 'Choose nobody',
  'cohortGrid.key.choose': 'Choose this student',
  'cohortGrid.key.next': 'Next student',
  'cohortGrid.key.previous': 'Previous student',
  'assignments.part.late': 'Handing in late',
  'assignments.lateHint': 'Whoever has an extension is late only after it.',
  'assignments.changes.late':
    'It holds for what is handed in from now on; what was handed in keeps its rule.',
  'assignments.lateCosts': 'Take points off for each day',
  'assignments.lateCostsHint': 'Otherwise a late reflection is marked late, and costs nothing.',
  'assignments.lateSentence':
    '{perDay} off for each day begun, never below {floor} of the points, and nothing within {grace} hours after the deadline.',
  'assignments.percentPerDay': 'Percent off for each day',
  'assignments.floorPercent': 'Percent that stay in any case',
  'assignments.graceHours': 'Hours of grace',
  'assignments.lateEffect': 'What stays of the points',
  'assignments.lateDay':
    '{days, plural, =0 {{hours, plural, =0 {In time} other {Up to # h late}}} one {One day late} other {# days late}}',
  'assignments.say.late':
    'Late: {perDay, number} % off for each day begun{hours, plural, =0 {} one {, after an hour of grace} other {, after # hours of grace}}; {floor, number} % stay in any case.',
  'assignments.say.lateCostsNothing': 'Late work is marked late, and loses no points.',
  'rule.late-grace': 'The time of grace is up to {most} hours.',
  'rule.late-percent':
    'What a day costs and what stays in any case are percents up to 100, with up to two decimals.',
  'assignments.promptSet': 'Ready prompts',
  'assignments.promptSet.WHOLE': 'About the whole',
  'assignments.promptSet.OCCUPATION': 'About an occupation',
  'assignments.promptSet.INTERVIEW': 'About a conversation',
  'assignments.addSet': 'Add all {count}',
  'assignments.prompt.asking':
    'What was it like to ask strangers for their time and to lead the conversation? What do you do better now?',
  'assignments.prompt.compare':
    'Set the occupations side by side on two things that matter to you. Which one comes out ahead, and on whose word?',
  'assignments.prompt.interests':
    'Which parts of this work would hold your interest for years, and which would not?',
  'assignments.prompt.nature':
    'How does this work sit with the person you are: with others or alone, in a rush or with time, told or trusted?',
  'assignments.prompt.values':
    'What matters most to you in life, and where does this work serve it or stand in its way?',
  'assignments.prompt.likes': 'Name what you liked most about this work and what you liked least. Why those?',
  'assignments.prompt.conditions':
    'Describe where, when and how hard people work. What of that could you live with, and what not?',
  'assignments.prompt.training':
    'What training would it take, for how long and at what price? Would you go through with it?',
  'assignments.prompt.money':
    'What does it pay at first and later, and would that be enough for the life you want?',
  'assignments.prompt.balance':
    'Write down what speaks for this work and what against it. Which side weighs more for you?',
  'assignments.prompt.remember': 'What one thing this person said will you remember in a year, and why?',
  'assignments.prompt.against':
    'What did this person say that differs from what you had read? Whom do you believe, and why?',
  'assignments.prompt.voice':
    'Where does this person stand to know what they told you, and how far does that carry?',
  'assignments.prompt.myself':
    'How did you do as an interviewer? Name one question that worked and one you would ask otherwise.',
  'assignments.startFrom': 'Start from',
  'assignments.startFromHint':
    'One tap fills this page, with dates from the first day of term; then change what you like.',
  'assignments.startedFrom': 'Filled in: {name}.',
  'assignments.starter.ONE': 'One occupation, three people',
  'assignments.starterIs.ONE': 'Ten weeks, from the pledge to a synthesis and a reflection.',
  'assignments.starterSays.ONE':
    'Choose an occupation you would really pursue and talk with three people who do it. One voice is one voice; three begin to be a picture.',
  'assignments.starter.TWO': 'Two occupations compared',
  'assignments.starterIs.TWO': 'Eleven weeks: two people in each of two, set side by side at the end.',
  'assignments.starterSays.TWO':
    'Choose two occupations you could see yourself in and talk with two people in each. At the end, hold one against the other on what matters to you.',
  'assignments.starter.SHORT': 'A short practice',
  'assignments.starterIs.SHORT': 'Three weeks: one conversation, looked back on.',
  'assignments.starterSays.SHORT':
    'Have one conversation with somebody whose work makes you curious, and look back on how it went. It is practice; nothing has to be perfect.',
  'assignments.quietWeeks': '{count, plural, other {# quiet weeks}}',
  'assignments.previewReminders': 'Reminders: {when}.',
  'assignments.requiresConfirmation': 'the interviewee has confirmed that you met',
  'assignments.requiresConfirmation.hint':
    'Students ask through a link; the interviewee needs no account and may decline. Some never answer: then the interview does not count. It never holds up handing in or grading, and you see which were confirmed either way.',
  'assignments.say.requiresConfirmation': 'Ask each of them to confirm that you met.',
  'assignments.effects': 'What this does to whom',
  'assignments.effects.none': 'Nobody’s counts, steps or deadlines change.',
  'assignments.effects.everybody': 'Everybody who has it',
  'assignments.effects.others': '{count, plural, one {one other} other {# others}}',
  'assignments.effect.QUOTA_UNMET':
    '{count, plural, one {One student who had met the quota no longer does} other {# students who had met the quota no longer do}}',
  'assignments.effect.COUNTS_LESS':
    '{many, plural, one {One interview that counted no longer does} other {# interviews that counted no longer do}}',
  'assignments.effect.NEWLY_LATE':
    '“{step}”: {count, plural, one {one student is late} other {# students are late}} as soon as you save',
  'assignments.effect.STEP_UNDONE':
    '“{step}”: done by {count, plural, one {one student} other {# students}}, and open again',
  'assignments.effect.LEAVES':
    '{count, plural, one {One student no longer has} other {# students no longer have}} this assignment; what they did stays theirs to read',
  'assignments.effect.SOONER':
    '“{step}”: sooner for {count, plural, one {one student} other {# students}}, {before} becomes {after}',
  'assignments.effect.STEP_GONE':
    '“{step}”: no longer asked of {count, plural, one {one student} other {# students}}',
  'assignments.effect.STEP_NEW': '“{step}”: new for {count, plural, one {one student} other {# students}}',
  'assignments.effect.LATER':
    '“{step}”: later for {count, plural, one {one student} other {# students}}, {before} becomes {after}',
  'assignments.effect.KEEPS_DATE':
    '“{step}”: {count, plural, one {one student with more time keeps their own date} other {# students with more time keep their own dates}}',
  'assignments.effect.NO_LONGER_LATE':
    '“{step}”: {count, plural, one {one student is no longer late} other {# students are no longer late}}',
  'assignments.effect.QUOTA_MET':
    '{count, plural, one {One more student has} other {# more students have}} met the quota',
  'assignments.effect.COUNTS_MORE':
    '{many, plural, one {One more interview counts} other {# more interviews count}}',
  'assignments.effect.STEP_DONE':
    '“{step}”: already done by {count, plural, one {one student} other {# students}}',
  'assignments.effect.JOINS':
    '{count, plural, one {One student gets} other {# students get}} this assignment, and {count, plural, one {is} other {are}} told',
  'assignments.effect.REMINDERS_PLANNED':
    '{many, plural, one {One reminder is} other {# reminders are}} planned anew',
  'assignments.effect.REMINDERS_GONE':
    '{many, plural, one {One reminder that was planned will not be} other {# reminders that were planned will not be}} sent',
  'assignments.library': 'From your institution’s library',
  'assignments.templateSave': 'Save as a template',
  'assignments.templateName': 'Name of the template',
  'assignments.templateDescription': 'What it is good for',
  'assignments.templateDescriptionHint': 'For your colleagues, if its name does not say it already.',
  'assignments.templateHint':
    'Everybody here who designs assignments can begin with it. Dates are kept as weeks and weekdays; who it is for is not kept.',
  'assignments.templateSaved': '“{name}” is in the library.',
  'assignments.templateBegun': 'A draft from “{name}”, dated by this term. Look the dates over.',
  'assignments.templateIs':
    '{interviews, plural, one {One interview} other {# interviews}}, {steps, plural, one {one step} other {# steps}}, {prompts, plural, =0 {no prompts} one {one prompt} other {# prompts}}. Saved by {by}.',
  'assignments.templateOf': 'What to do with “{name}”',
  'assignments.templateRename': 'Rename',
  'assignments.templateRenameHint': 'What was begun from it keeps its own title.',
  'assignments.templateArchive': 'Take out of the library',
  'assignments.templateArchived': '“{name}” is out of the library. What was begun from it stays.',
  'rule.template-name': 'Give the template a name.',
  'rule.template-name-taken': 'There is already a template “{name}”. Choose another name.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    assignments: keyof typeof en;
  }
}
