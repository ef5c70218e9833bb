/** What `doctor` says about what it found: pure, so that every explanation can be tried without breaking a machine. */
import type { DatabaseFinding } from '@firsthand/platform';

export interface Findings {
  /** A sentence when this Node is too old. */
  nodeComplaint: string | undefined;
  /** In what the installed packages differ from the lock file. */
  packagesComplaint: string | undefined;
  /** What is wrong with the settings; with any, nothing further could be looked at. */
  settings: readonly string[];
  place?: {
    port: { number: number; state: 'free' | 'ours' | 'taken' };
    home: {
      path: string;
      exists: boolean;
      writable: boolean;
      openSecrets: readonly string[];
      freeMiB: number;
    };
    database: DatabaseFinding | 'not made yet';
    /** Migrations of this version that the database has not had, and those it has had that this version does not know. */
    migrations: { pending: readonly string[]; unknown: readonly string[] } | undefined;
    queue: { kind: 'PostgreSQL' | 'Redis'; refusal: string | undefined };
    mail: { kind: 'catcher' | 'server'; refusal: string | undefined };
  };
}

export interface Check {
  subject: string;
  state: 'fine' | 'warning' | 'broken';
  /** One sentence; when something is wrong it ends with what to do. */
  says: string;
}

const oldestPostgres = 150_000;
/** Below this PostgreSQL may stop in the middle of a day's work. */
const scarceMiB = 1_024;
const exhaustedMiB = 200;

export function explain(findings: Findings): Check[] {
  const checks: Check[] = [nodeCheck(findings), packagesCheck(findings), ...settingsChecks(findings)];
  if (!findings.place) return checks;
  const { port, home, database, migrations, queue, mail } = findings.place;
  return [
    ...checks,
    portCheck(port),
    homeCheck(home),
    diskCheck(home),
    ...databaseChecks(database, migrations),
    queueCheck(queue, database),
    mailCheck(mail),
  ];
}

export function isBroken(checks: readonly Check[]): boolean {
  return checks.some(({ state }) => state === 'broken');
}

const fine = (subject: string, says: string): Check => ({ subject, state: 'fine', says });
const warning = (subject: string, says: string): Check => ({ subject, state: 'warning', says });
const broken = (subject: string, says: string): Check => ({ subject, state: 'broken', says });

function nodeCheck({ nodeComplaint }: Findings): Check {
  return nodeComplaint === undefined ? fine('Node', 'Node is new enough.') : broken('Node', nodeComplaint);
}

function packagesCheck({ packagesComplaint }: Findings): Check {
  return packagesComplaint === undefined
    ? fine('Packages', 'The installed packages are those that package-lock.json names.')
    : broken(
        'Packages',
        `The packages are not installed as they should be (${packagesComplaint}): run \`npm ci\`.`,
      );
}

function settingsChecks({ settings }: Findings): Check[] {
  if (settings.length === 0) return [fine('Settings', 'The settings can be read.')];
  return settings.map((problem) => broken('Settings', problem));
}

type Place = NonNullable<Findings['place']>;

function portCheck({ number, state }: Place['port']): Check {
  if (state === 'free') return fine('Port', `Port ${number} is free.`);
  if (state === 'ours') return fine('Port', `Firsthand is running on port ${number}.`);
  return broken(
    'Port',
    `Port ${number} is taken by another program: end that program, or start Firsthand with PORT set to another number.`,
  );
}

function homeCheck({ path, exists, writable, openSecrets }: Place['home']): Check {
  if (!writable)
    return broken(
      'Home',
      `${path} cannot be written to: give it to the user who runs Firsthand, or set FIRSTHAND_HOME to another directory.`,
    );
  if (openSecrets.length > 0)
    return broken(
      'Home',
      `Other users of this machine can read ${openSecrets.join(' and ')}: run \`chmod 600\` on it.`,
    );
  return fine(
    'Home',
    exists
      ? `${path} can be written to and its secrets are closed to others.`
      : `${path} will be made by the first start.`,
  );
}

function diskCheck({ path, freeMiB }: Place['home']): Check {
  const room = freeMiB >= 1_024 ? `${(freeMiB / 1_024).toFixed(1)} GiB` : `${Math.round(freeMiB)} MiB`;
  const advice = 'free some, or set FIRSTHAND_HOME to a directory on a larger disk';
  if (freeMiB < exhaustedMiB) return broken('Disk', `Only ${room} are free for ${path}: ${advice}.`);
  if (freeMiB < scarceMiB) return warning('Disk', `Only ${room} are left for ${path}: ${advice}.`);
  return fine('Disk', `${room} are free for ${path}.`);
}

