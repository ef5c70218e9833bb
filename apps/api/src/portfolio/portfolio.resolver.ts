import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { PortfolioService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { PortfolioRecord } from './portfolio.type.ts';

@Resolver(() => PortfolioRecord)
export class PortfolioResolver {
  constructor(private readonly service: PortfolioService) {}

  @Query(() => PortfolioRecord, {
    description: 'Also after the course. To keep it: GET /portfolio.pdf and /portfolio.zip.',
  })
  @Requires('fieldwork:do')
  portfolio(@CurrentActor() actor: Actor): Promise<PortfolioRecord> {
    return this.service.record(actor);
  }
}
