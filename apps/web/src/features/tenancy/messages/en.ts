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
} as const;

export default en;

declare module '../../../shared/intl/text.tsx' {
  interface Catalogues {
    tenancy: keyof typeof en;
  }
}
