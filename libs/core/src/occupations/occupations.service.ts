import { Injectable } from '@nestjs/common';
import { type Actor, BadInput, LIMITS, RuleBroken } from '@firsthand/contracts';
import { Occupation, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { orTaken } from '../tenancy/or-taken.ts';
import { asWritten, tidy } from '../tenancy/text.ts';
import {
  OCCUPATIONS_BY_ID,
  type OccupationView,
  PLANT,
  SAME_TITLE,
  SEARCH_OCCUPATIONS,
} from './occupations.queries.ts';
import { STARTER_OCCUPATIONS } from './starter.ts';

export interface GivenOccupation {
  title: string;
  description: string;
}

/** The tenant's occupation catalogue: everyone signed in to the tenant may read it. */
@Injectable()
export class OccupationsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Best first, and forgiving of how it was typed; the whole catalogue by title when nothing was. */
  async search(
    actor: Actor,
    query: string,
    first: number,
    source: string | null = null,
  ): Promise<OccupationView[]> {
    const wanted = query
      .normalize('NFC')
      .replaceAll('\u0000', '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLowerCase()
      .slice(0, 100);
    const pattern = wanted.replace(/[\\%_]/g, (sign) => `\\${sign}`);
    return this.uow.read(actor, (read) => read.sql(SEARCH_OCCUPATIONS, wanted, pattern, first, source));
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, OccupationView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(OCCUPATIONS_BY_ID, ids));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Adds an occupation of the tenant's own. */
  async create(actor: Actor, given: GivenOccupation): Promise<OccupationView> {
    const { title, description } = checked(given);
    return this.uow.run(actor, async (tx) => {
      await assertNewTitle(tx, title, null);
      const occupation = { title, description, code: null, source: 'OWN', release: null, version: 1 };
      const [id] = await orTaken(tx.insert(Occupation, occupation), titleTaken(title, null));
      await tx.audit('occupation.created', { kind: 'occupation', id: id! }, { title, description });
      return { ...occupation, id: id! };
    });
  }

  /** Changes an occupation of the tenant's own; those of a catalogue change only with the next import. */
  async update(actor: Actor, id: string, version: number, given: GivenOccupation): Promise<OccupationView> {
    const { title, description } = checked(given);
    return this.uow.run(actor, async (tx) => {
      const before = await tx.get(Occupation, id);
      if (before.source !== 'OWN')
        throw new RuleBroken(
          'occupation.notOwn',
          `“${before.title}” comes from a catalogue and stays as it is. Add an occupation of your own instead.`,
          { title: before.title },
        );
      await assertNewTitle(tx, title, id);
      const changed = await orTaken(
        tx.swap(Occupation, id, version, { title, description }),
        titleTaken(title, null),
      );
      await tx.audit(
        'occupation.changed',
        { kind: 'occupation', id },
        { title, description, before: { title: before.title, description: before.description } },
      );
      const { code, source, release } = before;
      return { id, title, description, code, source, release, version: changed };
    });
  }
}

function checked(given: GivenOccupation): GivenOccupation {
  const title = tidy(given.title);
  const description = asWritten(given.description).trim();
  const fields = [
    ...(title === '' ? [{ path: 'title', message: 'Give the occupation a title, as people say it.' }] : []),
    ...(title.length > LIMITS.titleLength
      ? [{ path: 'title', message: `A title has at most ${LIMITS.titleLength} characters.` }]
      : []),
  ];
  if (fields.length > 0) throw new BadInput(fields);
  return { title, description };
}

async function assertNewTitle(tx: Tx, title: string, exceptId: string | null): Promise<void> {
  const twin = await tx.first(SAME_TITLE, title, exceptId);
  if (twin) throw titleTaken(twin.title, twin.code);
}

const titleTaken = (title: string, code: string | null) =>
  new RuleBroken(
    'occupation.titleTaken',
    `“${title}”${code === null ? '' : ` (${code})`} is already in the catalogue. Use that one, or choose a title that tells yours apart.`,
    { title },
  );

/** Gives a tenant the starter list; part of founding one. Safe to do again. Returns how many were new. */
export async function plantStarterOccupations(tx: Tx): Promise<number> {
  const list = STARTER_OCCUPATIONS.map(([title, description]) => ({ id: newId(), title, description }));
  return (await tx.sql(PLANT, JSON.stringify(list))).length;
}
