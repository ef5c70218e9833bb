export { ConfigError, loadConfig, type Config, type LogLevel } from './config/config.ts';
export {
  EmbeddedPostgresError,
  startEmbedded,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './postgres/embedded.ts';
