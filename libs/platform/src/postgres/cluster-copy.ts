/**
 * Backup and restore of the embedded server, which brings no `pg_dump`: its data directory, copied while it stands
 * still, together with the password that opens it.
 */
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError, startEmbedded } from './embedded.ts';
import { preparePlace } from './place.ts';

/** Copies the server of this home into a directory; refuses while Firsthand is running. */
export async function copyClusterTo(directory: string, home: string, database: string): Promise<void> {
  // Starting it is the surest way to know that nobody else uses it, and to finish what a crash has left undone.
  const server = await startEmbedded({ home, database, holder: 'a backup' });
  await server.stop();
  const place = await preparePlace(home, () => {});
  cpSync(place.data, join(directory, 'cluster'), { recursive: true });
  writeFileSync(join(directory, 'password'), readFileSync(place.passwordFile), { mode: 0o600 });
}

/** Puts a copied server into a home that has none. */
export async function copyClusterFrom(directory: string, home: string): Promise<void> {
  if (existsSync(join(home, 'postgres', 'password'))) {
    throw new EmbeddedPostgresError(
      `${home} already holds a database, and a restore overwrites nothing: move it away, or set FIRSTHAND_HOME to another directory.`,
    );
  }
  const place = await preparePlace(home, () => {});
  cpSync(join(directory, 'cluster'), place.data, { recursive: true });
  chmodSync(place.data, 0o700);
  place.giveAway(place.data);
  writeFileSync(place.passwordFile, readFileSync(join(directory, 'password')), { mode: 0o600 });
}
