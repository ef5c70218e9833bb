/** Roles a user holds in a tenant. What a user is in one section is the enrolment's `SectionRole`. */
export const ROLES = ['OPERATOR', 'ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR', 'STUDENT'] as const;
export type Role = (typeof ROLES)[number];

export const SECTION_ROLES = ['INSTRUCTOR', 'COUNSELLOR', 'STUDENT'] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];

/**
 * May this role knock? Whether the row behind the door is theirs is decided by the noun's policy.
 * `self:*` is held by everyone who is signed in, also by who may act as nothing yet (see `rolesOf` of identity): their
 * profile, their sessions, and how they come in.
 */
export const PERMISSIONS = {
  'self:read': ROLES,
  'self:write': ROLES,
  /** What is everybody's who may act as something. */
  'notification:read': ROLES,
  'calendar:feed': ROLES,
  'section:join': ROLES,
  'token:create': ROLES,
  'sign-on:connect': ROLES,
  'tenant:read': ['OPERATOR'],
  'tenant:create': ['OPERATOR'],
  'queue:operate': ['OPERATOR'],
  /** What the institution is called and looks like, and what it tells its people. */
  'institution:manage': ['ADMINISTRATOR'],
  /** How people of the institution come in. */
  'sign-on:manage': ['ADMINISTRATOR'],
  /** Who must show a second step, and a new beginning for who has lost theirs. */
  'second-step:manage': ['ADMINISTRATOR'],
  /** Who is here and as what: administrators, names and addresses, an account's end. */
  'person:manage': ['ADMINISTRATOR'],
  /** To look at Firsthand as one of the institution's people sees it. */
  'person:view': ['ADMINISTRATOR'],
  /** Who did what. */
  'audit:read': ['ADMINISTRATOR'],
  'occupation:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR', 'STUDENT'],
  'occupation:manage': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'term:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  'term:create': ['ADMINISTRATOR'],
  'term:change': ['ADMINISTRATOR'],
  'course:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  'course:create': ['ADMINISTRATOR'],
  'course:change': ['ADMINISTRATOR'],
  'section:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  'section:create': ['ADMINISTRATOR'],
  'section:change': ['ADMINISTRATOR'],
  /** One's own, into another term. */
  'section:copy': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'enrolment:manage': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'roster:import': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'cohort:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  'cohort:manage': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'assignment:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR', 'STUDENT'],
  'assignment:design': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'primer:edit': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'extension:grant': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'work:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR', 'STUDENT'],
  'student:nudge': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  /** Whom a counsellor follows. */
  'caseload:assign': ['ADMINISTRATOR', 'INSTRUCTOR'],
  'caseload:read': ['ADMINISTRATOR', 'COUNSELLOR'],
  /** What staff write down about a student, for staff alone. */
  'note:keep': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  /** Time given to clients, and who held a conversation. */
  'unit:keep': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  /** What goes out to counsellors each week. */
  'digest:supervise': ['ADMINISTRATOR'],
  'fieldwork:do': ['STUDENT'],
  'care:manage': ['ADMINISTRATOR'],
  'reflection:write': ['STUDENT'],
  'grade:give': ['INSTRUCTOR'],
  'grade:release': ['INSTRUCTOR'],
  'insight:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  'insight:manage': ['ADMINISTRATOR'],
  'reminder:read': ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'],
  'reminder:settle': ['ADMINISTRATOR'],
  /** Whether the institution's mail leaves, and a second try. */
  'mail:oversee': ['ADMINISTRATOR'],
  /** How long what is kept, what is held, and erasing a student. */
  'retention:manage': ['ADMINISTRATOR'],
  /** Which other systems are told what happens. */
  'webhook:manage': ['ADMINISTRATOR'],
  /** How much the institution uses Firsthand, in figures, and what in it has to be mended. */
  'usage:read': ['ADMINISTRATOR'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/**
 * What stays a person's own while an administrator looks as them: how they come in, what they keep to themselves, and
 * addresses that open something without a name.
 */
const NEVER_SHOWN: readonly Permission[] = ['calendar:feed', 'token:create', 'sign-on:connect'];

export function isShown(permission: Permission): boolean {
  return !permission.startsWith('self:') && !NEVER_SHOWN.includes(permission);
}

/** What somebody with these roles may knock for. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => mayKnock(roles, permission));
}

export function mayKnock(roles: readonly Role[], permission: Permission): boolean {
  return permission.startsWith('self:') || PERMISSIONS[permission].some((role) => roles.includes(role));
}
