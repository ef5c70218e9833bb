import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { OCCUPATIONS_BY_ID, type OccupationView, PLANT, SEARCH_OCCUPATIONS } from './occupations.queries.ts';
import { STARTER_OCCUPATIONS } from './starter.ts';

/** The tenant's occupation catalogue: everyone signed in to the tenant may read it. */
@Injectable()
export class OccupationsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Best first, and forgiving of how it was typed; the whole catalogue by title when nothing was. */
  async search(actor: Actor, query: string, first: number): Promise<OccupationView[]> {
    const wanted = query
      .normalize('NFC')
      .replaceAll('\u0000', '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLowerCase()
      .slice(0, 100);
    const pattern = wanted.replace(/[\\%_]/g, (sign) => `\\${sign}`);
    return this.uow.read(actor, (read) => read.sql(SEARCH_OCCUPATIONS, wanted, pattern, first));
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, OccupationView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(OCCUPATIONS_BY_ID, ids));
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** Gives a tenant the starter list; part of founding one. Safe to do again. Returns how many were new. */
export async function plantStarterOccupations(tx: Tx): Promise<number> {
  const list = STARTER_OCCUPATIONS.map(([title, description]) => ({ id: newId(), title, description }));
  return (await tx.sql(PLANT, JSON.stringify(list))).length;
}
