const en = {
  'record.title': 'Your record',
  'record.now': 'Everything you have here. It is yours, also when the course is over: keep a copy.',
  'record.pdf': 'Keep as PDF',
  'record.zip': 'Keep the data',
  'record.print': 'Print',
  'record.parts': 'Parts of your record',
  'record.emptyTitle': 'Nothing in it yet',
  'record.empty': 'What you choose, read, hear and write comes together here by itself.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    record: keyof typeof en;
  }
}
