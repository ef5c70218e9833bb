import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ContactSource, LoopState, NetworkState, Vantage } from '@firsthand/contracts';
import { ContactCare } from '../contacts/care.type.ts';
import { ContactSourceEnum, LoopStateEnum, NetworkStateEnum, VantageEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { OutreachStanding } from '../outreach/outreach.type.ts';

@ObjectType({ description: 'One of a student’s people, with their place among those who named each other.' })
export class NetworkPerson {
  @Field(() => ID, { description: 'The contact’s.' })
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  position!: string;

  @Field(() => VantageEnum)
  vantage!: Vantage;

  @Field(() => ContactSourceEnum)
  source!: ContactSource;

  @Field(() => Boolean)
  family!: boolean;

  @Field(() => Boolean, { description: 'Somebody the student knows, or was sent to by somebody who does.' })
  warm!: boolean;

  @Field(() => ID, { nullable: true, description: 'Who named them, one of the student’s people too.' })
  referrerId!: string | null;

  @Field(() => Int, { description: 'Steps from the student: 1 for whom they know themselves.' })
  depth!: number;

  @Field(() => NetworkStateEnum)
  state!: NetworkState;

  @Field(() => OutreachStanding)
  standing!: OutreachStanding;

  @Field(() => ContactCare)
  care!: ContactCare;

  @Field(() => Boolean, { description: 'It ended here, and nobody else was named.' })
  deadEnd!: boolean;

  @Field(() => LoopStateEnum, { description: 'Was the referrer told that the two have met?' })
  loop!: LoopState;

  @Field(() => DateTime, { nullable: true })
  loopClosedAt!: string | null;

  @Field(() => Int, { description: 'Interviews that took place.' })
  interviews!: number;

  @Field(() => Boolean, { description: 'All of them were practice.' })
  practice!: boolean;
}

@ObjectType({ description: 'Who named whom.' })
export class ReferralNetwork {
  @Field(() => [NetworkPerson], { description: 'In the order of a tree: each after who named them.' })
  persons!: NetworkPerson[];

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  longestChain!: number;

  @Field(() => Int)
  deadEnds!: number;

  @Field(() => Int, { description: 'People met whose referrer has not been told yet.' })
  openLoops!: number;
}
