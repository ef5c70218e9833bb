/** One thing that must be well before requests are welcome. Throws, or takes too long, when it is not. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<void>;
}
