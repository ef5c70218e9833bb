import { explain, isBroken, type Findings } from './doctor.checks.ts';

type Place = NonNullable<Findings['place']>;
type Reached = Extract<Exclude<Place['database'], string>, { reachable: true }>;
type Role = Extract<Reached['appRole'], { exists: true }>;

const role: Role = {
  exists: true,
  name: 'firsthand_app',
  superuser: false,
  bypassesRls: false,
  owns: [],
  refusal: undefined,
};
const database: Reached = {
  reachable: true,
  versionNumber: 180_004,
  appRole: role,
  migrations: ['LayHouse1'],
  unforcedTables: [],
  upkeep: { overdue: 0, lastAt: new Date('2027-02-10T03:00:00Z') },
};
const healthy: Place = {
  port: { number: 3000, state: 'free' },
  home: { path: '/srv/.firsthand', exists: true, writable: true, openSecrets: [], freeMiB: 50_000 },
  database,
  migrations: { pending: [], unknown: [] },
  queue: { kind: 'PostgreSQL', refusal: undefined },
  mail: { kind: 'server', refusal: undefined },
};

function findings(place: Partial<Place> = {}): Findings {
  return {
    nodeComplaint: undefined,
    packagesComplaint: undefined,
    settings: [],
    place: { ...healthy, ...place },
  };
}

describe('doctor', () => {
  it('says when nobody does the daily upkeep, and is silent where a version did not have it', () => {
    const says = (upkeep: Reached['upkeep']) =>
      explain(findings({ database: { ...database, upkeep } })).find(({ subject }) => subject === 'Upkeep');
    expect(says({ overdue: 0, lastAt: null })).toMatchObject({ state: 'fine' });
    expect(says({ overdue: 2, lastAt: new Date('2027-02-06T03:00:00Z') })).toEqual({
      ...{ subject: 'Upkeep', state: 'warning' },
      says: 'The daily upkeep is overdue in 2 institutions (last done 2027-02-06 03:00 UTC): start a worker, and if one runs, see its log for what could not be done.',
    });
    expect(says({ overdue: 1, lastAt: null })?.says).toContain('1 institution (never done)');
    expect(says(undefined)).toBeUndefined();
  });

  it('finds nothing wrong with a healthy installation', () => {
    const checks = explain(findings());
    expect(checks.map(({ state }) => state)).toEqual(checks.map(() => 'fine'));
    expect(isBroken(checks)).toBe(false);
    expect(checks.map(({ subject }) => subject)).toEqual([
      ...[
        'Node',
        'Packages',
        'Settings',
        'Port',
        'Home',
        'Disk',
        'Database',
        'Migrations',
        'Application role',
      ],
      ...['Tenants', 'Upkeep', 'Queue', 'Mail'],
    ]);
  });

  it('finds nothing wrong before the first start', () => {
    const checks = explain(
      findings({
        database: 'not made yet',
        migrations: undefined,
        home: { ...healthy.home, exists: false },
        mail: { kind: 'catcher', refusal: undefined },
      }),
    );
    expect(isBroken(checks)).toBe(false);
  });

  it('looks no further than the settings when they cannot be used', () => {
    const checks = explain({
      nodeComplaint: undefined,
      packagesComplaint: undefined,
      settings: ['PORT is "x".', 'DEMO is "y".'],
    });
    expect(checks.filter(({ state }) => state === 'broken').map(({ says }) => says)).toEqual([
      'PORT is "x".',
      'DEMO is "y".',
    ]);
  });

  const faults: [string, Findings, string, RegExp][] = [
    ['old Node', { ...findings(), nodeComplaint: 'Firsthand needs Node 20.19.' }, 'Node', /needs Node/],
    [
      'other packages',
      { ...findings(), packagesComplaint: 'pg is not the one' },
      'Packages',
      /pg is not the one\): run `npm ci`/,
    ],
    ['taken port', findings({ port: { number: 3000, state: 'taken' } }), 'Port', /3000 is taken .* PORT/],
    [
      'closed home',
      findings({ home: { ...healthy.home, writable: false } }),
      'Home',
      /cannot be written .* FIRSTHAND_HOME/,
    ],
    [
      'open secrets',
      findings({ home: { ...healthy.home, openSecrets: ['/srv/a'] } }),
      'Home',
      /can read \/srv\/a: run `chmod 600`/,
    ],
    ['full disk', findings({ home: { ...healthy.home, freeMiB: 20 } }), 'Disk', /Only 20 MiB .*: free some/],
    [
      'no database',
      findings({ database: { reachable: false, reason: 'ECONNREFUSED' } }),
      'Database',
      /ECONNREFUSED.* DATABASE_URL/,
    ],
    [
      'old database',
      findings({ database: { ...database, versionNumber: 140_011 } }),
      'Database',
      /14\.11 is too old/,
    ],
    [
      'pending',
      findings({ migrations: { pending: ['A', 'B'], unknown: [] } }),
      'Migrations',
      /lacks 2 migrations \(first A\): run/,
    ],
    [
      'newer',
      findings({ migrations: { pending: ['A'], unknown: ['Z'] } }),
      'Migrations',
      /newer Firsthand \(Z\)/,
    ],
    [
      'no role',
      findings({ database: { ...database, appRole: { exists: false, name: 'a' } } }),
      'Application role',
      /does not exist: run/,
    ],
    [
      'superuser',
      findings({ database: { ...database, appRole: { ...role, superuser: true } } }),
      'Application role',
      /NOSUPERUSER/,
    ],
    [
      'bypass',
      findings({ database: { ...database, appRole: { ...role, bypassesRls: true } } }),
      'Application role',
      /NOBYPASSRLS/,
    ],
    [
      'owner',
      findings({ database: { ...database, appRole: { ...role, owns: ['public.grades'] } } }),
      'Application role',
      /owns public\.grades/,
    ],
    [
      'password',
      findings({ database: { ...database, appRole: { ...role, refusal: 'no' } } }),
      'Application role',
      /cannot sign in \(no\)/,
    ],
    [
      'no wall',
      findings({ database: { ...database, unforcedTables: ['public.grades'] } }),
      'Tenants',
      /not forced on public\.grades/,
    ],
    [
      'no Redis',
      findings({ queue: { kind: 'Redis', refusal: 'ECONNREFUSED' } }),
      'Queue',
      /Redis cannot be reached .* REDIS_URL/,
    ],
    [
      'no mail',
      findings({ mail: { kind: 'server', refusal: 'ECONNREFUSED' } }),
      'Mail',
      /mail server cannot .* SMTP_URL/,
    ],
  ];

  it.each(faults)('explains: %s', (_name, found, subject, sentence) => {
    const checks = explain(found);
    expect(isBroken(checks)).toBe(true);
    const faulty = checks.filter(({ state }) => state === 'broken');
    expect(faulty).toHaveLength(1);
    expect(faulty[0]).toMatchObject({ subject, says: expect.stringMatching(sentence) });
  });

  it('does not blame the queue for a fault of the database alone', () => {
    const checks = explain(
      findings({ database: { reachable: false, reason: 'x' }, queue: { kind: 'Redis', refusal: undefined } }),
    );
    expect(checks.find(({ subject }) => subject === 'Queue')?.state).toBe('fine');
  });
});
