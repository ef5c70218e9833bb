const en = {
  'people.title': 'People',
  'people.person': 'Person',
  'people.now': 'Start with those you know, and ask each one who else you should talk to.',
  'people.add': 'Add a person',
  'people.addFirst': 'Add the first one',
  'people.addTitle': 'Who is it?',
  'people.added': '{name} is in your list.',
  'people.search': 'Search by name or employer',
  'people.nothing': 'Nobody in your list fits “{query}”.',
  'people.emptyTitle': 'Nobody here yet',
  'people.empty':
    'Think of relatives, friends, neighbours, former teachers: who does this work, or knows somebody who does? A first name is enough to begin.',
  'people.namedBy': 'named by {name}',
  'people.interviews': '{count, plural, =0 {no interview} one {# interview} other {# interviews}}',
  'people.log': 'Note an interview',
  'people.edit': 'Edit',
  'people.editTitle': 'About {name}',
  'people.saved': 'Saved.',
  'people.call': 'Call',
  'people.write': 'Write',
  'people.unreachable': 'No phone number or e-mail yet. Add one as soon as you have it.',
  'people.fact.vantage': 'Knows the work',
  'people.fact.source': 'Found through',
  'people.fact.family': 'family',
  'people.fact.referrer': 'Named by',
  'people.fact.occupation': 'Can tell about',
  'people.met': 'Interviews with them',
  'people.named': 'Whom {name} named',
  'people.namedNobody':
    'Always ask: who else should I talk to, and may I use your name? This is how most people find the next one.',
  'people.addNamed': 'They named someone',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    people: keyof typeof en;
  }
}
