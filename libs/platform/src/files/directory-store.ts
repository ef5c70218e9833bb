import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newId } from '../ids.ts';
import { checkKey, type FileStore } from './file-store.ts';

/** Files in a directory of this machine, or one that all machines mount. */
export class DirectoryStore implements FileStore {
  private readonly directory: string;

  constructor(url: string) {
    this.directory = fileURLToPath(url);
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Under its name it is whole or not there: a reader never meets half a file, nor does a backup.
    const unfinished = `${path}.${newId()}.part`;
    try {
      await writeFile(unfinished, bytes, { mode: 0o600, flush: true });
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Uint8Array | null> {
    try {
      return await readFile(this.pathOf(key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await rm(this.pathOf(key), { force: true });
  }

  async close(): Promise<void> {}

  private pathOf(key: string): string {
    return join(this.directory, checkKey(key));
  }
}
