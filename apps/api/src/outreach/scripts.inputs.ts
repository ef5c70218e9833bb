import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS, SCRIPT_PARTS, type ScriptChannel, type ScriptPart } from '@firsthand/contracts';
import { ScriptChannelEnum, ScriptPartEnum } from '../graphql/enums.ts';

@InputType()
export class ScriptPartInput {
  @Field(() => ScriptPartEnum)
  part!: ScriptPart;

  @Field(() => String)
  @MaxLength(LIMITS.letterLength)
  text!: string;
}

@InputType()
export class SaveScriptInput {
  @Field(() => ScriptChannelEnum)
  channel!: ScriptChannel;

  @Field(() => Int, { description: 'The revision it was typed over.' })
  @Min(0)
  revision!: number;

  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  subject!: string;

  @Field(() => [ScriptPartInput])
  @Type(() => ScriptPartInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(SCRIPT_PARTS.length)
  parts!: ScriptPartInput[];
}

@InputType()
export class SendOutreachInput {
  @Field(() => ID)
  @IsUUID()
  contactId!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  subject!: string;

  @Field(() => String)
  @Length(1, LIMITS.letterLength)
  text!: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'It may read like asking for a job, and shall go as it is.',
  })
  sendAnyway?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Made by the client so that a repeated send makes one mail.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}
