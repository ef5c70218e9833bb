/** Words of where a student stands, wherever staff see it. */
const en = {
  'stuck.title': 'Stuck',
  'stuck.REFLECTION_EMPTY': 'The reflection is still empty',
  'stuck.NOT_WRITTEN_UP': '{found, plural, one {One interview is} other {# interviews are}} not written up',
  'stuck.NOT_THANKED': '{found, plural, one {One person is} other {# people are}} not thanked yet',
  'stuck.NOTHING_CHOSEN': 'No occupation chosen yet',
  'stuck.NO_CONTACT': 'Nobody to ask yet',
  'stuck.NO_OUTREACH': 'Knows {found, plural, one {one person} other {# people}}, has asked nobody',
  'stuck.ALL_SILENT':
    '{found, plural, one {The one person asked} other {All # people asked}} said no or did not answer',
  'stuck.BEHIND': '{found} of {wanted} interviews; by now {expected} would be on pace',
  'stuck.since': 'since {date}',
  'place.slots': '{counted} of {wanted} count{scheduled, plural, =0 {} other {, # arranged}}',
  'place.noOccupation': 'Not chosen yet',
  'standing.MET': 'Done',
  'standing.MET_LATE': 'Done late',
  'standing.DUE': 'Open',
  'standing.LATE': 'Late',
  'standing.extended': 'more time',
  'standing.excused': 'Excused',
  'standing.excusedAll': 'Excused from all of it',
  'place.neverSeen': 'Not signed in yet',
  'rule.nobody-to-nudge': 'Choose at least one student to write to.',
  'rule.nudge-empty': 'Write something first: an empty message helps nobody.',
  'nudge.title': 'Nudge',
  'nudge.message': 'Write a message',
  'nudge.hint':
    'It reaches them here and by mail, with your name, in these words. Change what you like; nobody is told the same twice in a day.',
  'nudge.about': '{reason}: {names}',
  'nudge.to': 'To {names}',
  'nudge.others': '{count, plural, one {one more} other {# more}}',
  'nudge.send': 'Send to {count, plural, one {one student} other {# students}}',
  'nudge.done':
    '{nudged, plural, =0 {Nobody was written to} one {One student was written to} other {# students were written to}}{already, plural, =0 {.} one {; one had been told the same today.} other {; # had been told the same today.}}',
  'nudge.last': 'Nudged {distance} by {name}',
  'nudge.reason.REFLECTION_EMPTY': 'Reflection still empty',
  'nudge.reason.NOT_WRITTEN_UP': 'Interview not written up',
  'nudge.reason.NOT_THANKED': 'Not thanked yet',
  'nudge.reason.NOTHING_CHOSEN': 'No occupation chosen',
  'nudge.reason.NO_CONTACT': 'Nobody to ask yet',
  'nudge.reason.NO_OUTREACH': 'Has asked nobody yet',
  'nudge.reason.ALL_SILENT': 'Nobody said yes',
  'nudge.reason.BEHIND': 'Behind with the interviews',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    place: keyof typeof en;
  }
}
