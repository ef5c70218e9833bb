import type { FileStore } from '@firsthand/platform';

/** A file store that a test can look into. */
export class Shelf implements FileStore {
  readonly held = new Map<string, Uint8Array>();

  async put(key: string, bytes: Uint8Array): Promise<void> {
    this.held.set(key, bytes);
  }

  async get(key: string): Promise<Uint8Array | null> {
    return this.held.get(key) ?? null;
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.held.delete(key);
  }

  async close(): Promise<void> {}
}
