import DataLoader from 'dataloader';
import type { Actor } from '@firsthand/contracts';

/** How one kind of thing is fetched in bulk: keys in, a map out. Declared once per noun in `<noun>.loader.ts`. */
export interface LoaderSpec<Key, Value> {
  readonly name: string;
  load(actor: Actor, keys: readonly Key[]): Promise<ReadonlyMap<Key, Value>>;
}

/** The loaders of one request: one batch per kind of thing, whoever asks. */
export class Loaders {
  private readonly made = new Map<string, DataLoader<unknown, unknown>>();

  constructor(private readonly actor: () => Actor) {}

  /** The value for a key, or null. */
  load<Key, Value>(spec: LoaderSpec<Key, Value>, key: Key): Promise<Value | null> {
    let loader = this.made.get(spec.name) as DataLoader<Key, Value | null> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value | null>(async (keys) => {
        const found = await spec.load(this.actor(), keys);
        return keys.map((one) => found.get(one) ?? null);
      });
      this.made.set(spec.name, loader as DataLoader<unknown, unknown>);
    }
    return loader.load(key);
  }
}
