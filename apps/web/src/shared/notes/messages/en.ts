/** Words of what staff write down about a student. */
const en = {
  'notes.title': 'Notes and talks',
  'notes.private': 'For staff alone: {name} never sees this, and it is no part of their record.',
  'notes.log': 'Write down a talk',
  'notes.note': 'Write a note',
  'notes.none':
    'Nothing written down yet. After your next talk, note what was agreed and when you speak again.',
  'notes.kind': 'What is it',
  'notes.kind.talk': 'A talk',
  'notes.kind.note': 'A note',
  'notes.way': 'How you spoke',
  'way.IN_PERSON': 'In person',
  'way.PHONE': 'By phone',
  'way.VIDEO': 'By video',
  'way.EMAIL': 'By e-mail',
  'way.MESSAGE': 'By message',
  'notes.heldOn': 'When',
  'notes.minutes': 'Minutes',
  'notes.optional': 'May stay empty',
  'notes.agreed': 'What was agreed',
  'notes.words': 'What is worth knowing',
  'notes.nextOn': 'Speak again on',
  'notes.next': 'speak again on {date}',
  'notes.save': 'Save',
  'notes.saved': 'Written down.',
  'notes.change': 'Change',
  'notes.changeOne': 'Change what was written on {date}',
  'notes.remove': 'Remove',
  'notes.removed': 'Removed.',
  'notes.by': 'by {name}',
  'notes.empty': 'Write something first.',
  'notes.future': 'This day is still to come. Write down what has been.',
  'notes.before': 'Choose a day after the talk.',
  'notes.badMinutes': 'Between 1 and 600 minutes.',
  'notes.about': 'About {name}',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    notes: keyof typeof en;
  }
}
