import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { LIMITS, type OutcomeKind } from '@firsthand/contracts';
import { OutcomeKindEnum } from '../graphql/enums.ts';

@InputType()
export class AnnounceOutcomeInput {
  @Field(() => OutcomeKindEnum)
  kind!: OutcomeKind;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  subject!: string;

  @Field(() => String, { description: 'The word before each name, such as “Dear”.' })
  @Length(1, 60)
  greeting!: string;

  @Field(() => String)
  @Length(1, LIMITS.letterLength)
  body!: string;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.lettersPerDay)
  contactIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Made by the client so that a repeated send tells it once.',
  })
  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string | null;
}
