import { Injectable } from '@nestjs/common';
import { ConsentsService, type ConsentView, type OpenLinksView } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class IntervieweeLoaders {
  /** By contact, of the actor's own. */
  readonly consents: LoaderSpec<string, ConsentView[]>;

  /** By contact, of the actor's own. */
  readonly links: LoaderSpec<string, OpenLinksView>;

  constructor(consents: ConsentsService) {
    this.consents = { name: 'consents by contact', load: (actor, ids) => consents.of(actor, ids) };
    this.links = { name: 'open links by contact', load: (actor, ids) => consents.openLinks(actor, ids) };
  }
}
