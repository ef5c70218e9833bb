import { Temporal } from 'temporal-polyfill';

/** The calendar day it is in this zone at an instant, as `YYYY-MM-DD`. */
export const dayIn = (zone: string, instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
