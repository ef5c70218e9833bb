import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config/config.ts';

export type { Logger };

/** What never reaches a log, wherever in a logged object it stands (down to three levels). */
const SECRET_KEYS = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'passwordHash',
  'token',
  'secret',
  'secretHash',
  'email',
  'answers',
  'feedback',
  'notes',
  'query',
  'parameters',
];
const paths = SECRET_KEYS.flatMap((key) => {
  const own = /^\w+$/.test(key) ? key : `["${key}"]`;
  const below = own.startsWith('[') ? own : `.${own}`;
  return [own, `*${below}`, `*.*${below}`];
});

/** One line of JSON per event, to standard output unless a test listens elsewhere. */
export function createLogger(
  options: { name: string; level: LogLevel },
  destination?: DestinationStream,
): Logger {
  const settings = {
    name: options.name,
    level: options.level,
    base: { name: options.name, pid: process.pid },
    redact: { paths, censor: '[hidden]' },
    serializers: { err: errorForLog, cause: errorForLog },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination ? pino(settings, destination) : pino(settings);
}

/**
 * What a log may know of an error. A database error's `detail` and `where` repeat the row's values, and its parameters
 * are people's texts, so of those only code and constraint stay.
 */
function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, constraint, table, routine } = error as Error & Record<string, unknown>;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(
      Object.entries({ code, constraint, table, routine }).filter(([, value]) => typeof value === 'string'),
    ),
    ...(error.cause !== undefined && { cause: errorForLog(error.cause) }),
  };
}

/** The shape Nest logs through, over pino. */
export class NestLog {
  constructor(private readonly logger: Logger) {}

  /** Nest says by it what it has put together: of no interest once it works. */
  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  /** Nest's own start-up chatter. */
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes the place it logs from as the last string. */
  private write(
    level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: unknown[],
  ) {
    const place = typeof rest.at(-1) === 'string' ? { place: rest.at(-1) } : {};
    if (message instanceof Error) this.logger[level]({ ...place, err: message }, message.message);
    else this.logger[level](place, typeof message === 'string' ? message : JSON.stringify(message));
  }
}
