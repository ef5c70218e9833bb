import { stopOwnServer } from './global-setup.ts';

/** Jest takes a teardown from a file of its own only. */
export default async function globalTeardown(): Promise<void> {
  await stopOwnServer();
}
