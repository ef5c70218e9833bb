import { MAIL_LANGUAGES, type MailLanguage } from '@firsthand/contracts';

/** Dates in sentences. Pure: `now`, locale and zone come in. */

/** The language to write to somebody in: theirs when we have it, else English. */
export function mailLocale(locale: string): MailLanguage {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return MAIL_LANGUAGES.find((one) => one === language) ?? 'en';
}

/** Day before month, and the clock without am and pm, in both languages. */
const TAG: Record<MailLanguage, string> = { en: 'en-GB', fr: 'fr-FR' };

/** "Friday 19 February", with the year when it is not this one. */
export function dayText(at: Date, { locale, zone, now }: DateContext): string {
  const year = (instant: Date) => format('en', { year: 'numeric', timeZone: zone }).format(instant);
  return format(TAG[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year(at) !== year(now) && { year: 'numeric' }),
    timeZone: zone,
  })
    .format(at)
    .replace(',', '');
}

/** "Today", "Tomorrow", "Yesterday", else "Friday 19 February": as it begins a line. */
export function nearDayText(at: Date, { locale, zone, now }: DateContext): string {
  const days = calendarDays(now, at, zone);
  const words = new Intl.RelativeTimeFormat(TAG[locale], { numeric: 'auto' });
  const text = Math.abs(days) <= 1 ? words.format(days, 'day') : dayText(at, { locale, zone, now });
  return text.charAt(0).toLocaleUpperCase(TAG[locale]) + text.slice(1);
}

/** "23:59". */
export function timeText(at: Date, { locale, zone }: DateContext): string {
  return format(TAG[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
}

/** "in 2 days", "tomorrow", "4 hours ago": midnights on the zone's calendar, hours within a day. */
export function distanceText(at: Date, { locale, zone, now }: DateContext): string {
  const words = new Intl.RelativeTimeFormat(TAG[locale], { numeric: 'auto' });
  const minutes = Math.trunc((at.getTime() - now.getTime()) / 60_000);
  if (minutes === 0) return words.format(0, 'second');
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  if (Math.abs(minutes) < 24 * 60) return words.format(Math.trunc(minutes / 60), 'hour');
  return words.format(calendarDays(now, at, zone), 'day');
}

/** Whether it is on the day that now is. */
export function isSameDay(at: Date, { zone, now }: DateContext): boolean {
  return calendarDays(now, at, zone) === 0;
}

/** "Toronto" of `America/Toronto`. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

export interface DateContext {
  readonly locale: MailLanguage;
  readonly zone: string;
  readonly now: Date;
}

function calendarDays(from: Date, to: Date, zone: string): number {
  // Sweden writes dates as ISO does.
  const day = (at: Date) => Date.parse(format('sv-SE', { timeZone: zone }).format(at));
  return Math.round((day(to) - day(from)) / 86_400_000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each way and zone: making one takes as long as writing a hundred dates. */
function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([tag, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, known);
  return known;
}
