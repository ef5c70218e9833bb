import { createLogger, NestLog } from './logging.ts';

function logging() {
  const lines: string[] = [];
  return {
    log: createLogger({ name: 'test', level: 'info' }, { write: (line: string) => void lines.push(line) }),
    lines,
  };
}

it('hides what must not be kept, wherever it stands', () => {
  const { log, lines } = logging();
  log.info({
    password: 'canary',
    headers: { authorization: 'canary', cookie: 'canary', 'set-cookie': ['canary'] },
  });
  log.info({ input: { user: { email: 'canary', token: 'canary' }, feedback: 'canary' } });
  log.error(
    { err: Object.assign(new Error('broken'), { detail: 'canary', parameters: ['canary'] }) },
    'failed',
  );
  expect(lines.join('')).not.toContain('canary');
  expect(lines.join('')).toContain('[hidden]');
  expect(JSON.parse(lines[2]!)).toMatchObject({ msg: 'failed', err: { message: 'broken' } });
});

it('speaks for Nest', () => {
  const { log, lines } = logging();
  new NestLog(log).warn('careful', 'Router');
  new NestLog(log).verbose('chatter', 'Router');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, place: 'Router', msg: 'careful' },
  ]);
});
