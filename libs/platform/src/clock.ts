/** Where "now" comes from. One instant per unit of work; tests own the hands. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
