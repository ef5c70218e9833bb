import { createPrivateKey } from 'node:crypto';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DkimKey } from '../mail/mailer.ts';
import { readRedisUrl } from '../queue/redis-url.ts';

export type LogLevel = (typeof logLevels)[number];

/** Everything the environment decides, read once at the start of a process. RUNNING.md names the variables. */
export interface Config {
  nodeEnv: 'production' | 'development' | 'test';
  port: number;
  /** Absolute directory for embedded data, uploads and caught mail. */
  home: string;
  /** The owner's connection, for migrations; undefined means the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** The connection of the application's role, which is no owner. */
  appDatabaseUrl: string | undefined;
  /** Undefined means that jobs run on PostgreSQL. */
  redisUrl: string | undefined;
  /** Undefined means the built-in mail catcher. */
  smtpUrl: string | undefined;
  /** `smtpUrl` leads to the mail catcher that `up` runs over this home: what came there can be looked up and read. */
  mailCaught: boolean;
  mailFrom: string;
  /** Whose mailbox takes wishes for no more mail, from mail programs that can only write; undefined: nobody reads any. */
  unsubscribeMail: string | undefined;
  /** Undefined: mail leaves unsigned, and the mail server may sign it. */
  dkim: DkimKey | undefined;
  /** How long a mail that a worker is sending is its own; after a crash, others wait this long before they look at it. */
  mailLeaseSeconds: number;
  /** Mails that one worker sends in a second at most. */
  mailPerSecond: number;
  filesUrl: string;
  /** `tcp://host:port` of a clamd that looks at what is attached; undefined: nothing is scanned, and files say so. */
  scanUrl: string | undefined;
  /** Without a slash at the end. */
  publicUrl: string;
  /** Undefined outside production only, where `up` makes one up and keeps it. */
  sessionSecret: string | undefined;
  /** Whether identity providers may be at addresses of the own network, and without TLS. */
  outboundPrivate: boolean;
  /** Whom to believe about whom they speak for: addresses, ranges, or the words `loopback`, `linklocal`, `uniquelocal`. */
  trustedProxies: readonly string[];
  demo: boolean;
  metricsPort: number | undefined;
  logLevel: LogLevel;
}

/** All that is wrong with the environment, a sentence each. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The settings cannot be used:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const nodeEnvs = ['production', 'development', 'test'] as const;
const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from an environment, or throws one error that names every problem in it. An empty variable
 * counts as absent, because that is what `NAME=` in a compose file means.
 */
