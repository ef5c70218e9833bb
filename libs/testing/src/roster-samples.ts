/**
 * Rosters as the systems write them, with every column these publish (Moodle's "Upload users", Canvas' "SIS import CSV",
 * OneRoster's CSV binding 1.1 and 1.2), in their order. Each has the same people in the class that is meant, and beside
 * them what such files always have: somebody of another class, who has left, and who takes no part in coursework.
 */
import { strToU8, zipSync } from 'fflate';

export interface SamplePerson {
  /** The number of the system. */
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

type Row = Readonly<Record<string, string>>;

const COLUMNS = {
  moodle:
    'username,password,firstname,lastname,email,idnumber,institution,department,city,country,lang,timezone,auth,suspended,deleted,oldusername,profile_field_pronouns,cohort1,course1,group1,role1,type1,enrolperiod1,enrolstatus1,enroltimestart1,course2,group2,role2,type2,enrolperiod2,enrolstatus2,enroltimestart2',
  canvasUsers:
    'user_id,integration_id,login_id,password,ssha_password,authentication_provider_id,first_name,last_name,full_name,sortable_name,short_name,email,status',
  canvasTerms: 'term_id,name,status,start_date,end_date',
  canvasCourses: 'course_id,short_name,long_name,account_id,term_id,status,start_date,end_date,course_format',
  canvasSections: 'section_id,course_id,name,status,start_date,end_date',
  canvasEnrolments: 'course_id,root_account,user_id,role,role_id,section_id,status,associated_user_id',
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  sessions: 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  courses:
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  enrolments:
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  users11:
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
  users12:
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
  roles:
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
} as const;

function sheet(columns: keyof typeof COLUMNS, rows: readonly Row[]): string {
  const header = COLUMNS[columns].split(',');
  const unknown = rows.flatMap((row) => Object.keys(row).filter((name) => !header.includes(name)));
  if (unknown.length > 0) throw new Error(`${columns} has no column ${unknown.join(', ')}.`);
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [
    header.join(','),
    ...rows.map((row) => header.map((name) => cell(row[name] ?? '')).join(',')),
    '',
  ].join('\r\n');
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const LEFT: SamplePerson = {
  ...{ number: 'x-left', givenName: 'Lea', familyName: 'Parted', email: 'lea@left.example' },
};
const ELSEWHERE: SamplePerson = {
  ...{ number: 'x-elsewhere', givenName: 'Otto', familyName: 'Other', email: 'otto@other.example' },
};
const ASIDE: SamplePerson = {
  ...{ number: 'x-aside', givenName: 'Obi', familyName: 'Server', email: 'obi@aside.example' },
};

/** Moodle's sheet: the class is a course among numbered columns, not always the first. */
export function moodleRoster(className: string, people: readonly SamplePerson[]): Uint8Array {
  const user = ({ number, givenName, familyName, email }: SamplePerson): Row => ({
    ...{ username: number, firstname: givenName, lastname: familyName, email, auth: 'manual' },
    ...{ lang: 'en', suspended: '0', deleted: '0' },
  });
  return strToU8(
    sheet('moodle', [
      ...people.map((person, at) =>
        at % 2 === 0
          ? { ...user(person), course1: className, role1: 'student' }
          : { ...user(person), course1: 'OTHER', role1: 'editingteacher', course2: className, type2: '1' },
      ),
      { ...user(LEFT), course1: className, role1: 'student', enrolstatus1: '1' },
      { ...user(ELSEWHERE), course1: 'OTHER', role1: 'student' },
      { ...user(ASIDE), course1: className, role1: 'manager' },
    ]),
  );
}

/** Canvas' tables in a zip; everybody has a second login, which is gone. */
export function canvasRoster(className: string, people: readonly SamplePerson[]): Uint8Array {
  const login = ({ number, givenName, familyName, email }: SamplePerson, status: string): Row => ({
    ...{ user_id: number, login_id: `${number}-${status}`, full_name: `${givenName} ${familyName}` },
    ...{ sortable_name: `${familyName}, ${givenName}`, short_name: givenName, email, status },
    ...{ first_name: givenName, last_name: familyName },
  });
  const member = ({ number }: SamplePerson, rest: Row = {}): Row => ({
    ...{ course_id: 'c1', section_id: 's1', user_id: number, role: 'student', status: 'active' },
    ...rest,
  });
  const all = [...people, LEFT, ELSEWHERE, ASIDE];
  return zip({
    'terms.csv': sheet('canvasTerms', [{ term_id: 't1', name: 'This term', status: 'active' }]),
    'courses.csv': sheet('canvasCourses', [
      { course_id: 'c1', short_name: 'CAR', long_name: 'Careers', term_id: 't1', status: 'active' },
      { course_id: 'c2', short_name: 'OTH', long_name: 'Others', term_id: 't1', status: 'active' },
    ]),
    'sections.csv': sheet('canvasSections', [
      { section_id: 's1', course_id: 'c1', name: className, status: 'active' },
      { section_id: 's2', course_id: 'c2', name: 'Other class', status: 'active' },
    ]),
    'users.csv': sheet('canvasUsers', [
      ...all.map((person) => login(person, 'active')),
      ...all.map((person) => login(person, 'deleted')),
    ]),
    'enrollments.csv': sheet('canvasEnrolments', [
      ...people.map((person) => member(person)),
      member(LEFT, { status: 'completed' }),
      // Of a course, as Canvas allows, and of another one.
      member(ELSEWHERE, { course_id: 'c2', section_id: '' }),
      member(ASIDE, { role: 'observer' }),
    ]),
  });
}

/** OneRoster's tables in a zip. */
export function oneRoster(
  version: '1.1' | '1.2',
  className: string,
  people: readonly SamplePerson[],
): Uint8Array {
  const all = [...people, LEFT, ELSEWHERE, ASIDE];
  const user = ({ number, givenName, familyName, email }: SamplePerson): Row => ({
    ...{ sourcedId: number, enabledUser: 'true', username: number, givenName, familyName, email },
    ...(version === '1.1'
      ? { orgSourcedIds: 'o1', role: 'student' }
      : { primaryOrgSourcedId: 'o1', pronouns: '' }),
  });
  const group = (sourcedId: string, title: string): Row => ({
    ...{ sourcedId, title, courseSourcedId: 'c1', classType: 'scheduled', schoolSourcedId: 'o1' },
    termSourcedIds: 't1',
  });
  const member = ({ number }: SamplePerson, rest: Row = {}): Row => ({
    ...{ sourcedId: `e-${number}`, classSourcedId: 'k1', schoolSourcedId: 'o1', userSourcedId: number },
    ...{ role: 'student', primary: 'false', ...rest },
  });
  const bulk = ['academicSessions', 'classes', 'courses', 'enrollments', 'orgs', 'users'];
  return zip({
    'manifest.csv': [
      ...['propertyName,value', 'manifest.version,1.0', `oneroster.version,${version}`],
      ...bulk.map((file) => `file.${file},bulk`),
      ...(version === '1.2' ? ['file.roles,bulk'] : []),
      'source.systemName,Sample',
      '',
    ].join('\r\n'),
    'orgs.csv': sheet('orgs', [{ sourcedId: 'o1', name: 'School', type: 'school' }]),
    'academicSessions.csv': sheet('sessions', [
      { sourcedId: 't1', title: 'This term', type: 'term', startDate: '2026-09-01', endDate: '2027-01-01' },
    ]),
    'courses.csv': sheet('courses', [{ sourcedId: 'c1', title: 'Careers', orgSourcedId: 'o1' }]),
    'classes.csv': sheet('classes', [group('k1', className), group('k2', 'Other class')]),
    'users.csv': sheet(version === '1.1' ? 'users11' : 'users12', all.map(user)),
    ...(version === '1.2' && {
      'roles.csv': sheet(
        'roles',
        all.map(({ number }) => ({
          ...{ sourcedId: `r-${number}`, userSourcedId: number, roleType: 'primary', role: 'student' },
          orgSourcedId: 'o1',
        })),
      ),
    }),
    'enrollments.csv': sheet('enrolments', [
      ...people.map((person) => member(person)),
      member(LEFT, { endDate: '2020-01-31' }),
      member(ELSEWHERE, { classSourcedId: 'k2' }),
      member(ASIDE, { role: 'proctor' }),
    ]),
  });
}
