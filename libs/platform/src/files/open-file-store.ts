import { DirectoryStore } from './directory-store.ts';
import type { FileStore } from './file-store.ts';
import { ObjectStore } from './object-store.ts';

/** Opens the store a URL names: `file:///directory`, or `s3://bucket/prefix?endpoint=…&region=…`. Touches nothing yet. */
export function openFileStore(url: string): FileStore {
  return url.startsWith('file:') ? new DirectoryStore(url) : new ObjectStore(url);
}
