const en = {
  'occupations.title': 'Occupations',
  'occupations.now': 'What students can choose from when they plan their interviews.',
  'occupations.add': 'Add an occupation',
  'occupations.search': 'Search by title or code',
  'occupations.show': 'Show',
  'occupations.all': 'All',
  'occupations.occupation': 'Occupation',
  'occupations.source': 'From',
  'occupations.source.OWN': 'Your own',
  'occupations.source.STARTER': 'Starter list',
  'occupations.source.ONET': 'O*NET',
  'occupations.source.NOC': 'NOC',
  'occupations.change': 'Change',
  'occupations.changeOne': 'Change “{title}”',
  'occupations.first': 'These are the first {count}. Search to find the others.',
  'occupations.nothing': 'Nothing is called “{query}”. Try fewer letters, or add it.',
  'occupations.emptyTitle': 'None of these yet',
  'occupations.empty.OWN':
    'When students look for work that no catalogue names, local or new, add it here in the words people use.',
  'occupations.empty.ONET':
    'Whoever runs this installation can bring the O*NET® catalogue of the United States to your institution.',
  'occupations.empty.NOC':
    'Whoever runs this installation can bring Canada’s National Occupational Classification to your institution.',
  'occupations.empty.STARTER': 'Your institution began without the starter list.',
  'occupations.credits': 'Where these come from',
  'occupations.titleField': 'Title',
  'occupations.titleHint': 'As people who do it say it, for example “Boat builder”.',
  'occupations.description': 'What they do',
  'occupations.descriptionHint': 'One sentence, so that students can tell it from others.',
  'occupations.needTitle': 'Give it a title.',
  'occupations.added': '“{title}” is in the catalogue.',
  'occupations.saved': 'Saved.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    occupations: keyof typeof en;
  }
}
