const en = {
  'plan.title': 'Your plan',
  'plan.now':
    'Choose occupations you would really consider: you are going to spend time with the people who do them.',
  'plan.assignment': 'Assignment',
  'plan.chosen': 'Chosen',
  'plan.ofWanted': '{chosen} of {wanted}',
  'plan.none':
    'This assignment asks for {wanted, plural, one {one occupation} other {# occupations}}, and {interviews, plural, one {one interview} other {# interviews}} {wanted, plural, one {about it} other {about each}}.',
  'plan.counted': '{counted} of {wanted} interviews count',
  'plan.sheet': 'Research sheet',
  'plan.questions': 'Questions',
  'plan.findPeople': 'Find people',
  'plan.stays': 'Stays: you have interviews about it',
  'plan.class': 'What everybody’s interviews say, and what works when asking',
  'plan.compare': 'Hold your occupations side by side',
  'plan.drop': 'Drop',
  'plan.dropNamed': 'Drop {title}',
  'plan.dropped': '{title} is no longer in your plan.',
  'plan.search': 'Choose an occupation',
  'plan.changeMind': 'Changed your mind?',
  'plan.full': 'You have what this assignment asks for. Drop one to choose another.',
  'plan.searchLabel': 'Occupation',
  'plan.searchHint': 'A few letters are enough; spelling does not matter much.',
  'plan.searchExample': 'dental technician, nurse, baker…',
  'plan.results': 'Occupations found',
  'plan.nothing': 'Nothing found for “{query}”. Try one plain word, such as the trade or the place of work.',
  'plan.already': 'Already in your plan',
  'plan.reason': 'Why this one?',
  'plan.reasonHint':
    'What draws you to it, or what you doubt. You will be glad of it when you write your reflection.',
  'plan.add': 'Add to my plan',
  'plan.another': 'Look for another',
  'plan.added': '{title} is in your plan.',
  'plan.why': 'Why I would really do this',
  'plan.target': 'Where I would like to do it, if I know (leave empty what you do not)',
  'plan.employer': 'Employer',
  'plan.department': 'Department',
  'plan.position': 'Position',
  'plan.assumptions': 'What I believe now',
  'plan.assumptionsHint':
    'One thing a line: the day, the people, the pay, what is hard. After your first interview it stays as it is, so that you can see what changed.',
  'plan.believedBefore': 'What you believed before your first interview on {date}. It stays as it was.',
  'plan.nothingBelieved':
    'You had noted nothing. That is all right: what you remember can go into your reflection.',
  'plan.primer': 'Before you ask: the lessons',
  'plan.pledge': 'Your pledge',
  'plan.emptyTitle': 'No assignment yet',
  'plan.empty': 'When your instructor shares one, you choose here which occupations you want to explore.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    plan: keyof typeof en;
  }
}
