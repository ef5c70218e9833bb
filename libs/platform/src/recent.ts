/** What was used most recently, and no more of it than fits. */
export class Recent<Value> {
  private readonly kept = new Map<string, Value>();

  constructor(private readonly size: number) {}

  /** The value kept under this key. */
  find(key: string): Value | undefined {
    const value = this.kept.get(key);
    if (value !== undefined) this.keep(key, value);
    return value;
  }

  keep(key: string, value: Value): void {
    // A Map remembers the order of insertion: the first key is the one unused for longest.
    this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size > this.size) this.kept.delete(this.kept.keys().next().value!);
  }

  forget(key: string): void {
    this.kept.delete(key);
  }

  /** The value kept under this key, or a new one, which then is kept. */
  get(key: string, make: () => Value): Value {
    const found = this.find(key);
    if (found !== undefined) return found;
    const value = make();
    this.keep(key, value);
    return value;
  }

  get length(): number {
    return this.kept.size;
  }
}
