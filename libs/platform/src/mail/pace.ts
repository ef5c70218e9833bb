/** A steady pace: whoever wants to begin something waits behind all who asked before. */
export class Pace {
  private freeAt = -Infinity;

  constructor(private readonly perSecond: number) {}

  /** How long, in milliseconds, whoever asks at `now` waits before so many may begin together. */
  waitFor(count: number, now: number): number {
    const at = Math.max(now, this.freeAt);
    this.freeAt = at + (count * 1000) / this.perSecond;
    return at - now;
  }
}
