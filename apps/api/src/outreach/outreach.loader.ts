import { Injectable } from '@nestjs/common';
import { OutreachService, type OutreachStory } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class OutreachLoaders {
  /** By contact, of the actor's own. */
  readonly stories: LoaderSpec<string, OutreachStory>;

  constructor(outreach: OutreachService) {
    this.stories = { name: 'outreach by contact', load: (actor, ids) => outreach.stories(actor, ids) };
  }
}
