import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { BANK_SCOPES, type BankScope, LIMITS } from '@firsthand/contracts';
import { BankScopeEnum } from '../graphql/enums.ts';

@ObjectType({
  description:
    'A comment kept for the next time; `{{given_name}}` and the like are filled in when it is inserted.',
})
export class BankComment {
  @Field(() => ID)
  id!: string;

  @Field(() => BankScopeEnum)
  scope!: BankScope;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  uses!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Who wrote it, when that was somebody else.' })
  by!: string | null;

  @Field(() => Boolean)
  editable!: boolean;
}

@InputType()
export class KeepCommentInput {
  @Field(() => ID)
  sectionId!: string;

  @Field(() => ID, { nullable: true, description: 'None keeps a new one.' })
  @IsOptional()
  @IsUUID()
  bankCommentId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen, of one there is.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @Field(() => BankScopeEnum)
  @IsIn(BANK_SCOPES)
  scope!: BankScope;

  @Field(() => String)
  @MaxLength(LIMITS.nudgeLength)
  text!: string;
}
