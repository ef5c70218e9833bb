import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';

/** A meeting as both calendars should have it. */
export interface Invite {
  readonly interviewId: string;
  /** Grows with every change; a calendar keeps the newest. */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly title: string;
  readonly place: string;
  readonly from: { readonly name: string; readonly email: string | null };
  readonly to: { readonly name: string; readonly email: string };
  readonly calledOff: boolean;
  readonly now: Date;
}

interface Moved {
  readonly startsAt: Date;
  readonly plannedMinutes: number | null;
  readonly mode: string;
  readonly place?: string;
}

/** Would the interviewee come at the wrong time or to the wrong place? */
export function wasMoved(before: Moved, after: Moved): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.plannedMinutes !== after.plannedMinutes ||
    before.mode !== after.mode ||
    (after.place !== undefined && before.place !== after.place)
  );
}

/** The same meeting in every version of its invitation. */
export const uidOf = (interviewId: string): string => `${interviewId}@firsthand`;

/** Only from an address can somebody be asked to come; without one it is a date to put into one's own calendar. */
function methodOf({ from, calledOff }: Invite): ICalCalendarMethod {
  if (!from.email) return ICalCalendarMethod.PUBLISH;
  return calledOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
}

/** An iCalendar file; its times are in UTC, so that every calendar shows its own. */
export function inviteFile(invite: Invite): string {
  const { interviewId, sequence, startsAt, minutes, title, place, from, to, calledOff, now } = invite;
  const calendar = ical({
    prodId: { company: 'Firsthand', product: 'Interviews' },
    method: methodOf(invite),
  });
  calendar.createEvent({
    id: uidOf(interviewId),
    sequence,
    stamp: now,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
    summary: title,
    status: calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(from.email && { organizer: { name: from.name, email: from.email } }),
    ...(place && { location: place }),
    ...(from.email &&
      to.email && {
        attendees: [
          {
            name: to.name,
            email: to.email,
            role: ICalAttendeeRole.REQ,
            status: ICalAttendeeStatus.NEEDSACTION,
            rsvp: true,
          },
        ],
      }),
  });
  return calendar.toString();
}
