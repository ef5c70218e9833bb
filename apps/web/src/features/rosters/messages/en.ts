const en = {
  'rosters.title': 'Bring a roster',
  'rosters.section': 'Section',
  'rosters.now':
    'You see what would happen first. Nothing is written and nobody is invited until you confirm.',
  'rosters.drop': 'Drop the roster file here',
  'rosters.choose': 'Choose a file',
  'rosters.hint': 'CSV or tab-separated text, up to 1 MB. Excel and Google Sheets: save or download as CSV.',
  'rosters.tooLarge': 'This file is larger than 1 MB. Keep only names, e-mail and role, or split it in two.',
  'rosters.isSpreadsheet':
    'This is a spreadsheet, not a CSV. In Excel choose “Save as”, then “CSV UTF-8”; in Google Sheets “Download”, then “CSV”.',
  'rosters.isEmpty': 'There is nothing in it. It needs a row of headers and a row for each person.',
  'rosters.columnsTitle': 'What the file needs',
  'rosters.example': 'An example of a roster',
  'rosters.column.givenName': 'Given name',
  'rosters.column.familyName': 'Family name',
  'rosters.column.name': 'Name',
  'rosters.column.email': 'E-mail',
  'rosters.column.role': 'Role',
  'rosters.sample.givenName': 'Amina',
  'rosters.sample.familyName': 'Chaudhry',
  'rosters.sample.email': 'amina@northfield.example',
  'rosters.sample.role': 'student',
  'rosters.columnsBody':
    'A row of headers, then a row for each person. Headers may be in English or French, in any order; other columns are left alone. Without a role, a person is a student.',
  'rosters.template': 'Download an empty file',
  'rosters.paste': 'Or paste the rows',
  'rosters.pasteHint': 'Copy the rows in your spreadsheet, headers and all, and paste them here.',
  'rosters.pastedName': 'Pasted rows',
  'rosters.look': 'See what would happen',

  'rosters.previewTitle.STAGED': 'Check the roster',
  'rosters.previewTitle.APPLIED': 'The roster is in',
  'rosters.previewTitle.DISCARDED': 'Roster discarded',
  'rosters.previewNow': '{file}. Nothing has been written yet.',
  'rosters.discard': 'Discard',
  'rosters.discardTitle': 'Discard this preview?',
  'rosters.discardBody': 'Nothing was written, so nobody loses anything. Your file stays on your computer.',
  'rosters.discarded': 'Nothing was written.',
  'rosters.another': 'Bring another file',
  'rosters.confirm':
    '{new, plural, =0 {} one {Invite # person} other {Invite # people}}{changed, plural, =0 {} one {{new, plural, =0 {Change} other {, change}} # person} other {{new, plural, =0 {Change} other {, change}} # people}}{error, plural, =0 {} one {; leave out # row} other {; leave out # rows}}',
  'rosters.applied':
    '{new, plural, =0 {Nobody new} one {One person is invited} other {# people are invited}}{changed, plural, =0 {} one {, one changed} other {, # changed}}{error, plural, =0 {.} one {. One row was left out.} other {. # rows were left out.}}',
  'rosters.appliedNext':
    'Invitations leave by mail now. Next, put the students into a cohort: cohorts get assignments.',
  'rosters.toCohorts': 'Make a cohort',
  'rosters.toPeople': 'See the people',

  'rosters.count.new': 'New',
  'rosters.count.changed': 'Changed',
  'rosters.count.unchanged': 'Unchanged',
  'rosters.count.error': 'With errors',
  'rosters.count.notInFile': 'Not in the file',
  'rosters.countWhat.new': '{count, plural, =0 {Nobody is added} other {Added and invited by mail}}',
  'rosters.countWhat.changed': '{count, plural, =0 {Nobody changes} other {A name or role changes}}',
  'rosters.countWhat.unchanged': '{count, plural, =0 {Nobody is here already} other {Already here, just so}}',
  'rosters.countWhat.error': '{count, plural, =0 {Every row can be read} other {Left out until mended}}',
  'rosters.countWhat.notInFile':
    '{count, plural, =0 {Everyone here is in the file} other {They stay; nobody is dropped}}',

  'rosters.problems': '{count, plural, one {One row to mend} other {# rows to mend}}',
  'rosters.problemsBody':
    'Mend them in your file and bring it again: those who are in by then come up as unchanged. Or confirm the rest now.',
  'rosters.problemsLeft': 'They were left out. Mend them in your file and bring it again whenever you like.',
  'rosters.download': 'Download these rows',
  'rosters.problemsFile': 'roster-rows-to-mend.csv',
  'rosters.problem': 'Problem',
  'rosters.row': 'Row',
  'rosters.columnName': 'Column',
  'rosters.value': 'What stands there',
  'rosters.fix': 'What to do',
  'rosters.blank': '(empty)',
  'rosters.recognised': 'Columns',
  'rosters.readAs': 'read as {meaning}',
  'rosters.ignored': 'left alone',
  'rosters.rows': '{count, plural, one {One row} other {All # rows}}',
  'rosters.filter': 'Which rows to show',
  'rosters.all': 'All',
  'rosters.name': 'Name',
  'rosters.whatHappens': 'What happens',
  'rosters.state.NEW': 'Is invited',
  'rosters.state.CHANGED': 'Changes',
  'rosters.state.UNCHANGED': 'Stays as it is',
  'rosters.state.ERROR': 'Left out',
  'rosters.changes': 'New: {what}',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    rosters: keyof typeof en;
  }
}
