import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { NetworkService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { ReferralNetwork } from './network.type.ts';

@Resolver(() => ReferralNetwork)
export class NetworkResolver {
  constructor(private readonly network: NetworkService) {}

  @Query(() => ReferralNetwork, {
    description: 'The actor’s own people: the list, the board and the picture.',
  })
  @Requires('fieldwork:do')
  referralNetwork(@CurrentActor() actor: Actor): Promise<ReferralNetwork> {
    return this.network.network(actor);
  }
}
