/** An IANA zone this machine knows, e.g. `America/Toronto`. */
export function isZone(text: string): boolean {
  try {
    return /^(UTC|[A-Za-z]+\/.+)$/.test(text) && !!new Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    return false;
  }
}

/** Languages the screens and mails speak. */
export const LOCALES = ['en', 'fr'] as const;

/** A language we speak, with or without a region: `en`, `fr-CA`. */
export function isLocale(text: string): boolean {
  return /^[a-z]{2}(-[A-Z]{2})?$/.test(text) && (LOCALES as readonly string[]).includes(text.slice(0, 2));
}

/** Staff are told of what waits from this hour on, where the institution is: when a working day begins. */
export const WORK_FROM_HOUR = 6;
