import { ConfigError, loadConfig } from './config.ts';

const root = '/srv/firsthand';
const secret = 'q8ZrT0v1mWcXb5yNf2KdLhJsGpAeUi7o';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env, root);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('has a default for everything, which is the demo on an embedded database', () => {
    expect(loadConfig({}, root)).toEqual({
      nodeEnv: 'development',
      port: 3000,
      home: '/srv/firsthand/.firsthand',
      databaseUrl: undefined,
      appDatabaseUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
      mailFrom: 'Firsthand <no-reply@firsthand.example>',
      dkim: undefined,
      mailCaught: false,
      mailLeaseSeconds: 60,
      mailPerSecond: 100,
      scanUrl: undefined,
      filesUrl: 'file:///srv/firsthand/.firsthand/uploads',
      publicUrl: 'http://localhost:3000',
      sessionSecret: undefined,
      demo: true,
      metricsPort: undefined,
      outboundPrivate: true,
      trustedProxies: ['loopback'],
      logLevel: 'info',
    });
  });

  it('derives what was not said from what was', () => {
    const config = loadConfig(
      { PORT: '8080', FIRSTHAND_HOME: '/data', DATABASE_URL: 'postgres://db/firsthand' },
      root,
    );
    expect(config).toMatchObject({
      publicUrl: 'http://localhost:8080',
      filesUrl: 'file:///data/uploads',
      demo: false,
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(loadConfig({ PORT: '', REDIS_URL: ' ', DEMO: '' }, root)).toEqual(loadConfig({}, root));
  });

  it.each([
    [{ DEMO: 'off' }, false],
    [{ DEMO: '0' }, false],
    [{ DEMO: 'on', DATABASE_URL: 'postgres://db/firsthand' }, true],
    [{ NODE_ENV: 'production', SESSION_SECRET: secret }, false],
    [{ NODE_ENV: 'production', SESSION_SECRET: secret, DEMO: 'true' }, true],
  ])('with %j the demo is %s', (env, demo) => {
    expect(loadConfig(env as Record<string, string>, root).demo).toBe(demo);
  });

  it('takes the slash off the public address, so that links can be put together', () => {
    expect(loadConfig({ PUBLIC_URL: 'https://firsthand.school.example/' }, root).publicUrl).toBe(
      'https://firsthand.school.example',
    );
  });

  it('names all problems at once and repeats no password', () => {
    const problems = problemsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      SMTP_URL: 'mail:25',
      DEMO: 'maybe',
      NODE_ENV: 'production',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'SESSION_SECRET',
      'SMTP_URL',
      'DEMO',
      'LOG_LEVEL',
    ]);
    expect(problems.join()).not.toContain('hunter2');
  });

  it.each(['short', 'a'.repeat(64), 'changemechangemechangemechangeme'])(
    'refuses the weak secret %s in production',
    (weak) => {
      expect(problemsOf({ NODE_ENV: 'production', SESSION_SECRET: weak })).toHaveLength(1);
      expect(problemsOf({ SESSION_SECRET: weak })).toEqual([]);
    },
  );

  it('believes proxies of its own machine alone, unless others are named', () => {
    expect(loadConfig({}).trustedProxies).toEqual(['loopback']);
    expect(loadConfig({ TRUSTED_PROXIES: '10.1.0.0/16, fd00::/8 uniquelocal' }).trustedProxies).toEqual([
      '10.1.0.0/16',
      'fd00::/8',
      'uniquelocal',
    ]);
    for (const wrong of ['true', '*', '10.1.0.0/40', '0.0.0.0/0', 'proxy.example', '10.1.0.0/'])
      expect(problemsOf({ TRUSTED_PROXIES: wrong }).join()).toContain(`names "${wrong}"`);
  });

  it('refuses what would make the installation unsafe or the queue fail', () => {
    const url = 'postgres://owner:x@db/firsthand';
    expect(problemsOf({ DATABASE_URL: url, APP_DATABASE_URL: url }).join()).toContain(
      'must not be the owner',
    );
    expect(problemsOf({ DATABASE_URL: `${url}?options=-c%20x` }).join()).toContain('?options=');
    for (const wrong of ['School <mail@school.example>', 'mail', 'a@b.example?bcc=c@d.example'])
      expect(problemsOf({ UNSUBSCRIBE_MAIL: wrong }).join()).toContain('bare mail address');
    expect(loadConfig({ UNSUBSCRIBE_MAIL: 'mail@school.example' }).unsubscribeMail).toBe(
      'mail@school.example',
    );
    expect(problemsOf({ MAIL_PER_SECOND: '0' }).join()).toContain('from 1 to 9999');
    expect(problemsOf({ FILES_URL: 's3://photos?endpoint=https://store.example:9000' })).toEqual([]);
    expect(problemsOf({ FILES_URL: 's3://photos?endpoint=store.example' }).join()).toContain('endpoint');
    expect(problemsOf({ FILES_URL: 's3://' }).join()).toContain('bucket');
    expect(problemsOf({ PORT: '3000', METRICS_PORT: '3000' }).join()).toContain('METRICS_PORT');
  });
});