function databaseChecks(database: Place['database'], migrations: Place['migrations']): Check[] {
  if (database === 'not made yet')
    return [fine('Database', 'The embedded database will be made by the first start.')];
  if (!database.reachable)
    return [
      broken(
        'Database',
        `The database cannot be reached (${database.reason}): check that it runs and that DATABASE_URL names its host, port, user and password.`,
      ),
    ];
  const version = `PostgreSQL ${Math.floor(database.versionNumber / 10_000)}.${database.versionNumber % 10_000}`;
  return [
    database.versionNumber >= oldestPostgres
      ? fine('Database', `${version} answers.`)
      : broken('Database', `${version} is too old: move the database to PostgreSQL 15 or newer.`),
    ...migrationChecks(migrations),
    appRoleCheck(database.appRole),
    database.unforcedTables.length === 0
      ? fine('Tenants', 'Row-level security is forced on every table that holds tenants\u2019 data.')
      : broken(
          'Tenants',
          `Row-level security is not forced on ${database.unforcedTables.join(', ')}, so one tenant could see another\u2019s rows: run \`npx firsthand migrate\`, and if that does not mend it, restore the last backup.`,
        ),
    ...upkeepCheck(database.upkeep),
  ];
}

/** Overdue in every place, nobody works; in some, their upkeep breaks off. */
function upkeepCheck(upkeep: Extract<DatabaseFinding, { reachable: true }>['upkeep']): Check[] {
  if (!upkeep) return [];
  const { overdue, lastAt } = upkeep;
  const last = lastAt ? `last done ${lastAt.toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'never done';
  if (overdue === 0)
    return [fine('Upkeep', lastAt ? `The daily upkeep was ${last}.` : 'The daily upkeep is not due yet.')];
  return [
    warning(
      'Upkeep',
      `The daily upkeep is overdue in ${count(overdue, 'institution')} (${last}): start a worker, and if one runs, see its log for what could not be done.`,
    ),
  ];
}

function migrationChecks(migrations: Place['migrations']): Check[] {
  if (!migrations) return [];
  const { pending, unknown } = migrations;
  if (unknown.length > 0)
    return [
      broken(
        'Migrations',
        `The database was used by a newer Firsthand (${unknown.join(', ')}): start that version, or restore a backup made with this one.`,
      ),
    ];
  if (pending.length > 0)
    return [
      broken(
        'Migrations',
        `The database lacks ${count(pending.length, 'migration')} (first ${pending[0]}): run \`npx firsthand migrate\`.`,
      ),
    ];
  return [fine('Migrations', 'The database is at the newest migration.')];
}

function appRoleCheck(role: Extract<DatabaseFinding, { reachable: true }>['appRole']): Check {
  const subject = 'Application role';
  if (!role.exists)
    return broken(
      subject,
      `The role ${role.name} does not exist: run \`npx firsthand migrate\`, which makes it.`,
    );
  if (role.superuser || role.bypassesRls)
    return broken(
      subject,
      `The role ${role.name} passes by row-level security, so tenants are not kept apart: run \`ALTER ROLE "${role.name}" NOSUPERUSER NOBYPASSRLS\`.`,
    );
  if (role.owns.length > 0)
    return broken(
      subject,
      `The role ${role.name} owns ${role.owns.join(', ')}, and an owner can switch row-level security off: give them to the owner with \`REASSIGN OWNED\`, and let APP_DATABASE_URL name a role of its own.`,
    );
  if (role.refusal !== undefined)
    return broken(
      subject,
      `The role ${role.name} cannot sign in (${role.refusal}): correct its password, or set APP_DATABASE_URL.`,
    );
  return fine(subject, `The role ${role.name} signs in, owns nothing and is bound by row-level security.`);
}

function queueCheck({ kind, refusal }: Place['queue'], database: Place['database']): Check {
  if (kind === 'PostgreSQL') {
    return database === 'not made yet' || database.reachable
      ? fine('Queue', 'Jobs run on PostgreSQL.')
      : warning('Queue', 'Jobs run on PostgreSQL, and wait until the database is mended.');
  }
  return refusal === undefined
    ? fine('Queue', 'Jobs run on Redis, which answers.')
    : broken(
        'Queue',
        `Redis cannot be reached (${refusal}): check that it runs and that REDIS_URL is right, or unset REDIS_URL to run jobs on PostgreSQL.`,
      );
}

function mailCheck({ kind, refusal }: Place['mail']): Check {
  if (kind === 'catcher')
    return warning(
      'Mail',
      'Mail is caught and shown at /dev/mail instead of being sent: set SMTP_URL when people are to receive it.',
    );
  return refusal === undefined
    ? fine('Mail', 'The mail server answers.')
    : broken(
        'Mail',
        `The mail server cannot be reached (${refusal}): check that it runs and that SMTP_URL names its host and port.`,
      );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
