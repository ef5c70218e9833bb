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

  'rule.roster.applied': 'This roster has already been confirmed. Bring the file again to see what differs.',
  'rule.roster.discarded': 'This roster was discarded. Bring the file again to use it.',
  'rule.roster.nothingToApply':
    'Every row has a problem, so there is nothing to confirm. Mend the file and bring it again.',
  'rule.roster.encoding': 'This file is not UTF-8. Save it again as “CSV UTF-8” and bring that.',
  'rule.roster.quote-open': 'A quotation mark is opened here and never closed. Close it, or delete it.',
  'rule.roster.file-empty': 'The file is empty. It needs a row of headers and a row per person.',
  'rule.roster.too-many-columns': 'The file has more columns than can be read. Keep e-mail, name and role.',
  'rule.roster.no-rows': 'The file has headers and nobody below them. Add a row per person.',
  'rule.roster.too-many-rows':
    'The file has more rows than one roster can hold. Split it and bring the parts one after another.',
  'rule.roster.role-not-yours': 'Only an administrator adds staff. Ask one, or leave this row out.',
  'rule.roster.role-differs':
    'This person has another role in this section and keeps it. Correct the role, or use another address.',
  'rule.roster.column-missing':
    'The first row names no column for e-mail, or none for the name. Add “E-mail”, and “Name” or “First name” and “Last name”.',
  'rule.roster.column-repeated': 'Two columns hold the same thing. Keep one of them.',
  'rule.roster.control-character': 'The cell holds a character that cannot be stored. Type it again.',
  'rule.roster.formula': 'A name does not begin with = + - or @, as a formula does. Remove the sign.',
  'rule.roster.too-long': 'This is longer than can be kept. Shorten it.',
  'rule.roster.email-missing': 'Write the person’s e-mail address here.',
  'rule.roster.email-malformed': 'This is no e-mail address. Write it like name@example.org.',
  'rule.roster.email-repeated': 'This address stands in the file more than once. Keep one of the rows.',
  'rule.roster.name-missing': 'Write the person’s name here.',
  'rule.roster.role-unknown': 'Write student, instructor or counsellor; empty means student.',
  'rule.roster.too-many-cells':
    'The row has more cells than there are headers. Put text with commas in quotation marks.',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    rosters: keyof typeof en;
  }
}
