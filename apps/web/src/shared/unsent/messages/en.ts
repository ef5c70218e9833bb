/** Words of drafts that were not handed in, and of handing them in for their students. */
const en = {
  'unsent.whole':
    '{count, plural, one {One student has a complete draft that was not handed in.} other {# students have a complete draft that was not handed in.}}',
  'unsent.begun':
    '{count, plural, one {One has a draft with answers missing.} other {# have a draft with answers missing.}}',
  'unsent.look': 'See whose',
  'unsent.title': 'Drafts that were not handed in',
  'unsent.lead': 'The deadline has passed for them. A draft is not handed in by itself.',
  'unsent.complete': 'Complete',
  'unsent.all': 'All {count}',
  'unsent.saved': 'Saved on {when}, {words, plural, one {# word} other {# words}}',
  'unsent.savedOn': 'Saved on {when}',
  'unsent.lateSaved': '{days, plural, one {One day late} other {# days late}}',
  'unsent.incomplete': 'Answers missing',
  'unsent.incompleteNote': 'Only the student can hand these in. Give more time, or write to them.',
  'unsent.missing': '{missing, plural, one {one answer missing} other {# answers missing}}',
  'unsent.reason': 'Why, for the student to read',
  'unsent.reasonHint': 'For instance: it was complete at the deadline.',
  'unsent.asSaved':
    'Each is handed in as it was saved, and counts from then, or from when its last file was added.',
  'unsent.told':
    '{count, plural, =0 {The students get} one {The student gets} other {The # students get}} a mail with the receipt, your name and the reason.',
  'unsent.canChange': 'They can still change it and hand it in themselves until it is graded.',
  'unsent.handIn':
    '{count, plural, =0 {Hand in} one {Hand in for one student} other {Hand in for # students}}',
  'unsent.done':
    '{count, plural, =0 {Nothing was handed in.} one {Handed in for one student, who gets a mail.} other {Handed in for # students, who get a mail.}}',
  'unsent.fewer':
    '{count, plural, one {One was left alone: the student wrote on, handed in or was given more time meanwhile.} other {# were left alone: the students wrote on, handed in or were given more time meanwhile.}}',
  'unsent.undo': 'Take back',
  'unsent.undone':
    '{count, plural, one {Taken back: it is a draft again.} other {Taken back: # are drafts again.}}',
  'unsent.label': 'Handed in by {by} on {at}, on behalf of the student, from the draft saved on {savedAt}.',
  'unsent.labelOwn':
    '{by} handed it in on your behalf on {at}, from your draft as you saved it on {savedAt}.',
  'unsent.because': 'Reason: {reason}',
  'unsent.countsFrom': 'It counts from when the draft was saved.',
  'unsent.pill': 'On behalf',
  'unsent.withdrawn': 'Taken back on {at}',
  'rule.nothing-to-withdraw':
    'It was taken back already, or the student has handed in a newer version. Reload to see how it stands.',
  'unsent.several':
    'Names are hidden from those who grade. Choose at least two: one alone would say which number is whose.',
  'unsent.onlyOne':
    'Names are hidden from those who grade, and this is the only complete draft: handed in alone, it would say which number is whose. Give more time, or show the names first.',
  'rule.hidden-one-alone':
    'Names are hidden, and only one of these can still be handed in: alone, it would say which number is whose. Nothing was handed in.',
  'rule.hidden-together':
    'Names are hidden: what was handed in on behalf can only be taken back all together, and not where it is one alone. Else it would say which number is whose.',
  'rule.hand-in-graded':
    'Somebody has begun to grade it, so it stays handed in. Give it back for revision if it should be changed.',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    unsent: keyof typeof en;
  }
}
