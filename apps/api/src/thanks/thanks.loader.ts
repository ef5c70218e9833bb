import { Injectable } from '@nestjs/common';
import { type AfterwardsView, ThanksService } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class ThanksLoaders {
  /** By interview. */
  readonly afterwards: LoaderSpec<string, AfterwardsView>;

  constructor(thanks: ThanksService) {
    this.afterwards = {
      name: 'afterwards by interview',
      load: (actor, ids) => thanks.afterwards(actor, ids),
    };
  }
}
