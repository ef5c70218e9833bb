import { Injectable } from '@nestjs/common';
import {
  type Actor,
  CONTACT_SOURCES,
  type ContactSource,
  NotFound,
  type OutreachChannel,
  RuleBroken,
  type Vantage,
} from '@firsthand/contracts';
import {
  afterCursor,
  Contact,
  SearchedSource,
  Occupation,
  type Page,
  pageOf,
  rowsToFetch,
  type Reading,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { Weighing } from '../assignments/weighing.ts';
import type { PageRequest } from '../sections/sections.service.ts';
import { refuse, searchWords, tidy } from '../sections/sections.rules.ts';
import { asWritten } from '../tenancy/text.ts';
import { KNOWN, type KnownView, MARK_SEARCHED, SOURCES, type SourceView } from './finding.queries.ts';
import { carryCare } from './contact-care.ts';
import { closesCircle } from './contacts.rules.ts';
import {
  CLOSE_LOOP,
  CONTACTS,
  CONTACTS_BY_ID,
  type ContactView,
  LOCK_OWNER,
  NOTE_COMING_BACK,
  REFERRERS,
} from './contacts.queries.ts';

/** What a student says about a person they know of. */
export interface GivenContact {
  readonly name: string;
  readonly occupationId?: string | null;
  readonly organisation: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly source: ContactSource;
  readonly vantage: Vantage;
  readonly family: boolean;
  readonly referrerId?: string | null;
  /** May the referrer be named to them? Left out: as it was. */
  readonly nameMayBeUsed?: boolean | null;
  readonly notes: string;
}

/** As much as is typed of somebody who may be known already. */
export interface KnownAs {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
  /** Who is being changed; nobody is taken for themselves. */
  readonly exceptId?: string | null;
}

/** The people a student knows of. They are the student's own: nobody else reads their details. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weighing: Weighing,
  ) {}

  /** The actor's contacts, the newest first. */
  async list(actor: Actor, request: PageRequest): Promise<Page<ContactView>> {
    const [createdAt, id] = afterCursor(request.after, ['instant', 'id']);
    const rows = await this.uow.read(actor, (read) =>
      read.sql(CONTACTS, actor.userId, searchWords(request.query), createdAt, id, rowsToFetch(request.first)),
    );
    const contacts = rows.map((row) => row.contact);
    return pageOf(contacts, request.first, (contact) => [contact.createdAt, contact.id]);
  }

  async contact(actor: Actor, id: string): Promise<ContactView> {
    return this.uow.read(actor, (read) => own(read, id));
  }

  /** One of the actor's own, as part of something larger. */
  async ownContact(tx: Tx, id: string): Promise<ContactView> {
    return own(tx, id);
  }

  /** The actor's own among these. */
  async byId(actor: Actor, ids: readonly string[]): Promise<Map<string, ContactView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(CONTACTS_BY_ID, actor.userId, ids));
    return new Map(rows.map(({ contact }) => [contact.id, contact]));
  }

  async add(actor: Actor, given: GivenContact): Promise<ContactView> {
    return this.uow.run(actor, (tx) => this.take(tx, given));
  }

  /** Takes a person into the list as part of something larger, like a decline that names somebody else. */
  async take(tx: Tx, given: GivenContact): Promise<ContactView> {
    const row = asKept(given);
    const ownerId = tx.actor.userId;
    await tx.sql(LOCK_OWNER, ownerId);
    await checkReferences(tx, row);
    const [id] = (await tx.insert(Contact, { ...row, ownerId, createdAt: tx.now })) as [string];
    await this.weighing.weigh(tx, { userId: ownerId });
    return own(tx, id);
  }

  /** Notes what an interview's checklist says about coming back; silence there takes nothing back. */
  async noteComingBack(
    tx: Tx,
    id: string,
    said: { mayComeBack?: boolean | null; comeBackBy?: OutreachChannel | null; editedAt: string },
  ): Promise<void> {
    if (said.mayComeBack == null) return;
    const by = said.mayComeBack ? (said.comeBackBy ?? null) : null;
    await tx.sql(NOTE_COMING_BACK, id, said.mayComeBack, by, said.editedAt);
  }

  /** Changes it over the version the actor saw. What a contact is decides what counts, so that is weighed again. */
  async update(actor: Actor, id: string, version: number, given: GivenContact): Promise<ContactView> {
    const row = asKept(given);
    return this.uow.run(actor, async (tx) => {
      await tx.sql(LOCK_OWNER, actor.userId);
      const { erasedAt } = await own(tx, id);
      if (erasedAt !== null)
        throw new RuleBroken(
          'contact-erased',
          'This person asked to be forgotten, so nothing about them can be written down again.',
        );
      await checkReferences(tx, row, id);
      await tx.swap(Contact, id, version, row);
      await carryCare(tx, id);
      await this.weighing.weigh(tx, { userId: actor.userId });
      return own(tx, id);
    });
  }

  /** Whom of the actor's people somebody may be who is about to be added, the surest first. */
  async known(actor: Actor, given: KnownAs): Promise<KnownView[]> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(
        KNOWN,
        actor.userId,
        tidy(given.name),
        tidy(given.organisation),
        tidy(given.email),
        tidy(given.phone),
        given.exceptId ?? null,
      ),
    );
    return rows.map(({ contact, reasons }) => ({ contact, reasons }));
  }

  /** Where people are found, in the order in which to look, and where the actor has looked. */
  async sources(actor: Actor): Promise<SourceView[]> {
    return this.uow.read(actor, (read) => read.sql(SOURCES, actor.userId, CONTACT_SOURCES));
  }

  /** The actor looked there and found nobody; or not, after all. */
  async markSearched(actor: Actor, source: ContactSource, nobodyThere: boolean): Promise<SourceView[]> {
    return this.uow.run(actor, async (tx) => {
      const ownerId = actor.userId;
      if (nobodyThere) await tx.sql(MARK_SEARCHED, ownerId, source, tx.now);
      else await tx.delete(SearchedSource, { ownerId, source });
      return tx.sql(SOURCES, ownerId, CONTACT_SOURCES);
    });
  }

  /** The referrer of this contact was told that the two have met. Told twice, the first time stands. */
  async closeLoop(actor: Actor, contactId: string): Promise<ContactView> {
    return this.uow.run(actor, async (tx) => {
      const closed = await tx.first(CLOSE_LOOP, actor.userId, contactId, tx.now);
      const contact = await own(tx, contactId);
      if (!closed) throw new RuleBroken('nobody-to-tell', 'Nobody is noted as having named this person.');
      return contact;
    });
  }
}

