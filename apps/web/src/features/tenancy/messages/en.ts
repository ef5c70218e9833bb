const en = {
  'tenancy.title': 'Institutions',
  'tenancy.now':
    '{count, plural, =0 {None yet.} one {One institution on this installation.} other {# institutions on this installation.}}',
  'tenancy.add': 'Add an institution',
  'tenancy.queues': 'Job queues',
  'tenancy.name': 'Name',
  'tenancy.slug': 'Short name',
  'tenancy.slugHint': 'Part of its address: small letters, digits and hyphens.',
  'tenancy.programme': 'Programme',
  'tenancy.programme.COURSE': 'Course: students, grades',
  'tenancy.programme.EMPLOYMENT_SERVICE': 'Employment service: clients, caseload',
  'tenancy.zone': 'Time zone',
  'tenancy.locale': 'Language',
  'tenancy.administrator': 'First administrator',
  'tenancy.administratorHint': 'Is invited by mail and sets up everything else.',
  'tenancy.givenName': 'Given name',
  'tenancy.familyName': 'Family name',
  'tenancy.email': 'E-mail',
  'tenancy.create': 'Create and invite',
  'tenancy.created': '{name} is ready; its administrator has been invited.',
  'tenancy.required': 'Please fill this in.',
  'tenancy.badSlug': 'Two to 40 small letters, digits or hyphens.',
  'tenancy.badEmail': 'Enter an e-mail address.',
  'tenancy.emptyTitle': 'No institution yet',
  'tenancy.empty':
    'Each institution is a world of its own: nobody in one can see another. Create the first and invite its administrator.',
  'tenancy.door': 'Sign-in page',
  'operations.title': 'Operations',
  'operations.noQueue': 'The queue cannot be reached: nothing is told or sent until it is back.',
  'operations.isWell': 'Nothing is late, and nothing has failed in the last day.',
  'operations.isLate': 'The oldest message that is due should have left {since}.',
  'operations.hasFailed':
    '{count, plural, one {One job or mail has} other {# jobs and mails have}} failed; nothing is late.',
  'operations.queue': 'Job queue',
  'operations.queueGone': 'The queue cannot be reached. Mail and reminders wait, and leave when it is back.',
  'operations.backend': 'Kept in {backend, select, redis {Redis} other {PostgreSQL}}.',
  'operations.board': 'Look into the queue',
  'operations.waiting': 'Waiting',
  'operations.active': 'At work',
  'operations.delayed': 'For later',
  'operations.failed': 'Failed',
  'operations.jobFailed': '{job}: {error}, {count, plural, one {once} other {# times}}, last',
  'operations.retryJobs': 'Try the failed jobs again',
  'operations.jobsAgain':
    '{count, plural, =0 {There was nothing left to try again.} one {One job is tried again.} other {# jobs are tried again.}}',
  'operations.lateness': 'How late mail left in the last hour',
  'operations.latenessNone': 'No mail left in the last hour.',
  'operations.latenessNow': 'Half left within {half}, 99 of 100 within {most}.',
  'operations.within': 'Within',
  'operations.mails': 'Mails',
  'operations.bucket.1': '1 second',
  'operations.bucket.5': '5 seconds',
  'operations.bucket.15': '15 seconds',
  'operations.bucket.60': '1 minute',
  'operations.bucket.300': '5 minutes',
  'operations.bucket.3600': '1 hour',
  'operations.bucket.86400': 'more than an hour',
  'operations.tenants': 'Mail by institution',
  'operations.tenantsHint':
    'Sent, too late and failed are of the last 24 hours. Nobody’s name, address or words are shown here.',
  'operations.tenant': 'Institution',
  'operations.late': 'Late since',
  'operations.onTime': 'on time',
  'operations.planned': 'Planned',
  'operations.sent': 'Sent',
  'operations.inDoubt': 'In doubt',
  'operations.dropped': 'Too late',
  'operations.failures': 'Failed',
  'operations.none': 'none',
  'operations.reason': '{reason, select, OTHER {No answer} other {Answer {reason}}}: {count, number}',
  'operations.retry': 'Try again',
  'operations.retryOf': 'Try again what failed in {tenant} with {reason}',
  'operations.mailAgain':
    '{count, plural, =0 {Nothing of it may be sent again from here.} one {One mail is tried again.} other {# mails are tried again.}}',
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    tenancy: keyof typeof en;
  }
}
