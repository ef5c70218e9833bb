/**
 * Where uploaded files lie. A file is written once under its key and never changed, so two writers of the same key write
 * the same thing.
 */
export interface FileStore {
  /** Overwrites; when it resolves, the file is there for every process. */
  put(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Null when there is no such file. */
  get(key: string): Promise<Uint8Array | null>;
  /** What is not there is gone already. */
  remove(keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Keys are made by us; one that is not made of plain names is a mistake of ours and must not leave the store. */
export function checkKey(key: string): string {
  if (!/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(key)) throw new Error(`Not a key of a file: ${key}`);
  return key;
}
