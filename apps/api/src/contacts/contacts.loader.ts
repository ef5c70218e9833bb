import { Injectable } from '@nestjs/common';
import { ContactsService, type ContactView } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class ContactLoaders {
  /** The actor's own. */
  readonly byId: LoaderSpec<string, ContactView>;

  constructor(contacts: ContactsService) {
    this.byId = { name: 'contact by id', load: (actor, ids) => contacts.byId(actor, ids) };
  }
}
