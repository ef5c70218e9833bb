import type { MailLanguage } from '@firsthand/contracts';
import ical, { type ICalEventData, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { sameHash, type SecretToken, signToken } from '@firsthand/platform';
import { uidOf } from '../interviews/invite.rules.ts';
import { mailLocale } from '../notifications/dates.ts';
import type { DateRow, FeedRow } from './calendar.queries.ts';

/** A feed as its owner sees it. */
export interface FeedView {
  /** `/calendar/<token>.ics`; whoever knows it may read it. */
  readonly path: string;
  readonly madeAt: string;
  readonly readAt: string | null;
}

/** How often a calendar program should come for it, in seconds; most come when they like. */
const REFRESH_SECONDS = 3_600;

type Signer = Pick<FeedRow, 'userId' | 'serial' | 'mailKey'>;

export function pathOf(tenantId: string, feed: Signer): string {
  return `/calendar/${signed(tenantId, feed).token}.ics`;
}

/** Is this the address the feed has now, and not one it had or somebody made up? */
export function opens(link: SecretToken, feed: Signer): boolean {
  return sameHash(signed(link.tenantId, feed).secretHash, link.secretHash);
}

function signed(tenantId: string, { userId, serial, mailKey }: Signer) {
  return signToken({ tenantId, id: userId }, mailKey, `calendar: ${serial}`);
}

const WORDS: Record<
  MailLanguage,
  { name: string; due: string; done: string; meet: string; followUp: string; open: string }
> = {
  en: {
    name: 'Interviews and deadlines',
    due: 'Due: ',
    done: 'Done: ',
    meet: 'Interview: ',
    followUp: 'Get back to ',
    open: 'Open it: ',
  },
  fr: {
    name: 'Entretiens et échéances',
    due: 'À rendre : ',
    done: 'Fait : ',
    meet: 'Entretien : ',
    followUp: 'Recontacter ',
    open: 'L’ouvrir : ',
  },
};

/**
 * The feed as an iCalendar file (RFC 5545). Instants are in UTC, so that every calendar shows its own; a deadline is a
 * moment and takes no time, so it makes nobody busy. A meeting has the UID of its invitation, and stands once where a
 * calendar has both.
 */
export function feedFile(
  dates: readonly DateRow[],
  { feed, publicUrl, now }: { feed: Pick<FeedRow, 'institution' | 'locale'>; publicUrl: string; now: Date },
): string {
  const words = WORDS[mailLocale(feed.locale)];
  const calendar = ical({
    prodId: { company: 'Firsthand', product: 'Dates' },
    name: `${words.name} · ${feed.institution}`,
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const date of dates) {
    const url = new URL(date.path, publicUrl).href;
    const { title, about, place, sequence } = date;
    calendar.createEvent({
      ...timesOf(date),
      id: date.kind === 'INTERVIEW' ? uidOf(date.id) : `${date.kind.toLowerCase()}-${date.id}@firsthand`,
      sequence,
      stamp: now,
      summary: `${leadOf(date, words)}${title}${about && ` (${about})`}`,
      description: `${words.open}${url}`,
      url,
      ...(place && { location: place }),
    });
  }
  return calendar.toString();
}

function leadOf({ kind, done }: DateRow, words: (typeof WORDS)[MailLanguage]): string {
  if (kind === 'INTERVIEW') return words.meet;
  if (done) return words.done;
  return { DEADLINE: words.due, FOLLOW_UP: words.followUp, NEXT_STEP: '' }[kind];
}

function timesOf({
  at,
  on,
  minutes,
}: DateRow): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'transparency'> {
  const free = { transparency: ICalEventTransparency.TRANSPARENT };
  if (on !== null) return { start: new Date(`${on}T00:00:00Z`), allDay: true, ...free };
  const start = new Date(at!);
  return minutes === null ? { start, ...free } : { start, end: new Date(start.getTime() + minutes * 60_000) };
}
