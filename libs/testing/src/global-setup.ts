import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@firsthand/platform';
import { buildTemplate } from './template.ts';

/** The setup and the teardown of jest are two modules with nothing in common but the process. */
const shared = globalThis as { ownServerOfTests?: { stop(): Promise<void> } };

/**
 * Migrates once into a template database; each jest worker then copies it in a moment. Uses the server of
 * `TEST_DATABASE_URL` (an owner's connection), or starts an embedded one for a bare `npx jest`.
 */
export default async function globalSetup(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    process.env['TEST_TEMPLATE'] = await buildTemplate(given);
    return;
  }
  const home = mkdtempSync(join(tmpdir(), 'firsthand-jest-'));
  // Started by root, the server runs as another user, who must be able to pass through.
  chmodSync(home, 0o711);
  const server = await startEmbedded({ home, database: 'firsthand_test', durable: false });
  shared.ownServerOfTests = {
    async stop() {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
  process.env['TEST_DATABASE_URL'] = server.ownerUrl;
  process.env['TEST_TEMPLATE'] = await buildTemplate(server.ownerUrl);
}

/** Stops the server, if the setup started one. */
export async function stopOwnServer(): Promise<void> {
  await shared.ownServerOfTests?.stop();
  delete shared.ownServerOfTests;
}