export function loadConfig(env: Environment, root: string = checkout): Config {
  const problems: string[] = [];
  const text = (name: string) => env[name]?.trim() || undefined;

  function oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = text(name) ?? fallback;
    if ((allowed as readonly string[]).includes(value)) return value as T;
    problems.push(`${name} is "${value}", but must be one of ${allowed.join(', ')}.`);
    return fallback;
  }

  function port(name: string): number | undefined {
    const value = text(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= 1 && number <= 65_535) return number;
    problems.push(`${name} is "${value}", but must be a port number from 1 to 65535.`);
    return undefined;
  }

  function url(name: string, schemes: readonly string[]): string | undefined {
    const value = text(name);
    if (value === undefined) return undefined;
    // Connection strings hold passwords, so the value is not repeated in the sentence.
    if (!URL.canParse(value)) problems.push(`${name} is not a URL; it begins with ${schemes.join(' or ')}.`);
    else if (!schemes.some((scheme) => value.startsWith(scheme)))
      problems.push(
        `${name} begins with "${new URL(value).protocol}", but must begin with ${schemes.join(' or ')}.`,
      );
    return value;
  }

  function store(): string | undefined {
    const value = url('FILES_URL', ['file://', 's3://']);
    if (!value?.startsWith('s3://') || !URL.canParse(value)) return value;
    const { hostname, searchParams } = new URL(value);
    const endpoint = searchParams.get('endpoint');
    if (hostname === '') problems.push('FILES_URL names no bucket: write s3://bucket?endpoint=https://….');
    if (endpoint !== null && !/^https?:/.test(URL.canParse(endpoint) ? endpoint : ''))
      problems.push(
        'FILES_URL has an endpoint that is no web address, such as endpoint=https://store.example.',
      );
    return value;
  }

  function count(name: string, fallback: number, of: string): number {
    const value = text(name) ?? String(fallback);
    if (!/^[1-9]\d{0,3}$/.test(value))
      problems.push(`${name} is "${value}", but must be a number of ${of}, from 1 to 9999.`);
    return Number(value);
  }

  function dkim(): DkimKey | undefined {
    const domain = text('DKIM_DOMAIN');
    const selector = text('DKIM_SELECTOR');
    // One line in an environment file: its line ends may be written \\n.
    const privateKey = text('DKIM_PRIVATE_KEY')?.replaceAll('\\n', '\n');
    if (domain === undefined && selector === undefined && privateKey === undefined) return undefined;
    if (domain === undefined || selector === undefined || privateKey === undefined) {
      problems.push(
        'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY belong together: set all three, or none.',
      );
      return undefined;
    }
    try {
      createPrivateKey(privateKey);
    } catch {
      problems.push('DKIM_PRIVATE_KEY is no private key in PEM: make one with `openssl genrsa 2048`.');
    }
    return { domain, selector, privateKey };
  }

  function redis(): string | undefined {
    const value = text('REDIS_URL');
    if (value !== undefined && readRedisUrl(value) === null)
      problems.push(
        'REDIS_URL must be redis://host:port, rediss://host:port, redis+sentinel://host:port,host:port/primary or redis+cluster://host:port,host:port.',
      );
    return value;
  }

  function proxies(): string[] {
    const named = (text('TRUSTED_PROXIES') ?? 'loopback').split(/[\s,]+/).filter(Boolean);
    for (const each of named)
      if (!NETWORKS.includes(each) && !isRange(each))
        problems.push(
          `TRUSTED_PROXIES names "${each}", but must hold addresses, ranges such as 10.0.0.0/24, or ${NETWORKS.join(', ')}.`,
        );
    return named;
  }

  function flag(name: string): boolean | undefined {
    const value = text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (['1', 'true', 'on', 'yes'].includes(value)) return true;
    if (!['0', 'false', 'off', 'no'].includes(value))
      problems.push(`${name} is "${value}", but must be on or off.`);
    return false;
  }

  const nodeEnv = oneOf('NODE_ENV', nodeEnvs, 'development');
  const production = nodeEnv === 'production';
  const httpPort = port('PORT') ?? 3000;
  const home = resolve(root, text('FIRSTHAND_HOME') ?? '.firsthand');
  const postgres = ['postgres://', 'postgresql://'];
  const databaseUrl = url('DATABASE_URL', postgres);
  const appDatabaseUrl = url('APP_DATABASE_URL', postgres);
  for (const [name, value] of Object.entries({
    DATABASE_URL: databaseUrl,
    APP_DATABASE_URL: appDatabaseUrl,
  })) {
    if (value && URL.canParse(value) && new URL(value).searchParams.has('options'))
      problems.push(
        `${name} carries ?options=, which the job queue would overwrite: set those for the database role instead.`,
      );
  }
  if (databaseUrl !== undefined && databaseUrl === appDatabaseUrl)
    problems.push(
      'DATABASE_URL and APP_DATABASE_URL are the same, but the application must not be the owner of its tables: give it a role of its own.',
    );

  const sessionSecret = text('SESSION_SECRET');
  if (production && sessionSecret === undefined)
    problems.push(
      'SESSION_SECRET is missing, but production needs one: make it with `openssl rand -base64 48`.',
    );
  else if (production && sessionSecret !== undefined && isWeak(sessionSecret))
    problems.push('SESSION_SECRET is too easy to guess: make one with `openssl rand -base64 48`.');

  const metricsPort = port('METRICS_PORT');
  if (metricsPort !== undefined && metricsPort === httpPort)
    problems.push(
      'METRICS_PORT and PORT are the same, but the metrics must not be where everybody can read them.',
    );

  const config: Config = {
    nodeEnv,
    port: httpPort,
    home,
    databaseUrl,
    appDatabaseUrl,
    redisUrl: redis(),
    smtpUrl: url('SMTP_URL', ['smtp://', 'smtps://']),
    mailCaught: flag('FIRSTHAND_MAIL_CAUGHT') ?? false,
    mailFrom: text('FIRSTHAND_MAIL_FROM') ?? 'Firsthand <no-reply@firsthand.example>',
    unsubscribeMail: text('UNSUBSCRIBE_MAIL'),
    dkim: dkim(),
    mailLeaseSeconds: count('MAIL_LEASE_SECONDS', 60, 'seconds'),
    mailPerSecond: count('MAIL_PER_SECOND', 100, 'mails'),
    scanUrl: url('SCAN_URL', ['tcp://']),
    filesUrl: store() ?? pathToFileURL(join(home, 'uploads')).href,
    publicUrl: (url('PUBLIC_URL', ['http://', 'https://']) ?? `http://localhost:${httpPort}`).replace(
      /\/+$/,
      '',
    ),
    sessionSecret,
    outboundPrivate: flag('OUTBOUND_PRIVATE') ?? !production,
    trustedProxies: proxies(),
    // The demo's passwords are public: production never gets them without being asked.
    demo: flag('DEMO') ?? (databaseUrl === undefined && !production),
    metricsPort,
    logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
  };
  if (config.unsubscribeMail !== undefined && !/^[^\s@<>,?]+@[^\s@<>,?]+$/.test(config.unsubscribeMail))
    problems.push(
      `UNSUBSCRIBE_MAIL is "${config.unsubscribeMail}", but must be a bare mail address that somebody reads, such as mail@school.example.`,
    );
  if (!config.mailFrom.includes('@'))
    problems.push(
      `FIRSTHAND_MAIL_FROM is "${config.mailFrom}", but must hold a mail address, such as Firsthand <no-reply@school.example>.`,
    );
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

const NETWORKS: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  return (
    family !== 0 &&
    more.length === 0 &&
    (bits === undefined ||
      (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128)))
  );
}

/** Too short to hold 128 random bits as text, or with too few different characters to be random. */
function isWeak(secret: string): boolean {
  return secret.length < 32 || new Set(secret).size < 12;
}
