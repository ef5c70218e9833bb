/** One installation as a command finds it: its settings, its secrets and the two connections to its database. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded, type Config } from '@firsthand/platform';

export interface Connections {
  /** For migrations and the operator's own work. */
  ownerUrl: string;
  /** For the application: no owner, no superuser. */
  appUrl: string;
  /** Ends the embedded server if this command started it. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** The address this process will serve. With it the process takes charge of the embedded server; without it may share one. */
  serving?: string;
  log?: (sentence: string) => void;
  onLost?: () => void;
}

export const databaseName = 'firsthand';
const appRole = 'firsthand_app';

/** Starts or finds the database. */
export async function connect(
  config: Config,
  { serving, log, onLost }: ConnectOptions = {},
): Promise<Connections> {
  if (config.databaseUrl !== undefined) {
    return {
      ownerUrl: config.databaseUrl,
      appUrl: appUrlFor(config, config.databaseUrl),
      close: async () => {},
    };
  }
  const embedded = await startEmbedded({
    home: config.home,
    database: databaseName,
    holder: serving ?? `process ${process.pid}`,
    share: serving === undefined,
    ...(log && { log }),
    ...(onLost && { onLost }),
  });
  return {
    ownerUrl: embedded.ownerUrl,
    appUrl: appUrlFor(config, embedded.ownerUrl),
    close: () => embedded.stop(),
  };
}

/** The application's connection: as it was given, or the owner's with the application's role in its place. */
export function appUrlFor(config: Config, ownerUrl: string): string {
  if (config.appDatabaseUrl !== undefined) return config.appDatabaseUrl;
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = keptSecret(config.home, 'app-role-password');
  return url.href;
}

/** A secret of this installation's own, made when it is first asked for. */
export function keptSecret(home: string, name: string): string {
  const directory = join(home, 'secrets');
  const file = join(directory, name);
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(36).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
