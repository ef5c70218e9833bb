const en = {
  'usage.title': 'Usage and health',
  'usage.isWell': 'All is well.',
  'usage.findings': '{count, plural, one {One thing needs a look.} other {# things need a look.}}',
  'usage.health': 'Health',
  'usage.well':
    'Mail leaves, nothing was refused, sign-on, webhooks and rosters are in order, and nobody’s invitation has run out.',
  'usage.finding.WORKER_SILENT':
    '{known, select, yes {The part of Firsthand that sends mail and reminders was last at work {since}.} other {The part of Firsthand that sends mail and reminders has not been at work yet.}} Tell whoever runs it; nothing is lost meanwhile.',
  'usage.finding.MAIL_LATE':
    'Mail is late: the first should have left {since}. It leaves by itself when the cause is mended; if this lasts, tell whoever runs Firsthand.',
  'usage.finding.SIGN_ON_FAILING':
    '{count, plural, one {One sign-on did not work in the last day, and none has since.} other {# sign-ons did not work in the last day, and none has since.}} Try it yourself and see what comes back.',
  'usage.finding.CERTIFICATE_EXPIRES':
    '{over, select, yes {The certificate of your sign-on ended on {date}: nobody can come in by it.} other {The certificate of your sign-on ends on {date}. Paste the next one beside it before then.}}',
  'usage.finding.MAIL_REFUSED':
    '{count, plural, one {One mail of the last 30 days was refused.} other {# mails of the last 30 days were refused.}} See why, and send them again.',
  'usage.finding.ADDRESSES_BOUNCED':
    '{count, plural, one {Mail to one person comes back, so they are told nothing.} other {Mail to # people comes back, so they are told nothing.}} Correct their address.',
  'usage.finding.WEBHOOKS_FAILING':
    '{count, plural, one {One other system has not answered since {date}.} other {# other systems do not answer, the first since {date}.}} What it is told waits.',
  'usage.finding.WEBHOOKS_OFF':
    '{count, plural, one {One webhook was switched off, because nothing arrived there for days.} other {# webhooks were switched off, because nothing arrived there for days.}}',
  'usage.finding.ROSTER_ERRORS':
    '{count, plural, one {One roster waits with rows that cannot be read.} other {# rosters wait with rows that cannot be read.}} Mend them, or put it away.',
  'usage.finding.INVITATIONS_EXPIRED':
    '{count, plural, one {One student has not come in, and the invitation has run out.} other {# students have not come in, and their invitations have run out.}} Invite them again.',
  'usage.finding.UPKEEP_LATE':
    '{known, select, yes {The daily upkeep was last done on {date}.} other {The daily upkeep was never done.}} Tell whoever runs Firsthand; the figures below are as old.',
  'usage.mend.MAIL_LATE': 'Look at the mail',
  'usage.mend.MAIL_REFUSED': 'Look at the refused mail',
  'usage.mend.SIGN_ON_FAILING': 'Try the sign-on',
  'usage.mend.CERTIFICATE_EXPIRES': 'Change the certificate',
  'usage.mend.WEBHOOKS_FAILING': 'Look at the webhooks',
  'usage.mend.WEBHOOKS_OFF': 'Look at the webhooks',
  'usage.mend.ADDRESSES_BOUNCED': 'All people',
  'usage.mend.INVITATIONS_EXPIRED': 'All sections',
  'usage.now': 'At a glance',
  'usage.counted': 'Counted once a day; last {when}.',
  'usage.notCounted': 'Not counted yet; it is done once a day.',
  'usage.countNow': 'Count now',
  'usage.counting': 'Being counted…',
  'usage.privacy': 'Only how many is counted, never who: nobody’s steps are recorded here.',
  'usage.studentsIn': 'Students come in',
  'usage.staffIn': 'Staff come in',
  'usage.sectionsOpen': 'Sections open now',
  'usage.of': '{count, number} of {all, number}',
  'usage.mailsWaiting': 'Mails waiting',
  'usage.files': 'Files',
  'usage.bytes': 'Stored',
  'usage.storage':
    'An institution has no limit of its own. A student may keep up to {limit} of files with reflections.',
  'usage.emptyTitle': 'No sections to count yet',
  'usage.empty':
    'Once a section has students, you see here who has come in, what is logged, handed in and graded, week by week.',
  'usage.toStart': 'Set up a section',
  'usage.weeks': 'Week by week',
  'usage.term': 'Term',
  'usage.weeksAbout':
    'Interviews, reflections and grades are of this term’s sections; people and mail are of the whole institution.',
  'usage.noWeeks': 'This term has not begun.',
  'usage.measure.studentsSeen': 'Students who were here',
  'usage.measure.staffSeen': 'Staff who were here',
  'usage.measure.interviews': 'Interviews held',
  'usage.measure.reflections': 'Reflections handed in',
  'usage.measure.grades': 'Grades released',
  'usage.measure.mailsSent': 'Mails sent',
  'usage.measure.mailsFailed': 'Mails refused',
  'usage.most': 'Most: {count, number} in the week of {week}',
  'usage.nothing': 'None in these weeks',
  'usage.allWeeks': 'All weeks as a table',
  'usage.week': 'Week of',
  'usage.sections': 'Sections',
  'usage.order': 'Order',
  'usage.order.NAME': 'By name',
  'usage.order.WAITING': 'Most students not come in',
  'usage.order.UNGRADED': 'Most waiting for a grade',
  'usage.section': 'Section',
  'usage.comeIn': 'Come in',
  'usage.interviews': 'Interviews',
  'usage.handedIn': 'Handed in',
  'usage.released': 'Released',
  'usage.notOpen': 'Nothing published',
  'usage.noSections': 'This term has no counted sections.',
  'usage.terms': 'Terms',
  'usage.keep': 'Keep it',
  'usage.csv.terms': 'Terms as CSV',
  'usage.csv.weeks': 'Weeks of {term} as CSV',
  'usage.csv.sections': 'Sections of {term} as CSV',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    usage: keyof typeof en;
  }
}
