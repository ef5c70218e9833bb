/** Screens of instructors, counsellors and administrators. See routes.tsx for how to add one. */
import {
  AUDIT_KINDS,
  type AuditKind,
  CASELOAD_SHOWN,
  MAIL_LANGUAGES,
  type MailLanguage,
  PERSON_STATES,
  type PersonState,
  type Role,
  ROLES,
  USAGE_ORDERS,
  type UsageOrder,
  SETUP_STEPS,
  WORDED_MAILS,
  type WordedMail,
} from '@firsthand/contracts';
import { lensOf } from '../features/grading/lens.ts';
import { createRoute } from '@tanstack/react-router';
import { loadCatalogue } from '../shared/intl/language.ts';
import { page } from './page.ts';
import { shellRoute } from './shell-route.tsx';

const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** One of the values an address may name; anything else is left out. */
const oneOf = <Value extends string>(values: readonly Value[], value: unknown) =>
  values.find((each) => each === value);

const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

const TABS = ['people', 'cohorts', 'assignments'] as const;
const SECTION_ROLES = ['STUDENT', 'INSTRUCTOR', 'COUNSELLOR'] as const;
const GRID_SHOWN = ['STUCK', 'LATE', 'UNSUBMITTED', 'UNGRADED'] as const;
const GRID_SORTS = ['NAME', 'STUCK', 'PROGRESS', 'SEEN'] as const;
const OCCUPATION_SOURCES = ['OWN', 'STARTER', 'ONET', 'NOC'] as const;
const ROW_STATES = ['NEW', 'CHANGED', 'UNCHANGED', 'HELD', 'ABSENT', 'ERROR'] as const;

const today = createRoute({
  getParentRoute: () => shellRoute,
  path: '/today',
  ...page(
    'today',
    () => import('../features/today/today-page.tsx'),
    'TodayPage',
    () => loadCatalogue('shared/notes'),
  ),
});

const interviewLog = createRoute({
  getParentRoute: () => shellRoute,
  path: '/interview-log/$interviewId',
  ...page(
    'interviews',
    () => import('../features/interviews/log/staff-log-page.tsx'),
    'StaffLogPage',
    () => loadCatalogue('synthesis'),
  ),
});

const caseload = createRoute({
  getParentRoute: () => shellRoute,
  path: '/caseload',
  validateSearch: (
    search,
  ): {
    show?: (typeof CASELOAD_SHOWN)[number][];
    section?: string;
    silent?: number;
    q?: string;
    of?: string;
  } => {
    const wanted = Array.isArray(search['show']) ? (search['show'] as unknown[]) : [search['show']];
    const show = CASELOAD_SHOWN.filter((each) => wanted.includes(each));
    const [section, q, of] = [text(search['section']), text(search['q']), text(search['of'])];
    const silent = Number(search['silent']);
    return {
      ...(show.length > 0 && { show }),
      ...(section && { section }),
      ...(Number.isInteger(silent) && silent > 0 && silent <= 365 && { silent }),
      ...(q && { q }),
      ...(of && { of }),
    };
  },
  ...page(
    'caseload',
    () => import('../features/caseload/caseload-page.tsx'),
    'CaseloadPage',
    () => loadCatalogue('shared/notes'),
  ),
});

const units = createRoute({
  getParentRoute: () => shellRoute,
  path: '/units',
  validateSearch: (search): { month?: string } => {
    const month = text(search['month']);
    return month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {};
  },
  ...page(
    'caseload',
    () => import('../features/caseload/units-page.tsx'),
    'UnitsPage',
    () => loadCatalogue('shared/notes'),
  ),
});

const sections = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections',
  validateSearch: (search): { q?: string } => {
    const q = text(search['q']);
    return q ? { q } : {};
  },
  ...page('sections', () => import('../features/sections/sections-page.tsx'), 'SectionsPage'),
});

const newSection = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/new',
  ...page('sections', () => import('../features/sections/new-section-page.tsx'), 'NewSectionPage'),
});

const section = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId',
  validateSearch: (
    search,
  ): {
    tab?: (typeof TABS)[number];
    q?: string;
    role?: (typeof SECTION_ROLES)[number];
  } => {
    const tab = oneOf(TABS, search['tab']);
    const q = text(search['q']);
    const role = oneOf(SECTION_ROLES, search['role']);
    return { ...(tab && { tab }), ...(q && { q }), ...(role && { role }) };
  },
  ...page('sections', () => import('../features/sections/section-page.tsx'), 'SectionPage'),
});

const setupSection = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/setup',
  validateSearch: (search): { step?: (typeof SETUP_STEPS)[number] } => {
    const step = oneOf(SETUP_STEPS, search['step']);
    return step ? { step } : {};
  },
  ...page('sections', () => import('../features/sections/setup-page.tsx'), 'SetupPage'),
});

const copySection = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/copy',
  ...page('sections', () => import('../features/sections/copy-section-page.tsx'), 'CopySectionPage'),
});

const roster = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/roster',
  ...page('rosters', () => import('../features/rosters/upload-page.tsx'), 'UploadPage'),
});

