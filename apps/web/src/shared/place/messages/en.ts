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
  'place.neverSeen': 'Not signed in yet',
} as const;

export default en;

declare module '../../intl/text.tsx' {
  interface Catalogues {
    place: keyof typeof en;
  }
}
