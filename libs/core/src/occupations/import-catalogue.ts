import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import type { CatalogueOccupation } from './catalogue-file.rules.ts';
import { type CatalogueCounts, IMPORT_CATALOGUE } from './occupations.queries.ts';
import type { NationalCatalogue } from './occupations.rules.ts';

/** Brings a tenant's occupations of a national catalogue up to a release. */
@Injectable()
export class ImportCatalogue {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Adds what is new and brings the rest up to the release, in one statement. Nothing is removed. With `write` false
   * nothing is changed either: it only counts.
   */
  async import(
    actor: Actor,
    catalogue: NationalCatalogue,
    release: string,
    occupations: readonly CatalogueOccupation[],
    write = true,
  ): Promise<CatalogueCounts> {
    const rows = JSON.stringify(occupations.map((occupation) => ({ ...occupation, id: newId() })));
    return this.uow.run(actor, async (tx) => {
      const [counts] = await tx.sql(IMPORT_CATALOGUE, catalogue, release, rows, write);
      if (write)
        await tx.audit(
          'catalogue.imported',
          { kind: 'catalogue', id: null },
          { catalogue, release, ...counts },
        );
      return counts!;
    });
  }
}