const joinCodes = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/join',
  ...page('joining', () => import('../features/joining/join-codes-page.tsx'), 'JoinCodesPage'),
});

const joinCards = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/join/$codeId/cards',
  ...page('joining', () => import('../features/joining/cards-page.tsx'), 'CardsPage'),
});

const personCards = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/cards',
  ...page('joining', () => import('../features/joining/person-cards-page.tsx'), 'PersonCardsPage'),
});

const rosterImport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/roster/$importId',
  validateSearch: (search): { show?: (typeof ROW_STATES)[number] } => {
    const show = oneOf(ROW_STATES, search['show']);
    return show ? { show } : {};
  },
  ...page('rosters', () => import('../features/rosters/preview-page.tsx'), 'PreviewPage'),
});

const gradebook = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/gradebook',
  validateSearch: (search): { q?: string; cohort?: string } => {
    const q = text(search['q']);
    const cohort = text(search['cohort']);
    return { ...(q && { q }), ...(cohort && { cohort }) };
  },
  ...page('gradebook', () => import('../features/gradebook/gradebook-page.tsx'), 'GradebookPage'),
});

const newAssignment = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sections/$sectionId/assignments/new',
  ...page(
    'assignments',
    () => import('../features/assignments/new-assignment-page.tsx'),
    'NewAssignmentPage',
  ),
});

const assignment = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assignments/$assignmentId',
  ...page(
    'assignments',
    () => import('../features/assignments/assignment-page.tsx'),
    'AssignmentPage',
    () => loadCatalogue('shared/time'),
  ),
});

const cohortGrid = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assignments/$assignmentId/grid',
  validateSearch: (
    search,
  ): {
    show?: (typeof GRID_SHOWN)[number][];
    sort?: (typeof GRID_SORTS)[number];
    q?: string;
    cohort?: string;
  } => {
    const wanted = Array.isArray(search['show']) ? (search['show'] as unknown[]) : [search['show']];
    const show = GRID_SHOWN.filter((each) => wanted.includes(each));
    const sort = oneOf(GRID_SORTS, search['sort']);
    const q = text(search['q']);
    const cohort = text(search['cohort']);
    return {
      ...(show.length > 0 && { show }),
      ...(sort && sort !== 'NAME' && { sort }),
      ...(q && { q }),
      ...(cohort && { cohort }),
    };
  },
  ...page(
    'assignments',
    () => import('../features/assignments/grid/grid-page.tsx'),
    'GridPage',
    async () => {
      await Promise.all([loadCatalogue('shared/time'), loadCatalogue('shared/unsent')]);
    },
  ),
});

const editAssignment = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assignments/$assignmentId/edit',
  ...page(
    'assignments',
    () => import('../features/assignments/edit-assignment-page.tsx'),
    'EditAssignmentPage',
  ),
});

const grading = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading',
  ...page('grading', () => import('../features/grading/grading-page.tsx'), 'GradingPage'),
});

const queue = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading/$assignmentId',
  validateSearch: lensOf,
  ...page(
    'grading',
    () => import('../features/grading/queue-page.tsx'),
    'QueuePage',
    () => loadCatalogue('shared/unsent'),
  ),
});

const marking = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading/$assignmentId/marking',
  ...page('grading', () => import('../features/grading/marking-page.tsx'), 'MarkingPage'),
});

const secondReadings = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading/$assignmentId/second',
  ...page('grading', () => import('../features/grading/second-readings-page.tsx'), 'SecondReadingsPage'),
});

const secondReading = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading/$assignmentId/second/$readingId',
  ...page('grading', () => import('../features/grading/second-reading-page.tsx'), 'SecondReadingPage'),
});

const sheet = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading/$assignmentId/$submissionId',
  validateSearch: lensOf,
  ...page(
    'grading',
    () => import('../features/grading/sheet-page.tsx'),
    'SheetPage',
    async () => {
      await Promise.all([loadCatalogue('shared/unsent'), loadCatalogue('shared/attachments')]);
    },
  ),
});

const student = createRoute({
  getParentRoute: () => shellRoute,
  path: '/students/$assignmentId/$enrolmentId',
  ...page(
    'grading',
    () => import('../features/grading/student-page.tsx'),
    'StudentPage',
    () => loadCatalogue('shared/notes'),
  ),
});

const studentSyntheses = createRoute({
  getParentRoute: () => shellRoute,
  path: '/students/$assignmentId/$enrolmentId/synthesis',
  ...page(
    'synthesis',
    () => import('../features/synthesis/student-syntheses-page.tsx'),
    'StudentSynthesesPage',
    () => loadCatalogue('research'),
  ),
});

const occupations = createRoute({
  getParentRoute: () => shellRoute,
  path: '/occupations',
  validateSearch: (search): { q?: string; source?: (typeof OCCUPATION_SOURCES)[number] } => {
    const q = text(search['q']);
    const source = oneOf(OCCUPATION_SOURCES, search['source']);
    return { ...(q && { q }), ...(source && { source }) };
  },
  ...page('occupations', () => import('../features/occupations/occupations-page.tsx'), 'OccupationsPage'),
});

