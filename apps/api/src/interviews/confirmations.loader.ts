import { Injectable } from '@nestjs/common';
import { ConfirmationsService, type ConfirmationView } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class ConfirmationLoaders {
  /** By interview, as far as the actor reaches. */
  readonly byInterview: LoaderSpec<string, ConfirmationView>;

  constructor(confirmations: ConfirmationsService) {
    this.byInterview = {
      name: 'confirmation by interview',
      load: (actor, ids) => confirmations.of(actor, ids),
    };
  }
}
