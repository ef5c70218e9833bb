import { Injectable } from '@nestjs/common';
import { CareService, type CareView, ContactsService, type ContactView } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class ContactLoaders {
  /** The actor's own. */
  readonly byId: LoaderSpec<string, ContactView>;
  /** Whether the actor may ask these contacts of theirs. */
  readonly care: LoaderSpec<string, CareView>;

  constructor(contacts: ContactsService, care: CareService) {
    this.byId = { name: 'contact by id', load: (actor, ids) => contacts.byId(actor, ids) };
    this.care = { name: 'care by contact', load: (actor, ids) => care.states(actor, ids) };
  }
}