const primerDesk = createRoute({
  getParentRoute: () => shellRoute,
  path: '/primer/edit',
  ...page('primer', () => import('../features/primer/desk-page.tsx'), 'PrimerDeskPage'),
});

const institution = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution',
  ...page(
    'institution',
    () => import('../features/institution/institution-page.tsx'),
    'InstitutionPage',
    // The words for when reminders go out.
    () => loadCatalogue('assignments'),
  ),
});

const mailDesk = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/mail',
  ...page('institution', () => import('../features/institution/mail-desk-page.tsx'), 'MailDeskPage'),
});

const mailTexts = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/mail-texts',
  validateSearch: (search): { mail?: WordedMail; language?: MailLanguage } => {
    const mail = oneOf(WORDED_MAILS, search['mail']);
    const language = oneOf(MAIL_LANGUAGES, search['language']);
    return { ...(mail && { mail }), ...(language && { language }) };
  },
  ...page('institution', () => import('../features/institution/mail-texts-page.tsx'), 'MailTextsPage'),
});

const retention = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/retention',
  ...page('institution', () => import('../features/institution/retention-page.tsx'), 'RetentionPage'),
});

const secondStep = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/second-step',
  ...page(
    'institution',
    () => import('../features/institution/second-step-settings-page.tsx'),
    'SecondStepSettingsPage',
  ),
});

const institutionPeople = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/people',
  validateSearch: (search): { find?: string; role?: Role; state?: PersonState } => {
    const find = text(search['find']);
    const role = oneOf(ROLES, search['role']);
    const state = oneOf(PERSON_STATES, search['state']);
    return { ...(find && { find }), ...(role && { role }), ...(state && { state }) };
  },
  ...page('institution', () => import('../features/institution/people-page.tsx'), 'InstitutionPeoplePage'),
});

const institutionPerson = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/people/$personId',
  ...page('institution', () => import('../features/institution/person-page.tsx'), 'InstitutionPersonPage'),
});

const institutionTokens = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/tokens',
  ...page('institution', () => import('../features/institution/tokens-page.tsx'), 'InstitutionTokensPage'),
});

const institutionStart = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/start',
  ...page('institution', () => import('../features/institution/start/start-page.tsx'), 'StartPage'),
});

const institutionUsage = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/usage',
  validateSearch: (search): { term?: string; order?: UsageOrder } => {
    const term = text(search['term']);
    const order = oneOf(USAGE_ORDERS, search['order']);
    return { ...(term && { term }), ...(order && { order }) };
  },
  ...page('usage', () => import('../features/usage/usage-page.tsx'), 'UsagePage'),
});

const institutionProfile = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/profile',
  ...page('institution', () => import('../features/institution/start/profile-page.tsx'), 'ProfilePage'),
});

const privacyNotice = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/privacy',
  ...page('institution', () => import('../features/institution/start/notice-page.tsx'), 'NoticePage'),
});

const audit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/audit',
  validateSearch: (
    search,
  ): {
    by?: string;
    of?: string;
    kind?: AuditKind;
    from?: string;
    until?: string;
  } => {
    const [by, of] = [text(search['by']), text(search['of'])];
    const kind = oneOf(AUDIT_KINDS, search['kind']);
    const [from, until] = [day(search['from']), day(search['until'])];
    return {
      ...(by && { by }),
      ...(of && { of }),
      ...(kind && { kind }),
      ...(from && { from }),
      ...(until && { until }),
    };
  },
  ...page('audit', () => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});

const webhooks = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/webhooks',
  ...page('institution', () => import('../features/institution/webhooks/webhooks-page.tsx'), 'WebhooksPage'),
});

const signOn = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institution/sign-on',
  validateSearch: (search): { tested?: string } => {
    const tested = text(search['tested']);
    return tested ? { tested } : {};
  },
  ...page('institution', () => import('../features/institution/sign-on/sign-on-page.tsx'), 'SignOnPage'),
});

const insight = createRoute({
  getParentRoute: () => shellRoute,
  path: '/insight',
  validateSearch: (search): { assignment?: string; cohort?: string } => {
    const assignment = text(search['assignment']);
    const cohort = text(search['cohort']);
    return { ...(assignment && { assignment }), ...(cohort && { cohort }) };
  },
  ...page(
    'insight',
    () => import('../features/insight/insight-page.tsx'),
    'InsightPage',
    () => loadCatalogue('synthesis'),
  ),
});

export const staffRoutes = [
  insight,
  interviewLog,
  today,
  caseload,
  units,
  sections,
  newSection,
  section,
  roster,
  rosterImport,
  joinCodes,
  joinCards,
  personCards,
  copySection,
  setupSection,
  gradebook,
  newAssignment,
  assignment,
  cohortGrid,
  editAssignment,
  grading,
  marking,
  secondReadings,
  secondReading,
  queue,
  sheet,
  student,
  studentSyntheses,
  occupations,
  primerDesk,
  institution,
  institutionStart,
  institutionUsage,
  institutionProfile,
  privacyNotice,
  audit,
  webhooks,
  mailDesk,
  mailTexts,
  signOn,
  secondStep,
  institutionPeople,
  institutionPerson,
  institutionTokens,
  retention,
] as const;
