const en = {
  'gradebook.title': 'Gradebook',
  'gradebook.section': 'Section',
  'gradebook.toSection': 'To the section',
  'gradebook.now':
    '{students, plural, one {One student} other {# students}}. {waiting} waiting for a grade, {ready} ready to release, {missing} missing.',
  'gradebook.totals': 'How totals are made',
  'gradebook.files': 'Download',
  'gradebook.file.canvas.csv': 'For Canvas (CSV)',
  'gradebook.fileHint.canvas.csv':
    'What students may see. Import it in Canvas under Grades, Import. Where nothing is released yet, a grade given in Canvas is taken away; Canvas shows each change first.',
  'gradebook.fileLacks.canvas.csv':
    '{count, plural, one {One student is} other {# students are}} not in it: no address and no number.',
  'gradebook.file.moodle.csv': 'For Moodle, by address (CSV)',
  'gradebook.fileHint.moodle.csv':
    'What students may see. In Moodle, map from “Email address” to “Email address”.',
  'gradebook.fileLacks.moodle.csv':
    '{count, plural, one {One student is} other {# students are}} not in it: no address.',
  'gradebook.file.moodle-id.csv': 'For Moodle, by ID number (CSV)',
  'gradebook.fileHint.moodle-id.csv': 'The same. In Moodle, map from “ID number” to “ID number”.',
  'gradebook.fileLacks.moodle-id.csv':
    '{count, plural, one {One student is} other {# students are}} not in it: no ID number.',
  'gradebook.file.moodle-username.csv': 'For Moodle, by username (CSV)',
  'gradebook.fileHint.moodle-username.csv': 'The same. In Moodle, map from “Username” to “Username”.',
  'gradebook.fileLacks.moodle-username.csv':
    '{count, plural, one {One student is} other {# students are}} not in it: no Moodle username.',
  'gradebook.filesDash':
    'In the Moodle files a dash means that nothing is released. A new column stays empty there; in a column that Moodle already has, the dash takes away the grade that stands there.',
  'gradebook.file.gradebook.csv': 'Everything (CSV)',
  'gradebook.fileHint.gradebook.csv': 'With what is not released yet, for you.',
  'gradebook.file.gradebook.xlsx': 'Everything (Excel)',
  'gradebook.fileHint.gradebook.xlsx': 'And a sheet that says how each figure came about.',
  'gradebook.unnamed': '“{title}” is graded without names: its points come in here once the names are shown.',
  'gradebook.unnamedWhere': 'How it is marked',
  'gradebook.blind':
    'You read work on “{title}” a second time: those grades, and the totals of those students, are shown once you have given yours.',
  'gradebook.blindWhere': 'Second readings',
  'gradebook.find': 'Find a student',
  'gradebook.cohort': 'Cohort',
  'gradebook.allCohorts': 'All cohorts',
  'gradebook.by.POINTS': 'The total is all points earned, of all that could be earned so far.',
  'gradebook.by.WEIGHTS':
    'Each assignment counts with its weight, by the share of its points that was earned.',
  'gradebook.byMine.POINTS':
    'The total is all the points you earned, of all that could be earned so far. What is still open or excused does not pull it down.',
  'gradebook.byMine.WEIGHTS':
    'Each assignment counts with its weight, by the share of its points you earned. What is still open or excused does not pull it down.',
  'gradebook.noneTitle': 'No points yet',
  'gradebook.none':
    'Once the section has students and a published assignment, every student stands here with their points.',
  'gradebook.nobodyTitle': 'Nobody by that name',
  'gradebook.everybody': 'Show everybody',
  'gradebook.caption':
    'Gradebook of {section}: {count, plural, one {one student} other {# students}} by reflection and step, with totals',
  'gradebook.chooseAll': 'Choose everybody shown',
  'gradebook.choose': 'Choose {name}',
  'gradebook.student': 'Student',
  'gradebook.reflection': 'Reflection',
  'gradebook.reflectionOn': 'Reflection: {title}',
  'gradebook.worth': '{points} {count, plural, one {point} other {points}}',
  'gradebook.total': 'Total so far',
  'gradebook.percent': '{percent, number} %',
  'gradebook.pointsOf': '{points, number} of {possible, number}',
  'gradebook.ofPossible': 'of {possible}',
  'gradebook.soFar': '{points, number} of {possible, number} points so far',
  'gradebook.share': 'Weighs {share, number} % of the total',
  'gradebook.notTheirs': 'Not theirs',
  'gradebook.off': '−{off, number} % late',
  'gradebook.byStaff': 'decided',
  'gradebook.state.OPEN': 'Open',
  'gradebook.state.MISSING': 'missing',
  'gradebook.state.WAITING': 'Waiting',
  'gradebook.state.NOT_REVISED': 'Not revised',
  'gradebook.state.RETURNED': 'Given back',
  'gradebook.state.READY': 'not released',
  'gradebook.state.RELEASED': 'Released',
  'gradebook.state.MET': 'Met',
  'gradebook.state.EXCUSED': 'Excused',
  'gradebook.state.blind': 'Second reading',
  'gradebook.why.rubric': '{points, number} of {possible, number} by the rubric.',
  'gradebook.why.met': 'Met, which is worth {possible, number}.',
  'gradebook.why.byHand': '{points, number} of {possible, number}, decided by the instructor.',
  'gradebook.why.late':
    '{days, plural, one {A day} other {# days}} late takes {off, number} % off; it leaves {points, number}.',
  'gradebook.why.waived':
    '{days, plural, one {A day} other {# days}} late, which costs nothing: the instructor decided so.',
  'gradebook.why.ready': 'It is not released; the student does not see it yet.',
  'gradebook.why.OPEN': 'Nothing is due yet, so it does not count yet.',
  'gradebook.why.MISSING': 'Its date has passed. It counts as 0 of {possible, number} until it is done.',
  'gradebook.why.WAITING': 'Handed in; there is no grade yet, so it does not count yet.',
  'gradebook.why.blind':
    'You read it a second time: whether it has a grade, and which, is shown once you have given yours.',
  'gradebook.why.NOT_REVISED':
    'Given back and not gone over by its date: it waits for a grade as it is, and does not count until then.',
  'gradebook.why.RETURNED': 'Given back to be gone over again; it does not count until it is graded.',
  'gradebook.why.EXCUSED': 'Excused. It does not count, as if it had never been asked.',
  'gradebook.chosenBar': 'With those who are chosen',
  'gradebook.chosen': '{count, plural, one {One student} other {# students}} chosen',
  'gradebook.clear': 'Choose nobody',
  'gradebook.cellTitle': '{name}: {what}',
  'gradebook.openWork': 'Open the work',
  'gradebook.decide': 'Give other points',
  'gradebook.waive': 'Do not count it as late',
  'gradebook.free': 'Let the rule hold again',
  'gradebook.pointsFor': 'Points, of {possible, number}',
  'gradebook.reason': 'Why',
  'gradebook.reasonHint': 'Kept with the decision; staff can look it up.',
  'gradebook.decideNow': 'Give these points',
  'gradebook.waiveNow': 'Do not count it as late',
  'gradebook.excuse': 'Excuse…',
  'gradebook.excuseStep': 'Excuse from this step',
  'gradebook.excuseAll': 'Excuse from the assignment',
  'gradebook.excuseNow': 'Excuse',
  'gradebook.excuseHint': 'Only staff see it.',
  'gradebook.excuseTitle': 'Excuse {count, plural, one {one student} other {# students}}',
  'gradebook.excuseFrom': 'From what',
  'gradebook.wholeOf': 'All of {title}',
  'gradebook.excuseMeans':
    '{count, plural, =0 {Nobody here is left to be excused from this.} one {One student will have no date and no reminder for it, and it does not count in their total. They are told once.} other {# students will have no date and no reminder for it, and it does not count in their totals. Each is told once.}}',
  'gradebook.excuseCount': 'Excuse {count, plural, one {one student} other {# students}}',
  'gradebook.excusedCount': '{count, plural, one {One student is} other {# students are}} excused.',
  'gradebook.excusedBy': '{name}, {date}: {reason}',
  'gradebook.askAgain': 'End the excuse',
  'gradebook.done.decide': 'Decided.',
  'gradebook.done.free': 'The rule holds again.',
  'gradebook.done.excuse': 'Excused. The student is being told.',
  'gradebook.done.ask': 'It is theirs again, with the dates it had.',
  'gradebook.totalBy': 'A total is made',
  'gradebook.totalBy.POINTS': 'By points',
  'gradebook.totalBy.WEIGHTS': 'By weights',
  'gradebook.regradeDays': 'Days to ask for another look',
  'gradebook.regradeHint':
    'So long after a release a student may ask that a criterion is looked at again. 0 for never.',
  'gradebook.settle': 'Save',
  'gradebook.settled': 'Saved. All totals are made so now.',
  'gradebook.mine': 'My results',
  'gradebook.mineNow': 'What you earned, how each figure came about, and what it comes to so far.',
  'gradebook.mineNoneTitle': 'Nothing to count yet',
  'gradebook.mineNone': 'Once an assignment of yours carries points, they stand here.',
  'gradebook.mineHome': 'To what is next',
  'rule.grade-by-rubric': 'A reflection has its points from the rubric; only a step is given points here.',
  'rule.nobody-to-excuse': 'Choose at least one student to excuse.',
  'rule.already-excused': 'They are excused from this already.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    gradebook: keyof typeof en;
  }
}
