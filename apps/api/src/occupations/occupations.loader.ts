import { Injectable } from '@nestjs/common';
import { type OccupationView, OccupationsService } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class OccupationLoaders {
  readonly byId: LoaderSpec<string, OccupationView>;

  constructor(catalogue: OccupationsService) {
    this.byId = { name: 'occupation by id', load: (actor, ids) => catalogue.byIds(actor, ids) };
  }
}
