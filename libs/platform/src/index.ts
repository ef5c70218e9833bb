export { ConfigError, loadConfig, type Config, type LogLevel } from './config/config.ts';
export { copyClusterFrom, copyClusterTo } from './postgres/cluster-copy.ts';
export {
  inspectDatabase,
  isEmptyDatabase,
  type AppRoleFinding,
  type DatabaseFinding,
} from './postgres/inspect.ts';
export {
  EmbeddedPostgresError,
  startEmbedded,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './postgres/embedded.ts';
export * from './clock.ts';
export * from './ids.ts';
export { createLogger, NestLog, type Logger } from './logging.ts';
export {
  type Delivered,
  type JobQueue,
  type JobWorker,
  openQueue,
  type QueueOptions,
  type Ring,
  type WorkOptions,
  type QueuePulse,
} from './queue/queue.ts';
export { isOutside } from './outbound/addresses.ts';
export { openOutbound, type Outbound, type OutboundRequest, OutboundRefused } from './outbound/outbound.ts';
export { Recent } from './recent.ts';
export { Seal } from './seal.ts';
export { stopOnSignal } from './stop-on-signal.ts';
export { readRedisUrl } from './queue/redis-url.ts';
export { type MailCatcher, type MailFault, startMailCatcher } from './mail/catcher.ts';
export { type CaughtCard, type CaughtMail, CaughtMailStore } from './mail/caught-mail.ts';
export { caughtMailPages, type PageAnswer } from './mail/caught-mail-page.ts';
export { type Letter, renderLetter } from './mail/letter.ts';
export { type PersonalText, renderPersonal } from './mail/personal-letter.ts';
export {
  type DkimKey,
  MAIL_CONNECTIONS,
  type Mail,
  type Mailer,
  type MailerOptions,
  type MailOutcome,
  openMailer,
} from './mail/mailer.ts';
export { type FileScanner, openFileScanner, ScannerAway } from './files/file-scanner.ts';
export type { FileStore } from './files/file-store.ts';
export { openFileStore } from './files/open-file-store.ts';
export {
  type Picture,
  PICTURE,
  PictureRefused,
  type PictureRefusal,
  readPicture,
} from './pictures/picture.ts';
export { type Logo, readLogo } from './pictures/logo.ts';
export { fromWindows1252 } from './windows-1252.ts';
