import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { type SampleView, SecondReadingsService, type SecondReadingView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  DrawSecondReadingsInput,
  SaveSecondReadingInput,
  SecondReading,
  SecondReadings,
  SettleSecondReadingInput,
} from './second-readings.type.ts';

@Resolver()
export class SecondReadingsResolver {
  constructor(private readonly service: SecondReadingsService) {}

  @Query(() => SecondReadings)
  @Requires('grade:give')
  secondReadings(@CurrentActor() actor: Actor, @IdArg('assignmentId') id: string): Promise<SampleView> {
    return this.service.sample(actor, id);
  }

  @Query(() => SecondReading)
  @Requires('grade:give')
  secondReading(@CurrentActor() actor: Actor, @IdArg('readingId') id: string): Promise<SecondReadingView> {
    return this.service.reading(actor, id);
  }

  @Query(() => [SecondReading], { description: 'What waits for one’s own second reading, the oldest first.' })
  @Requires('grade:give')
  openSecondReadings(@CurrentActor() actor: Actor): Promise<SecondReadingView[]> {
    return this.service.open(actor);
  }

  @Mutation(() => SecondReadings, { description: 'At random, and to no reader what they graded first.' })
  @Requires('grade:give')
  drawSecondReadings(
    @CurrentActor() actor: Actor,
    @Args('input') { assignmentId, count, readerIds }: DrawSecondReadingsInput,
  ): Promise<SampleView> {
    return this.service.draw(actor, assignmentId, count, readerIds);
  }

  @Mutation(() => SecondReadings, {
    description: 'Takes what nobody has begun to read out of the sample; its readers are told.',
  })
  @Requires('grade:give')
  takeBackSecondReadings(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') id: string,
  ): Promise<SampleView> {
    return this.service.takeBack(actor, id);
  }

  @Mutation(() => SecondReadings, { description: 'As long as nobody has begun to read it.' })
  @Requires('grade:give')
  assignSecondReader(
    @CurrentActor() actor: Actor,
    @IdArg('readingId') id: string,
    @IdArg('readerId') readerId: string,
  ): Promise<SampleView> {
    return this.service.assign(actor, id, readerId);
  }

  @Mutation(() => SecondReading)
  @Requires('grade:give')
  saveSecondReading(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveSecondReadingInput,
  ): Promise<SecondReadingView> {
    return this.service.save(actor, input);
  }

  @Mutation(() => SecondReading, {
    description: 'Which of the two grades counts, or a new one; a released grade keeps what it was.',
  })
  @Requires('grade:give')
  settleSecondReading(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettleSecondReadingInput,
  ): Promise<SecondReadingView> {
    return this.service.settle(actor, input);
  }
}
