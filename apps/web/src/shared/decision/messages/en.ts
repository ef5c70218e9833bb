/** Words of a decision and its course. */
const en = {
  'decision.title': 'Would I pursue it?',
  'decision.hint':
    'As you see it today. You may change your mind as often as you like; what you thought before stays beside it.',
  'decision.hintNew':
    'A first guess is enough. After each interview you can say it anew, and see how it moved.',
  'decision.leaning': 'Would you pursue it?',
  'leaning.YES': 'Yes',
  'leaning.PERHAPS': 'Perhaps',
  'leaning.NO': 'No',
  'decision.confidence': 'How sure are you?',
  'sure.0': 'a guess',
  'sure.1': 'not very sure',
  'sure.2': 'half sure',
  'sure.3': 'rather sure',
  'sure.4': 'certain',
  'decision.sure': '{words}, {confidence} of 100',
  'decision.reason': 'Why, in a line',
  'decision.keep': 'Keep this',
  'decision.kept': 'Kept. Before that it is as it was.',
  'decision.same': 'This is what you kept last.',
  'decision.needLeaning': 'Tap yes, perhaps or no first.',
  'decision.course': 'How it moved',
  'decision.picture':
    'Your decision over time, from “{first}” ({firstSure} of 100) to “{last}” ({lastSure} of 100), {changes, plural, one {kept once} other {kept # times}}.',
  'decision.surelyYes': 'Surely yes',
  'decision.open': 'Open',
  'decision.surelyNo': 'Surely no',
  'decision.asTable': 'The same as a table',
  'decision.when': 'When',
  'decision.answer': 'Would I pursue it?',
  'decision.howSure': 'How sure',
  'decision.after': 'After',
  'decision.before': 'Before the first interview',
  'decision.afterName': '{name} ({heard, plural, one {first interview} other {# interviews}})',
  'decision.why': 'Why',
  'decision.none': 'Not said yet',
  'decision.now': 'Now: {leaning}, {words}',

  'rule.too-many-decisions':
    'You have changed your mind very often here. Write in the synthesis what you think now.',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    decision: keyof typeof en;
  }
}
