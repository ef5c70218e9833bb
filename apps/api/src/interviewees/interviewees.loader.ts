import { Injectable } from '@nestjs/common';
import { ConsentsService, type ConsentView } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class IntervieweeLoaders {
  /** By contact, of the actor's own. */
  readonly consents: LoaderSpec<string, ConsentView[]>;

  constructor(consents: ConsentsService) {
    this.consents = { name: 'consents by contact', load: (actor, ids) => consents.of(actor, ids) };
  }
}
