import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, RetentionKind } from '@firsthand/contracts';
import { ErasePerson, RetentionService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { RetentionKindEnum } from '../graphql/enums.ts';
import {
  Erasing,
  ErasePersonInput,
  KeepRecordsInput,
  LiftHoldInput,
  PlaceHoldInput,
  Retention,
  RetentionDue,
} from './retention.type.ts';

@Resolver(() => Retention)
export class RetentionResolver {
  constructor(
    private readonly retention: RetentionService,
    private readonly eraser: ErasePerson,
  ) {}

  @Query(() => Retention, { name: 'retention' })
  @Requires('retention:manage')
  page(@CurrentActor() actor: Actor): Promise<Retention> {
    return this.retention.page(actor);
  }

  @Query(() => RetentionDue, { description: 'What would go if it were kept for so long.' })
  @Requires('retention:manage')
  retentionPreview(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => RetentionKindEnum }) kind: RetentionKind,
    @Args('days', { type: () => Int }) days: number,
  ): Promise<RetentionDue> {
    return this.retention.preview(actor, kind, days);
  }

  @Mutation(() => Retention, { description: 'How long records of a kind are kept.' })
  @Requires('retention:manage')
  keepRecords(
    @CurrentActor() actor: Actor,
    @Args('input') { kind, days = null, version }: KeepRecordsInput,
  ): Promise<Retention> {
    return this.retention.keepFor(actor, kind, days, version);
  }

  @Mutation(() => Retention)
  @Requires('retention:manage')
  placeHold(@CurrentActor() actor: Actor, @Args('input') input: PlaceHoldInput): Promise<Retention> {
    return this.retention.hold(actor, { ...input });
  }

  @Mutation(() => Retention)
  @Requires('retention:manage')
  liftHold(@CurrentActor() actor: Actor, @Args('input') { id, because }: LiftHoldInput): Promise<Retention> {
    return this.retention.lift(actor, id, because);
  }

  @Query(() => Erasing, {
    description: 'Whom an address means, what would go and what would stay, before anything is done.',
  })
  @Requires('retention:manage')
  erasing(
    @CurrentActor() actor: Actor,
    @Args('email', { type: () => String }) email: string,
  ): Promise<Erasing> {
    return this.eraser.look(actor, email);
  }

  @Mutation(() => Boolean, {
    description:
      'Erases somebody from every table and every file. What they did as staff stays and names them no more. It cannot be undone.',
  })
  @Requires('retention:manage')
  erasePerson(
    @CurrentActor() actor: Actor,
    @Args('input') { id, email }: ErasePersonInput,
  ): Promise<boolean> {
    return this.eraser.erase(actor, id, email);
  }
}
