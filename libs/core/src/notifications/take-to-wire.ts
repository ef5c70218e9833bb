import { MAIL_CATEGORY_OF, type MailDroppedBecause, SECRET_MAIL_PARAM } from '@firsthand/contracts';
import { Delivery, type Tx } from '@firsthand/persistence';
import { newId, readToken } from '@firsthand/platform';
import {
  type Addressed,
  type Claim,
  DEAD_LINKS,
  GATHER,
  GATHERED_IN,
  LEAVE_OUT,
  MARK_WIRE,
  type NoticeMail,
  STILL_OURS,
} from './deliver-mail.queries.ts';
import { type Departure, departure, isNotice, isOver, usefulUntil, type Wishes } from './departure.rules.ts';

/** What a delivery that carries other deliveries has for a template. */
export const DIGEST = 'DIGEST';

/** A later noun's last word before a mail of its own leaves. */
export interface MailCheck {
  /** Which of these notices no longer hold, by delivery, and why. */
  noLongerRight(tx: Tx, notices: readonly NoticeMail[]): Promise<ReadonlyMap<string, MailDroppedBecause>>;
  /** What of these notices' words has changed since they were planned, by delivery. */
  asItIsNow?(
    tx: Tx,
    notices: readonly NoticeMail[],
  ): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>>;
  /** Which of these letters speak of what is no longer so. */
  outdatedLetters?(tx: Tx, letterIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of which of these the reader is at work just now, by delivery, and until when they are best left alone. */
  atWork?(tx: Tx, notices: readonly NoticeMail[]): Promise<ReadonlyMap<string, Date>>;
  /** These letters did not arrive; their writers are told already. */
  letterRefused?(tx: Tx, letterIds: readonly string[]): Promise<void>;
  /** The addresses of these people take no mail. */
  addressRefused?(tx: Tx, userIds: readonly string[]): Promise<void>;
}

/** A mail whose bytes may leave now. */
export interface Ready extends Addressed {
  readonly email: string;
  /** What a gathered mail carries, at least one; empty when it speaks for itself. */
  readonly items: readonly NoticeMail[];
}

/** One that does not leave now. */
export interface Stays {
  readonly claim: Claim;
  /** When it may; null: never, because of this. */
  readonly until: Date | null;
  readonly because: MailDroppedBecause | null;
}

/**
 * Looks once more whether each mail is still right and wanted now, puts those that leave for one person into one, and
 * marks what goes: from here on bytes may leave.
 */
export async function takeToWire(
  tx: Tx,
  claims: readonly Claim[],
  { check, leaseUntil }: { check: MailCheck; leaseUntil: Date },
): Promise<{ go: Ready[]; stay: Stays[] }> {
  if (claims.length === 0) return { go: [], stay: [] };
  const planned = await holdOurs(tx, claims);
  const gathered = await contentsOf(tx, planned);
  const asNow = await refresher(tx, check, [...planned, ...[...gathered.values()].flat()]);
  const held = planned.map(asNow);
  const carried = new Map([...gathered].map(([id, mails]) => [id, mails.map(asNow)]));
  const pieces = held.flatMap((reader): Piece[] => [
    { reader, mail: reader },
    ...(carried.get(reader.id) ?? []).map((mail) => ({ reader, mail })),
  ]);
  const reasons = await reasonsToDrop(tx, check, pieces);
  const reminders = held.filter(({ reminderId }) => reminderId !== null);
  const atWork = (reminders.length > 0 && (await check.atWork?.(tx, reminders))) || new Map<string, Date>();
  const stay: Stays[] = [];
  const singles: Ready[] = [];
  const go: Ready[] = [];
  for (const mail of held) {
    const items = (carried.get(mail.id) ?? []).filter(({ id }) => !reasons.has(id));
    const isEmpty = mail.template === DIGEST && items.length === 0;
    const because = reasons.get(mail.id) ?? (isEmpty ? 'EMPTY' : null);
    const leaves = departureOf(mail, items.length > 0 ? items : [mail], atWork.get(mail.id) ?? null, tx.now);
    const { email } = mail;
    if (because !== null || email === null)
      stay.push({ claim: mail, until: null, because: because ?? 'NO_ADDRESS' });
    else if (leaves.kind === 'LATER' && !mail.inDoubt)
      stay.push({ claim: mail, until: leaves.at, because: null });
    // What may be with the receiver already goes as it went.
    else if (isNotice(mail.template) && !mail.inDoubt) singles.push({ ...mail, email, items: [] });
    else go.push({ ...mail, email, items });
  }
  const out = [...carried.values()].flat().flatMap(({ id }) => {
    const note = reasons.get(id);
    return note === undefined ? [] : [{ id, note }];
  });
  if (out.length > 0) await tx.sql(LEAVE_OUT, JSON.stringify(out));
  go.push(...(await together(tx, singles, leaseUntil)));
  if (go.length > 0)
    await tx.sql(
      MARK_WIRE,
      go.map(({ id }) => id),
      leaseUntil,
    );
  return { go, stay };
}

/** Something that is said to somebody, by itself or inside a gathered mail. */
interface Piece {
  readonly reader: Addressed;
  readonly mail: NoticeMail;
}

async function holdOurs(tx: Tx, claims: readonly Claim[]): Promise<Addressed[]> {
  const rows = await tx.sql(STILL_OURS, JSON.stringify(claims.map(({ id, fence }) => ({ id, fence }))));
  const ours = new Map(rows.map((row) => [row.id, row]));
  return claims.flatMap((claim) => {
    const row = ours.get(claim.id);
    return row ? [{ ...row, ...claim }] : [];
  });
}

/** What each gathered mail among these carries. */
async function contentsOf(tx: Tx, held: readonly Addressed[]): Promise<Map<string, NoticeMail[]>> {
  const ids = held.flatMap(({ id, template }) => (template === DIGEST ? [id] : []));
  const rows = ids.length > 0 ? await tx.sql(GATHERED_IN, ids) : [];
  return new Map(ids.map((id) => [id, rows.filter(({ digestId }) => digestId === id)]));
}

/** Puts into a mail what it says as it is at this moment. */
async function refresher(tx: Tx, check: MailCheck, mails: readonly NoticeMail[]) {
  const notices = mails.filter(({ template }) => isNotice(template));
  const now = (notices.length > 0 && (await check.asItIsNow?.(tx, notices))) || new Map<string, object>();
  return <Some extends NoticeMail>(mail: Some): Some => ({
    ...mail,
    params: { ...mail.params, ...now.get(mail.id) },
  });
}

/** By delivery, why it must not leave. */
async function reasonsToDrop(
  tx: Tx,
  check: MailCheck,
  pieces: readonly Piece[],
): Promise<Map<string, MailDroppedBecause>> {
  const notices = pieces.flatMap(({ mail }) => (isNotice(mail.template) ? [mail] : []));
  const past =
    notices.length > 0 ? await check.noLongerRight(tx, notices) : new Map<string, MailDroppedBecause>();
  const linkIds = pieces.flatMap(({ mail }) => linkIdOf(mail.params) ?? []);
  const dead = new Set(
    linkIds.length > 0 ? (await tx.sql(DEAD_LINKS, linkIds, tx.now)).map(({ id }) => id) : [],
  );
  const letterIds = pieces.flatMap(({ reader }) => reader.letter?.id ?? []);
  const outdated = (letterIds.length > 0 && (await check.outdatedLetters?.(tx, letterIds))) || new Set();
  const reasons = new Map<string, MailDroppedBecause>();
  for (const { reader, mail } of pieces) {
    const linkId = linkIdOf(mail.params);
    const because =
      (reader.email === null && 'NO_ADDRESS') ||
      (reader.letter ? reader.letter.unwelcome && 'UNWELCOME' : reader.bounced && 'ADDRESS_REFUSED') ||
      (reader.letter && outdated.has(reader.letter.id) && 'MEETING_CHANGED') ||
      // That it was ended, and what is written to people outside, still goes.
      (reader.ended && !reader.letter && mail.template !== 'SECOND_STEP' && 'ENDED') ||
      (linkId !== null && dead.has(linkId) && 'LINK_DEAD') ||
      (wishesOf(reader, mail.template).cadence === 'NEVER' && 'UNSUBSCRIBED') ||
      past.get(mail.id) ||
      (isNotice(mail.template) &&
        isOver(mail.template, mail.params, mail.createdAt, { zone: reader.ownZone, now: tx.now }));
    if (because) reasons.set(mail.id, because);
  }
  return reasons;
}

function departureOf(
  reader: Addressed,
  says: readonly NoticeMail[],
  atWorkUntil: Date | null,
  now: Date,
): Departure {
  const ends = says.flatMap((mail) => usefulUntilOf(mail, reader.ownZone)?.getTime() ?? []);
  const waiting = {
    plannedAt: reader.createdAt,
    atWorkUntil,
    usefulUntil: ends.length > 0 ? new Date(Math.min(...ends)) : null,
  };
  return reader.letter || !(isNotice(reader.template) || reader.template === DIGEST)
    ? { kind: 'NOW' }
    : departure(waiting, wishesOf(reader, reader.template), now);
}

/** What is gathered already waits for quiet hours alone. */
function wishesOf({ cadences, quietFrom, quietUntil, ownZone }: Addressed, template: string): Wishes {
  return {
    cadence: (isNotice(template) && cadences?.[MAIL_CATEGORY_OF[template]]) || 'AT_ONCE',
    quiet: quietFrom !== null && quietUntil !== null ? { from: quietFrom, until: quietUntil } : null,
    zone: ownZone,
  };
}

function usefulUntilOf({ template, params, createdAt }: NoticeMail, zone: string): Date | null {
  return isNotice(template) ? usefulUntil(template, params, createdAt, zone) : null;
}

/** Puts what leaves for one person into one mail. */
async function together(tx: Tx, mails: readonly Ready[], leaseUntil: Date): Promise<Ready[]> {
  const go: Ready[] = [];
  for (const userId of new Set(mails.map((mail) => mail.userId))) {
    const theirs = mails.filter((mail) => mail.userId === userId);
    const [first] = theirs;
    if (theirs.length === 1) {
      go.push({ ...first!, items: [] });
      continue;
    }
    const id = newId();
    await tx.insert(Delivery, {
      id,
      userId,
      template: DIGEST,
      params: {},
      dedupKey: `digest:${id}`,
      state: 'CLAIMED',
      fence: 1,
      leaseUntil,
      nextAttemptAt: leaseUntil,
      createdAt: tx.now,
    });
    await tx.sql(
      GATHER,
      theirs.map((mail) => mail.id),
      id,
    );
    go.push({
      ...{ ...first!, id, fence: 1, template: DIGEST, params: {}, dedupKey: `digest:${id}` },
      ...{ attempts: 0, putOff: 0, reminderId: null, createdAt: tx.now, items: theirs },
    });
  }
  return go;
}

function linkIdOf(params: Record<string, unknown>): string | null {
  const token = params[SECRET_MAIL_PARAM];
  return typeof token === 'string' ? (readToken(token)?.id ?? null) : null;
}
