/** What was used most recently, and no more of it than fits. */
export class Recent<Value> {
  private readonly kept = new Map<string, Value>();

  constructor(private readonly size: number) {}

  /** The value kept under this key, or a new one, which then is kept. */
  get(key: string, make: () => Value): Value {
    const value = this.kept.get(key) ?? make();
    // A Map remembers the order of insertion: the first key is the one unused for longest.
    this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size > this.size) this.kept.delete(this.kept.keys().next().value!);
    return value;
  }

  get length(): number {
    return this.kept.size;
  }
}
