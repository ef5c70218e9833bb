import { Temporal } from 'temporal-polyfill';
import {
  type MailCadence,
  MAIL_CATEGORIES,
  MAIL_CATEGORY_OF,
  type MailCategory,
  type MailDroppedBecause,
  type NoticeKind,
  type QuietHours,
  type Role,
} from '@firsthand/contracts';

/** When a gathered mail comes, on the reader's clock: late enough for what is told each morning to be in it. */
export const DIGEST_TIME = '10:00';
const MONDAY = 1;

/** How one person wants one category, on their clock. */
export interface Wishes {
  readonly cadence: MailCadence;
  readonly quiet: QuietHours | null;
  readonly zone: string;
}

/** One mail that waits. */
export interface WaitingMail {
  readonly plannedAt: Date;
  /** From then on it is no use to anyone; null: it keeps. */
  readonly usefulUntil: Date | null;
  /** The reader is doing what it is about, and is left alone until then. */
  readonly atWorkUntil?: Date | null;
}

export type Departure =
  | { readonly kind: 'NOW' }
  | { readonly kind: 'LATER'; readonly at: Date }
  /** They do not want it. */
  | { readonly kind: 'NEVER' };

/**
 * When a mail may leave. Waiting for the next gathered mail, for the end of quiet hours or of the reader's own work never
 * takes it past the time it is useful until: rather it leaves without the others, and if need be in quiet hours.
 */
export function departure(mail: WaitingMail, { cadence, quiet, zone }: Wishes, now: Date): Departure {
  if (cadence === 'NEVER') return { kind: 'NEVER' };
  const inTime = (at: Date) => mail.usefulUntil === null || at < mail.usefulUntil;
  const gathered = cadence === 'AT_ONCE' ? now : digestAfter(mail.plannedAt, cadence, zone);
  const rested = mail.atWorkUntil && mail.atWorkUntil > now ? mail.atWorkUntil : now;
  const wished = [gathered > rested ? gathered : rested, rested, now]
    .map((at) => afterQuiet(at, quiet, zone))
    .find(inTime);
  return wished && wished > now ? { kind: 'LATER', at: wished } : { kind: 'NOW' };
}

/** The first gathered mail after this instant. */
function digestAfter(instant: Date, cadence: 'DAILY' | 'WEEKLY', zone: string): Date {
  const from = zoned(instant, zone);
  const days = cadence === 'WEEKLY' ? (7 + MONDAY - from.dayOfWeek) % 7 : 0;
  const first = atTime(from.toPlainDate().add({ days }), DIGEST_TIME, zone);
  return first > instant
    ? first
    : atTime(from.toPlainDate().add({ days: days + (cadence === 'WEEKLY' ? 7 : 1) }), DIGEST_TIME, zone);
}

/** This instant, or the end of the quiet hours it falls into. */
function afterQuiet(instant: Date, quiet: QuietHours | null, zone: string): Date {
  if (!quiet) return instant;
  const local = zoned(instant, zone);
  if (!isQuiet(local.toPlainTime().toString({ smallestUnit: 'minute' }), quiet)) return instant;
  const today = atTime(local.toPlainDate(), quiet.until, zone);
  return today > instant ? today : atTime(local.toPlainDate().add({ days: 1 }), quiet.until, zone);
}

export function isQuiet(time: string, { from, until }: QuietHours): boolean {
  return from < until ? from <= time && time < until : from <= time || time < until;
}

/** Longer than this is not an hour of rest but an unsubscribing. */
const QUIET_HOURS_AT_MOST = 16;

/** Whether mail can come at some time of every day; the clocks' changes included. */
export function areQuietHours({ from, until }: QuietHours): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const length = (minutes(until) - minutes(from) + 1440) % 1440;
  return length > 0 && length <= QUIET_HOURS_AT_MOST * 60;
}

/** Until when a notice's mail may wait: for a deadline that comes, a day that ends, a meeting to get ready for. */
export function usefulUntil(
  kind: NoticeKind,
  params: Readonly<Record<string, unknown>>,
  plannedAt: Date,
  zone: string,
): Date | null {
  const dueAt = typeof params['dueAt'] === 'string' ? new Date(params['dueAt']) : null;
  switch (kind) {
    case 'REMINDER':
      return params['late'] === true ? null : dueAt;
    case 'ASSIGNMENT_PUBLISHED':
    case 'EXTENSION_GRANTED':
    case 'EXTENSION_UNDONE':
    case 'EXTENSION_DECLINED':
    case 'REVISION_ASKED':
    case 'THANK_YOU_DUE':
      return dueAt && dueAt > plannedAt ? dueAt : null;
    case 'MEETING_TOMORROW': {
      const startsAt = startOf(params);
      return startsAt && new Date(startsAt.getTime() - TO_GET_READY_MS);
    }
    default:
      return isOfItsDay(kind) ? endOfDay(plannedAt, zone) : null;
  }
}

/** Before a meeting there is to be time for choosing questions and getting there. */
const TO_GET_READY_MS = 3 * 3_600_000;

/** Why a notice is a mistake by now, however it is worded: its day is another one, or the meeting has begun. */
export function isOver(
  kind: NoticeKind,
  params: Readonly<Record<string, unknown>>,
  plannedAt: Date,
  { zone, now }: { zone: string; now: Date },
): MailDroppedBecause | null {
  const startsAt = kind === 'MEETING_TOMORROW' ? startOf(params) : null;
  if (startsAt) return startsAt <= now ? 'TOO_LATE' : null;
  return isOfItsDay(kind) && endOfDay(plannedAt, zone) <= now ? 'DAY_OVER' : null;
}

function startOf({ startsAt }: Readonly<Record<string, unknown>>): Date | null {
  return typeof startsAt === 'string' ? new Date(startsAt) : null;
}

/** What is asked for on a day is asked for anew on the next. */
function isOfItsDay(kind: NoticeKind): boolean {
  return kind === 'FOLLOW_UP_DUE' || kind === 'NEXT_STEP_DUE';
}

function endOfDay(instant: Date, zone: string): Date {
  const tomorrow = zoned(instant, zone).toPlainDate().add({ days: 1 });
  return new Date(tomorrow.toZonedDateTime(zone).epochMilliseconds);
}

const STAFF: readonly Role[] = ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'];
/** Whoever teaches is asked for more time and another look, and has what was given back come back. */
const READERS: Readonly<Record<MailCategory, readonly Role[]>> = {
  DEADLINES: ['STUDENT', ...STAFF],
  FIELDWORK: ['STUDENT'],
  ANSWERS: ['STUDENT'],
  FEEDBACK: ['STUDENT', ...STAFF],
  SECTIONS: STAFF,
  ACCOUNT: ['STUDENT', ...STAFF],
};

/** The categories that somebody in these roles ever gets mail of. */
export function categoriesFor(roles: readonly Role[]): MailCategory[] {
  return MAIL_CATEGORIES.filter((category) => READERS[category].some((role) => roles.includes(role)));
}

/** May its mail be put together with others', and be chosen by whoever gets it? */
export function isNotice(template: string): template is NoticeKind {
  return template in MAIL_CATEGORY_OF;
}

function zoned(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

/** Where clocks change, the later of what could be meant: nobody is woken by an hour that comes twice. */
function atTime(day: Temporal.PlainDate, time: string, zone: string): Date {
  const wall = day.toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(wall.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds);
}
