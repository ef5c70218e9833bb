import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { ConsentScope, OutreachChannel } from '@firsthand/contracts';
import { ConsentScopeEnum, OutreachChannelEnum } from '../graphql/enums.ts';

/** Longer than any link of ours. */
export const TOKEN_LENGTH = 200;

@InputType()
export class SayConsentInput {
  @Field(() => String)
  @MaxLength(TOKEN_LENGTH)
  token!: string;

  @Field(() => ConsentScopeEnum)
  scope!: ConsentScope;

  @Field(() => Boolean)
  given!: boolean;
}

@InputType()
export class NoteConsentInput {
  @Field(() => ID)
  @IsUUID()
  contactId!: string;

  @Field(() => ConsentScopeEnum)
  scope!: ConsentScope;

  @Field(() => Boolean)
  given!: boolean;

  @Field(() => OutreachChannelEnum, {
    nullable: true,
    description: 'With AGAIN: how they prefer to be reached.',
  })
  @IsOptional()
  channel?: OutreachChannel | null;
}

@InputType()
export class UpdateIntervieweeLinksInput {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  days!: number;
}
