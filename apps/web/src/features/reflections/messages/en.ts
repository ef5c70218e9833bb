const en = {
  'reflections.regradeAsk': 'Ask for another look',
  'reflections.regradeUntil': 'Possible until {date}.',
  'reflections.regradeHint':
    'Choose what should be looked at again, and say why. Your instructor answers each; what you were given stays to read.',
  'reflections.regradeWhy': 'Why “{title}” should be looked at again',
  'reflections.regradeSend': 'Ask',
  'reflections.regradeSent': 'Asked. You get a message when it is answered.',
  'reflections.regradeAsked': 'You asked for another look on {date}',
  'reflections.regrade.OPEN': 'Waiting for an answer',
  'reflections.regrade.KEPT': 'It stays as it is',
  'reflections.regrade.CHANGED': 'Changed',
  'reflections.regradeAnswer': '{name}, {date}:',
  'reflections.pastGrade': 'Until {date} it was {points}',
  'rule.regrade-open': 'You have asked already; the answer to that comes first.',
  'rule.regrade-over': 'The days in which another look can be asked for are over. Talk to your instructor.',
  'rule.nothing-to-look-at': 'Choose at least one criterion to be looked at again.',
  'reflections.corrected': 'Corrected: {reason}',
  'reflections.givenAnew': 'Your grade is being given anew',
  'reflections.givenAnewBody': 'You hear when the new one is there. Until then, this is what it was.',
  'reflections.results': 'My results',
  'reflections.title': 'Reflections',
  'reflections.one': 'Reflection',
  'reflections.now': 'What you make of what you heard.',
  'reflections.emptyTitle': 'Nothing to write yet',
  'reflections.empty':
    'When your instructor shares an assignment, you write your reflection here. It saves by itself as you type.',
  'reflections.state.NOT_STARTED': 'Not started',
  'reflections.state.DRAFT': 'Draft, not handed in',
  'reflections.state.SUBMITTED': 'Handed in',
  'reflections.state.GRADED': 'Handed in',
  'reflections.state.RETURNED': 'Given back, to go over again',
  'reflections.state.RELEASED': 'Feedback is here',
  'reflections.words': '{words, plural, one {# word} other {# words}}',
  'reflections.goal': '{words} of about {goal} words',

  'reflections.tooLong': 'This answer is {over} characters too long to be saved. It is kept on this device.',
  'reflections.formatting': 'Formatting',
  'reflections.format.bold': 'Bold',
  'reflections.format.italic': 'Italic',
  'reflections.format.bulletList': 'List',
  'reflections.format.orderedList': 'Numbered list',
  'reflections.format.blockquote': 'Quote',
  'reflections.format.undo': 'Undo',
  'reflections.format.redo': 'Redo',
  'reflections.format.control': 'Ctrl',

  'reflections.submit': 'Hand in',
  'reflections.submitAgain': 'Hand in again',
  'reflections.compare': 'Look at both',
  'reflections.mayResubmit':
    'You can change it and hand it in again until it is due, or somebody begins to grade it.',
  'reflections.mayReplace': 'You can change it and hand it in again until somebody begins to grade it.',
  'reflections.held.IN_TIME':
    'It came in time and the deadline has passed, so it stays. More time, or your instructor giving it back, opens it again.',
  'reflections.held.BEING_READ':
    'Somebody is reading it just now, so it cannot be handed in again. What you write is kept, and can be handed in once they have put it aside without a grade.',
  'reflections.held.FINISHED':
    'Your instructor has finished reading it, so it stays as you handed it in. You get a message when your feedback is there.',
  'reflections.held.ANEW': 'It stays as you handed it in while your grade is given anew.',
  'reflections.since': 'What you wrote since, not handed in',
  'reflections.sinceHint': 'Nobody else sees this. Copy it if you want to keep it.',
  'reflections.changedSince':
    'You have changed it since. Your instructor sees version {number} until you hand it in again.',
  'reflections.submittedOn': 'Handed in {date}',
  'reflections.submittedLate': 'Handed in late, {date}',
  'reflections.receipt': 'Version {number}, receipt',
  'reflections.copyReceipt': 'Copy receipt',
  'reflections.submittedToast': 'Handed in. Your receipt is at the top.',

  'reflections.notHandedIn': 'The deadline has passed, and this is not handed in',
  'reflections.dueWas': 'It was due',
  'reflections.wholeDraft': 'Every question has an answer: you can hand it in now as it is.',
  'reflections.partDraft':
    'You can still hand it in; {missing, plural, one {one question has} other {# questions have}} no answer yet.',
  'reflections.handInNow': 'Hand it in now',
  'reflections.mergeBody':
    'Perhaps in another tab or on your phone. Nothing was overwritten. What is only in one version is marked; choose for each answer what goes on.',
  'reflections.mergeChoice': 'Go on with',
  'reflections.merge.mine': 'Mine',
  'reflections.merge.theirs': 'The other one',
  'reflections.merge.both': 'Both, one below the other',
  'reflections.mergeDone': 'Go on with this',

  'reflections.checkTitle': 'Ready to hand in?',
  'reflections.check.met': '{counted} of {wanted} interviews count',
  'reflections.check.short': '{counted} of {wanted} interviews count; you can still hand in',
  'reflections.check.answered': 'Every question has an answer',
  'reflections.check.empty': 'No answer yet to “{prompt}”',
  'reflections.check.inTime': 'In time:',
  'reflections.check.withinGrace': 'After the deadline, within the grace:',
  'reflections.check.late': 'It will be marked late:',
  'reflections.checkNote':
    'Until it is due, or somebody begins to grade it, you can change it and hand it in again.',
  'reflections.nothing': 'There is nothing to hand in yet. Answer at least one question.',
  'reflections.submitNow': 'Hand in',
  'reflections.keepWriting': 'Keep writing',

  'reflections.notes': 'Your interviews',
  'reflections.noInterviews': 'Interviews you held appear here with your notes, to look at while you write.',
  'reflections.noNotes': 'No notes.',
  'reflections.openInterview': 'Open the interview',
  'reflections.versions': 'What you handed in',
  'reflections.version': 'Version {number}',
  'reflections.givenBack': 'Given back to you, to go over again',
  'reflections.givenBackBody':
    '{name} asks you to go over {count, plural, one {one answer} other {# answers}} again. The others stay as you handed them in.',
  'reflections.filesToo': 'You may add files and take some out, too.',
  'reflections.filesStay': 'The files stay as you handed them in.',
  'reflections.wantedBy': 'Wanted by',
  'reflections.thenAsItIs': 'After that it may be graded as it is.',
  'reflections.staysAsItIs': 'This stays as you handed it in.',
  'rule.files-stay': 'Your work was given back for its answers; the files stay as you handed them in.',
  'rule.not-asked-again': 'Only the answers you were asked about can be changed now.',
  'reflections.noAnswer': 'No answer.',
  'reflections.remarks': 'Comments on your text',

  'reflections.feedback': 'Feedback',
  'reflections.points': '{points} of {max}',
  'reflections.levels': 'Levels, lowest first',
  'reflections.past': 'This assignment is no longer yours to do. What you wrote stays here to read.',
  'reflections.pastDraft': 'Your draft, not handed in',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    reflections: keyof typeof en;
  }
}
