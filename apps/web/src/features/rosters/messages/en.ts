const en = {
  'rosters.title': 'Bring a roster',
  'rosters.section': 'Section',
  'rosters.now':
    'You see what would happen first. Nothing is written and nobody is invited until you confirm.',
  'rosters.drop': 'Drop the roster file here',
  'rosters.choose': 'Choose a file',
  'rosters.hint':
    'CSV, or the zip that Canvas or OneRoster makes, up to 12 MB. Excel and Google Sheets: save or download as CSV.',
  'rosters.tooLarge':
    'This is too large: a file may have 12 MB, pasted rows 1 MB. Keep only names, e-mail and role, or split it in two.',
  'rosters.isEmpty': 'There is nothing in it. It needs a row of headers and a row for each person.',
  'rosters.columnsTitle': 'What the file needs',
  'rosters.example': 'An example of a roster',
  'rosters.column.givenName': 'Given name',
  'rosters.column.familyName': 'Family name',
  'rosters.column.name': 'Name',
  'rosters.column.email': 'E-mail',
  'rosters.column.role': 'Role',
  'rosters.column.externalId': 'Number',
  'rosters.column.class': 'Class',
  'rosters.column.standing': 'Still there or not',
  'rosters.sample.givenName': 'Amina',
  'rosters.sample.familyName': 'Chaudhry',
  'rosters.sample.email': 'amina@northfield.example',
  'rosters.sample.role': 'student',
  'rosters.columnsBody':
    'A row of headers, then a row for each person. Headers may be in English or French, in any order; other columns are left alone. Somebody without e-mail needs a student number, and comes in by a card you print. Without a role, a person is a student. Files of Canvas, Moodle and OneRoster (1.1 and 1.2) are known as they are.',
  'rosters.template': 'Download an empty file',
  'rosters.paste': 'Or paste the rows',
  'rosters.pasteHint': 'Copy the rows in your spreadsheet, headers and all, and paste them here.',
  'rosters.pastedName': 'Pasted rows',
  'rosters.look': 'See what would happen',

  'rosters.previewTitle.STAGED': 'Check the roster',
  'rosters.previewTitle.APPLIED': 'The roster is in',
  'rosters.previewTitle.DISCARDED': 'Roster discarded',
  'rosters.previewTitle.UNDONE': 'Roster taken back',
  'rosters.previewNow': '{file}. Nothing has been written yet.',
  'rosters.discard': 'Discard',
  'rosters.discarded': 'Nothing was written.',
  'rosters.another': 'Bring another file',
  'rosters.confirm':
    '{new, plural, =0 {} one {{by, select, mail {Invite} other {Add}} # person} other {{by, select, mail {Invite} other {Add}} # people}}{changed, plural, =0 {} one {{new, plural, =0 {Change} other {, change}} # person} other {{new, plural, =0 {Change} other {, change}} # people}}{dropped, plural, =0 {} other { – drop #}}{error, plural, =0 {} one {; leave out # row} other {; leave out # rows}}',
  'rosters.applied':
    '{new, plural, =0 {Nobody new} one {One person is added} other {# people are added}}{changed, plural, =0 {} one {, one changed} other {, # changed}}{dropped, plural, =0 {} one {, one dropped} other {, # dropped}}{error, plural, =0 {.} one {. One row was left out.} other {. # rows were left out.}}',
  'rosters.appliedNext': 'Next, put the students into a cohort: cohorts get assignments.',
  'rosters.goOn': 'Go on setting up',
  'rosters.toCohorts': 'Make a cohort',
  'rosters.toPeople': 'See the people',

  'rosters.count.new': 'New',
  'rosters.count.changed': 'Changed',
  'rosters.count.unchanged': 'Unchanged',
  'rosters.count.error': 'With errors',
  'rosters.count.absent': 'Not in the file',
  'rosters.countWhat.new':
    '{count, plural, =0 {Nobody is added} other {Added; each row says how they come in}}',
  'rosters.countWhat.changed':
    '{count, plural, =0 {Nobody changes} other {Something about them changes, or they come back}}',
  'rosters.countWhat.unchanged':
    '{count, plural, =0 {Nobody is here already} other {Here just so, or left alone}}',
  'rosters.countWhat.error': '{count, plural, =0 {Every row can be read} other {Left out until mended}}',
  'rosters.countWhat.absent':
    '{count, plural, =0 {Everyone here is in the file} other {They stay, unless you say otherwise}}',

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
  'rosters.recognisedBody': 'Something taken for the wrong thing? Say here what it is.',
  'rosters.readAs': 'read as {meaning}',
  'rosters.leftAlone': 'left alone',
  'rosters.ignored': '{count, plural, one {One column is left alone} other {# columns are left alone}}',
  'rosters.rows': '{count, plural, one {One row} other {All # rows}}',
  'rosters.filter': 'Which rows to show',
  'rosters.all': 'All',
  'rosters.name': 'Name',
  'rosters.whatHappens': 'What happens',
  'rosters.state.NEW': 'Is added',
  'rosters.comesBy.MAIL': 'Is invited by mail',
  'rosters.comesBy.CARD': 'Gets a card to print',
  'rosters.comesBy.ACCOUNT': 'Has an account already',
  'rosters.added.MAIL':
    '{count, plural, one {One is invited; the mail leaves now.} other {# are invited; the mail leaves now.}}',
  'rosters.added.CARD':
    '{count, plural, one {One has no e-mail and gets a card, which you print.} other {# have no e-mail and get a card each, which you print.}}',
  'rosters.added.ACCOUNT':
    '{count, plural, one {One has an account already and is not mailed anything.} other {# have an account already and are not mailed anything.}}',
  'rosters.state.CHANGED': 'Changes',
  'rosters.state.UNCHANGED': 'Stays as it is',
  'rosters.state.HELD': 'Decided by hand',
  'rosters.state.ABSENT': 'Not in the file',
  'rosters.state.ERROR': 'Left out',

  'rosters.cannotBeUsed': 'This file cannot be used yet',
  'rosters.reading': 'We read this as',
  'rosters.format.PLAIN': 'a plain table',
  'rosters.format.CANVAS': 'Canvas',
  'rosters.format.MOODLE': 'Moodle',
  'rosters.format.ONEROSTER_1_1': 'OneRoster 1.1',
  'rosters.format.ONEROSTER_1_2': 'OneRoster 1.2',
  'rosters.delimiter.COMMA': 'comma',
  'rosters.delimiter.SEMICOLON': 'semicolon',
  'rosters.delimiter.TAB': 'tab',
  'rosters.encoding.UTF_8': 'UTF-8',
  'rosters.encoding.UTF_16LE': 'UTF-16',
  'rosters.encoding.UTF_16BE': 'UTF-16 (big-endian)',
  'rosters.encoding.WINDOWS_1252': 'Windows-1252',
  'rosters.class': 'class “{title}”.',
  'rosters.elsewhere':
    '{count, plural, one {One row belongs to another class and is left alone.} other {# rows belong to other classes and are left alone.}}',
  'rosters.changesOnly': 'It names only what has changed: whoever is not in it stays as they are.',
  'rosters.notRight': 'Not right? Read it another way',
  'rosters.whichFormat': 'What the file is',
  'rosters.whichDelimiter': 'Between the cells stands',
  'rosters.whichEncoding': 'Its letters are',
  'rosters.whichClass': 'Which class is this section?',
  'rosters.chooseClass': 'The file holds {count} classes. Which of them is this section?',
  'rosters.chooseClassBody': 'People of the other classes are left alone.',
  'rosters.findClass': 'Find a class',
  'rosters.moreClasses':
    '{count, plural, one {One more class is not shown. Type some of its name.} other {# more classes are not shown. Type some of the name.}}',
  'rosters.classPeople': '{title} ({count, plural, one {one person} other {# people}})',
  'rosters.absent':
    '{count, plural, one {One student is not in the file} other {# students are not in the file}}',
  'rosters.absentBody':
    'They stay in the section. If they have left the course, you can drop them with this roster; everything they did is kept, and they can be taken back.',
  'rosters.absentMendFirst':
    'They stay in the section. They can be dropped with a roster once every row of it can be read: one of the unread rows may be theirs.',
  'rosters.dropThem': '{count, plural, one {Drop this student} other {Drop these # students}}',
  'rosters.typeNumber': 'That is {count} of {students} students. Type {count} if this is meant.',
  'rosters.ended':
    '{count, plural, one {One row names somebody whose access was ended} other {# rows name people whose access was ended}}',
  'rosters.endedBody':
    'They are left out: nothing would let them in. If they should be here, an administrator gives their access back on their page under People, and then you bring this file again. Otherwise leave it; the other rows do not wait for them.',
  'rosters.endedLeft':
    'They were left out. If they should be here, an administrator gives their access back on their page under People, and then you bring the file again.',
  'rosters.change.ended': 'access ended on {on, date, long}{by, select, other { by {by}}}',
  'rosters.held':
    '{count, plural, one {One person was decided about by hand} other {# people were decided about by hand}}',
  'rosters.heldBody':
    'Somebody here dropped them, took them back, or corrected their name or address, and that stands, whatever the file says.',
  'rosters.release':
    '{count, plural, one {Let the roster decide about them} other {Let the roster decide about these #}}',
  'rosters.writing': '{count, plural, one {Writing one row…} other {Writing # rows…}}',
  'rosters.undo': 'Take it back',
  'rosters.undoUntil': 'Until {until} all of this can be taken back.',
  'rosters.undoTitle': 'Take this roster back?',
  'rosters.undoBody':
    'Whoever it added leaves the section, names and roles become what they were, and whoever it dropped is in again. Nobody is deleted, and what they did is kept. Unused invitations stop working.',
  'rosters.undone': 'This roster was taken back. The section is as it was before it.',
  'rosters.past': 'Rosters so far',
  'rosters.pastWhat': '{on}, {by}: {new, number} new, {changed, number} changed.',
  'rosters.pastUndone': 'Taken back.',
  'rosters.pastStaged': 'Not confirmed yet.',
  'rosters.pastUndoable': 'Can be taken back until {until}.',
  'rosters.withoutEmail':
    '{count, plural, one {One new person has no e-mail} other {# new people have no e-mail}}',
  'rosters.withoutEmailBody':
    'Their number says who they are, so they are added all the same. Nothing is mailed to them: once the roster is in, print a card for each, with which they come in.',
  'rosters.withoutEmailNext': 'They are added. Print a card for each and hand it out: with it they come in.',
  'rosters.toCards': 'Print their cards',
  'rosters.change.noAddress': 'comes in without an address, and adds one themselves if they like',
  'rosters.change.emailAdded': 'gets the address {to}',
  'rule.roster.staff-email-missing': 'Staff come in by mail. Write their e-mail address here.',
  'rosters.change.back': 'comes back after being dropped',
  'rosters.change.droppedByHand': 'was dropped by hand',
  'rosters.change.takenBackByHand': 'was taken back by hand',
  'rosters.change.corrected': 'name or address was corrected by hand and stays',
  'rosters.change.left': 'the file says they have left',
  'rosters.change.aside': 'takes no part here (“{role}”)',
  'rosters.change.name': '{from} becomes {to}',
  'rosters.change.email': '{from} becomes {to}',
  'rosters.change.number': 'gets number {to}',
  'rosters.change.role': '{from} becomes {to}',
  'rosters.change.keepsEmail': 'comes in with {email} and keeps it',

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
  'rule.roster.undone': 'This roster was already taken back.',
  'rule.roster.tooLateToUndo': 'A roster can be taken back for 30 days, and only after it was confirmed.',
  'rule.roster.sourceGone': 'The file is no longer kept. Bring it again.',
  'rule.roster.meanwhile': 'Somebody else has added one of these people in the meantime. Confirm once more.',
  'rule.roster.typeTheNumber': 'This drops more than one student in ten. Type their number if this is meant.',
  'rule.roster.mendBeforeDropping':
    'Some rows cannot be read, and they may be the people who would be dropped. Mend them first.',
  'rule.roster.too-large': 'The file is larger than 12 MB. Keep e-mail, name and role, or split it.',
  'rule.roster.spreadsheet':
    'This is a spreadsheet, not a CSV. In Excel choose “Save as”, then “CSV UTF-8”; in Google Sheets “Download”, then “CSV”.',
  'rule.roster.not-a-table':
    'This is no table but a picture, a text document or the like. Bring a CSV file, or the zip of another system.',
  'rule.roster.zip-broken': 'The archive is damaged or locked with a password. Make it again without one.',
  'rule.roster.zip-entries': 'The archive holds more files than a roster has. Export it again by itself.',
  'rule.roster.zip-path': 'A file in the archive points outside of it. Make the archive anew.',
  'rule.roster.zip-twice': 'The archive holds this table twice. Keep one of them.',
  'rule.roster.zip-bomb': 'Unpacked, the archive is larger than any roster. Export fewer classes.',
  'rule.roster.file-missing': 'The archive lacks this table. Export it again with all tables.',
  'rule.roster.users-missing':
    'This is Canvas’ table of enrolments, which has no names. Put it and users.csv into one zip.',
  'rule.roster.oneroster-version':
    'This is a version of OneRoster that is not read here. Export it as 1.1 or 1.2.',
  'rule.roster.orphan-user':
    'Nobody in users.csv has this number. Export both tables again at the same time.',
  'rule.roster.orphan-group': 'There is no class with this number. Export the tables again, or correct it.',
  'rule.roster.number-renamed':
    'This row gives somebody another number. Take the old one back on their page, and bring the row without it.',
  'rule.roster.role-numbered':
    'The role is given by a number that means something in Canvas alone. Export with the column “role”.',
  'rule.roster.person-repeated': 'Another row is the same person. Keep one of the two.',
  'rule.roster.two-people': 'The number belongs to one person, the address to another. Correct one of them.',
  'rule.roster.number-differs':
    'Whoever has this address has another number here. Correct the number or the address.',
  'rule.roster.role-not-yours': 'Only an administrator adds staff. Ask one, or leave this row out.',
  'rule.roster.role-differs':
    'This person has another role in this section and keeps it. Correct the role, or use another address.',
  'rule.roster.column-missing':
    'The first row names no column for e-mail nor for a student number, or none for the name. Add “E-mail” or “Student number”, and “Name” or “First name” and “Last name”.',
  'rule.roster.column-repeated': 'Two columns hold the same thing. Keep one of them.',
  'rule.roster.control-character': 'The cell holds a character that cannot be stored. Type it again.',
  'rule.roster.formula': 'A name does not begin with = + - or @, as a formula does. Remove the sign.',
  'rule.roster.too-long': 'This is longer than can be kept. Shorten it.',
  'rule.roster.email-missing':
    'Write the person’s e-mail address here. For somebody without one, write their student number in a column for it.',
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
