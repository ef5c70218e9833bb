import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsInt, Min } from 'class-validator';
import type { Actor } from '@firsthand/contracts';
import { WeeklyDigest } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType()
export class DigestFact {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'What one counsellor is told this week, as it goes out.' })
export class DigestMail {
  @Field(() => Person)
  counsellor!: Person;

  @Field(() => String, { nullable: true, description: 'Null: nothing presses, and nothing goes out.' })
  title!: string | null;

  @Field(() => String, { nullable: true })
  body!: string | null;

  @Field(() => [DigestFact])
  facts!: DigestFact[];

  @Field(() => DateTime, { nullable: true })
  sentAt!: string | null;
}

@ObjectType()
export class CaseloadDigest {
  @Field(() => Boolean, { description: 'Whether the mails go out.' })
  on!: boolean;

  @Field(() => Int)
  version!: number;

  @Field(() => [DigestMail])
  mails!: DigestMail[];
}

@ObjectType()
export class CaseloadDigestSwitch {
  @Field(() => Boolean)
  on!: boolean;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SwitchCaseloadDigestInput {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => Boolean)
  @IsBoolean()
  on!: boolean;
}

@Resolver()
export class DigestResolver {
  constructor(private readonly digest: WeeklyDigest) {}

  @Query(() => CaseloadDigest, { description: 'What goes out to counsellors this week.' })
  @Requires('digest:supervise')
  caseloadDigest(@CurrentActor() actor: Actor): Promise<CaseloadDigest> {
    return this.digest.preview(actor);
  }

  @Mutation(() => CaseloadDigestSwitch)
  @Requires('digest:supervise')
  switchCaseloadDigest(
    @CurrentActor() actor: Actor,
    @Args('input') input: SwitchCaseloadDigestInput,
  ): Promise<CaseloadDigestSwitch> {
    return this.digest.switch(actor, input.version, input.on);
  }
}
