import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, MaxLength } from 'class-validator';
import { CalendarDate } from '../graphql/scalars.ts';

@InputType()
export class PasskeyAnswerInput {
  @Field(() => String, { description: 'What the browser answered, WebAuthn’s JSON.' })
  @MaxLength(20_000)
  answer!: string;
}

@InputType()
export class AddPasskeyInput extends PasskeyAnswerInput {
  @Field(() => String)
  @MaxLength(80)
  name!: string;
}

@InputType()
export class RequireSecondStepInput {
  @Field(() => Int)
  @IsInt()
  version!: number;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  from?: string | null;

  @Field(() => Boolean)
  bySignOn!: boolean;
}