async function own(reading: Reading, id: string): Promise<ContactView> {
  const row = await reading.first(CONTACTS_BY_ID, reading.actor.userId, [id]);
  if (!row) throw new NotFound();
  return row.contact;
}

/** The occupation is there; the referrer is another contact of the same person and was not referred by this one. */
async function checkReferences(tx: Tx, row: ReturnType<typeof asKept>, id?: string): Promise<void> {
  if (row.occupationId) await tx.get(Occupation, row.occupationId);
  if (!row.referrerId) return;
  const chain = await tx.sql(REFERRERS, tx.actor.userId, row.referrerId);
  if (chain.length === 0) throw new NotFound();
  const above = chain.map((referrer) => referrer.id);
  if (id && closesCircle(id, above))
    throw new RuleBroken(
      'referrer-circle',
      'This person was led to by the contact you are changing, so they cannot be its referrer.',
    );
}

function asKept(given: GivenContact) {
  const name = tidy(given.name);
  refuse([name === '', 'name', 'Give the contact a name.']);
  return {
    name,
    occupationId: given.occupationId ?? null,
    organisation: tidy(given.organisation),
    position: tidy(given.position),
    email: tidy(given.email),
    phone: tidy(given.phone),
    source: given.source,
    vantage: given.vantage,
    family: given.family,
    referrerId: given.referrerId ?? null,
    ...(given.nameMayBeUsed !== undefined && { nameMayBeUsed: given.nameMayBeUsed }),
    notes: asWritten(given.notes),
  };
}
